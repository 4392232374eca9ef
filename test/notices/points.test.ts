import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import { noticeContentSchema } from '../../src/core/notices/model.ts';
import {
  endedBefore,
  isSamePoint,
  isShown,
  isShownOn,
  overlaps,
  type Shown,
} from '../../src/core/notices/rules/points.ts';

const first = plainDate('2026-01-01');
const span = 40;
const days = Array.from({ length: span * 2 }, (_, at) => addDays(first, at));

/** A text shown from a day of the span, for some days or until further notice. */
const shownTexts = fc
  .record({ from: fc.nat(span), length: fc.option(fc.nat(span - 1), { nil: undefined }) })
  .map(({ from, length }) => shownFrom(from, length === undefined ? undefined : from + length));

function shownFrom(from: number, until?: number): Shown {
  const content = noticeContentSchema.parse({
    point: 'Kassan',
    shownFrom: addDays(first, from),
    ...(until === undefined ? {} : { shownUntil: addDays(first, until) }),
  });
  assert.ok(isShown(content));
  return content;
}

describe('the days on which a text is shown', () => {
  it('overlap exactly when a walk through the days meets both', () => {
    fc.assert(
      fc.property(shownTexts, shownTexts, (a, b) => {
        const meet = days.some((day) => isShownOn(a, day) && isShownOn(b, day));
        assert.equal(overlaps(a, b), meet);
        assert.equal(overlaps(b, a), meet);
      }),
    );
  });

  it('end the day before a successor, so that no day has two texts and none is lost', () => {
    fc.assert(
      fc.property(shownTexts, fc.nat(span), (before, at) => {
        const successor = shownFrom(at);
        const ended = endedBefore(before, successor.shownFrom, true);
        if (!ended) return;
        assert.equal(overlaps(ended, successor), false);
        for (const day of days) {
          const wasShown = isShownOn(before, day);
          const isStillShown = isShownOn(ended, day) || isShownOn(successor, day);
          assert.ok(!wasShown || isStillShown, day);
        }
      }),
    );
  });

  for (const [a, b, isSame] of [
    ['Kassan', 'kassan', true],
    ['Web  formuläret', 'web formuläret', true],
    ['Kassan', 'Kassan 2', false],
    ['Kassan', 'Kässan', false],
  ] as const) {
    it(`belong to ${isSame ? 'one point' : 'two points'}: ${a}, ${b}`, () => {
      const named = (point: string) => noticeContentSchema.parse({ point });
      assert.equal(isSamePoint(named(a), named(b)), isSame);
    });
  }
});
