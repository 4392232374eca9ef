import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { deadlinesContract } from '../../src/core/deadlines/contract.ts';
import type { Pause } from '../../src/core/deadlines/model.ts';
import { explainDeadline } from '../../src/core/deadlines/rules.ts';
import { deadlinesService } from '../../src/core/deadlines/service.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  type PlainDate,
  plainDate,
} from '../../src/core/kit/dates.ts';

function extended(received: string, notifiedOn?: string, pauses: readonly Pause[] = []) {
  return explainDeadline({
    received: plainDate(received),
    pauses,
    extension: notifiedOn === undefined ? {} : { notifiedOn: plainDate(notifiedOn) },
  });
}

function without(received: string, pauses: readonly Pause[] = []) {
  return explainDeadline({ received: plainDate(received), pauses });
}

describe('an extension told inside the first month', () => {
  it('moves the last day to three months from receipt, and the alarm with it', () => {
    const found = extended('2026-01-31', '2026-02-20');
    assert.equal(found.first, '2026-03-02');
    assert.equal(found.due, '2026-04-30');
    assert.equal(found.alarm, '2026-04-30');
    assert.equal(found.nominal, '2026-02-28');
    assert.equal(found.extension?.credited, true);
  });

  it('counts its internal target back from the earlier reading of the three months (R7, R10)', () => {
    // Seventeen days before 28 April, as 13 February is before 2 March; 11 April is a Saturday.
    assert.equal(extended('2026-01-31', '2026-02-20').internalTarget, '2026-04-10');
  });

  it('counts when told on the very last day, not on the day after', () => {
    const { first } = without('2026-03-04');
    assert.equal(first, '2026-04-07');
    assert.equal(extended('2026-03-04', first).extension?.credited, true);
    assert.equal(extended('2026-03-04', addDays(first, 1)).extension?.credited, false);
  });

  it('counts when told on the day of receipt, not before it', () => {
    assert.equal(extended('2026-03-04', '2026-03-04').extension?.credited, true);
    const before = extended('2026-03-04', '2026-03-03');
    assert.equal(before.extension?.credited, false);
    assert.match(before.extension?.reason.en ?? '', /before the receipt/);
  });

  it('adds the pause, and alarms by the earlier of the two readings', () => {
    const pauses = [{ from: plainDate('2026-01-15'), to: plainDate('2026-02-28') }];
    const found = extended('2026-01-15', '2026-03-10', pauses);
    assert.equal(found.first, '2026-03-30');
    assert.equal(found.nominalExtended, '2026-05-29');
    assert.equal(found.due, '2026-05-29');
    assert.equal(found.restart, '2026-05-28');
    assert.equal(found.alarm, '2026-05-28');
  });

  it('is promised, before and after it is told, by the earliest reading of the extended period', () => {
    const pauses = [{ from: plainDate('2026-01-15'), to: plainDate('2026-02-28') }];
    const before = without('2026-01-15', pauses);
    assert.equal(before.extended, '2026-05-29');
    assert.equal(before.extendedAlarm, '2026-05-28');
    assert.ok(before.trace.some(({ date, rule }) => rule === 'R9' && date === '2026-05-28'));
    assert.equal(extended('2026-01-15', '2026-03-10', pauses).extendedAlarm, '2026-05-28');
    assert.equal(without('2026-01-15').extendedAlarm, without('2026-01-15').extended);
  });

  it('must be told by the earlier reading of a pause: a day that only the later one allows is too late', () => {
    const pauses = [{ from: plainDate('2026-01-15'), to: plainDate('2026-02-28') }];
    assert.equal(without('2026-01-15', pauses).due, '2026-03-31');
    assert.equal(extended('2026-01-15', '2026-03-31', pauses).extension?.credited, false);
  });

  it('lets the longer period pause for a question put inside it, with a recorded reason', () => {
    const override = 'The doubt arose only when a second person claimed the account.';
    const late = { from: plainDate('2026-04-20'), to: plainDate('2026-04-30'), override };
    assert.equal(without('2026-03-02', [late]).pauses[0]?.credited, false);
    const found = extended('2026-03-02', '2026-03-20', [late]);
    assert.equal(found.first, '2026-04-02');
    assert.equal(found.nominalExtended, '2026-06-12');
    assert.equal(found.pauses[0]?.credited, true);
    assert.ok(found.trace.some(({ rule, text }) => rule === 'R9' && /April 2026/.test(text.en)));
  });

  it('leaves the last day for a refusal where it was (R8)', () => {
    const { trace, first } = extended('2026-03-04', '2026-03-20');
    assert.equal(trace.find(({ rule }) => rule === 'R8')?.date, first);
  });

  it('says so in the trace with Article 12(3), in both languages', () => {
    const { trace, due } = extended('2026-03-04', '2026-03-20');
    const verdict = trace.findLast(({ rule }) => rule === 'R7');
    assert.equal(verdict?.date, due);
    assert.match(verdict?.citation ?? '', /GDPR Art\. 12\.3/);
    assert.match(verdict?.text.sv ?? '', /förlängd \(artikel 12\.3\)\.$/);
    assert.match(verdict?.text.en ?? '', /extended \(Article 12\(3\)\)\.$/);
  });
});

describe('an extension that does not count', () => {
  it('moves nothing while the person has not been told, and says until when', () => {
    const { extension, trace: _, ...dates } = extended('2026-03-04');
    const { trace: __, ...bare } = without('2026-03-04');
    assert.deepEqual(dates, bare);
    assert.equal(extension?.credited, false);
    assert.match(
      extension?.reason.sv ?? '',
      /inte fått besked .* senast tisdagen den 7 april 2026/,
    );
  });

  it('moves nothing when the person was told too late, and says which day it was', () => {
    const { extension, trace: _, ...dates } = extended('2026-03-04', '2026-04-08');
    const { trace: __, ...bare } = without('2026-03-04');
    assert.deepEqual(dates, bare);
    assert.match(extension?.reason.en ?? '', /only on Wednesday 8 April 2026.*does not count/);
  });

  it('is absent where none was recorded', () => {
    assert.equal('extension' in without('2026-03-04'), false);
  });
});

const anyDay = fc
  .integer({ min: 0, max: 8034 })
  .map((days): PlainDate => addDays(plainDate('2018-01-01'), days));

const anyPause = fc.option(fc.tuple(fc.nat(7), fc.nat(60)), { nil: undefined });

describe('for every receipt date and pause', () => {
  it('the extended day is later than the first, and the notice is due on the first', () => {
    fc.assert(
      fc.property(anyDay, anyPause, fc.nat(120), (received, waited, told) => {
        const from = waited && addDays(received, waited[0]);
        const pauses = from && waited ? [{ from, to: addDays(from, waited[1]) }] : [];
        const bare = explainDeadline({ received, pauses });
        const notifiedOn = addDays(received, told);
        const found = explainDeadline({ received, pauses, extension: { notifiedOn } });
        assert.equal(found.first, bare.alarm);
        assert.equal(found.first, bare.first);
        const notice = found.trace.find(({ rule }) => rule === 'R7');
        assert.equal(notice?.date, found.first);
        assert.equal(found.extension?.credited, notifiedOn <= found.first);
        if (notifiedOn <= found.first) {
          assert.equal(found.due, bare.extended);
          assert.ok(found.alarm > found.first && found.due > bare.due);
          assert.ok(found.alarm <= found.due && found.alarm <= (found.restart ?? found.due));
          assert.ok(found.alarm >= addMonths(received, 3));
          assert.ok(found.internalTarget <= found.alarm);
        } else {
          assert.equal(found.due, bare.due);
          assert.equal(found.alarm, bare.alarm);
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe('deadlines.explain', () => {
  it('takes the extension and answers within its contract', async () => {
    const contract = deadlinesContract['deadlines.explain'];
    const input = contract.input.parse({
      received: '2026-03-04',
      extension: { notifiedOn: '2026-03-20' },
    });
    const call = {
      caller: { actor: 'dso', role: 'dpo' },
      signal: new AbortController().signal,
      progress: () => undefined,
    } as const;
    const found = await deadlinesService()['deadlines.explain'](input, call);
    assert.deepEqual(contract.output.parse(found), found);
    assert.equal(found.due, '2026-06-04');
  });
});

describe('the internal target of an extended answer (R10)', () => {
  it('lies as far ahead of the new last day as the month’s did of its own', () => {
    const month = without('2026-03-02');
    const longer = extended('2026-03-02', '2026-03-20');
    const ahead = daysBetween(month.internalTarget, month.alarm);
    const kept = daysBetween(longer.internalTarget, longer.alarm);
    // Only a red day puts it further ahead.
    assert.ok(kept >= ahead && kept <= ahead + 5, `${kept} days, not ${ahead}`);
    const texts = longer.trace.map(({ text }) => text.en).join(' ');
    assert.match(texts, /as far ahead of the new last day/);
  });
});
