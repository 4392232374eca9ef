import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { RequestState } from '../../src/core/requests/model.ts';
import { type Urgency, urgencyOf } from '../../src/renderer/requests/urgency.ts';

const today = plainDate('2026-11-23');
const cases: readonly (readonly [alarm: string, state: RequestState, paused: boolean, Urgency])[] =
  [
    ['2026-11-22', 'received', false, 'late'],
    ['2026-11-23', 'received', false, 'soon'],
    ['2026-11-30', 'searching', false, 'soon'],
    ['2026-12-01', 'deciding', false, 'ahead'],
    ['2026-11-22', 'identityInDoubt', true, 'paused'],
    ['2026-11-22', 'answered', false, 'done'],
    ['2026-11-22', 'closed', true, 'done'],
    ['2026-12-22', 'withdrawn', false, 'done'],
  ];

for (const [alarm, state, paused, urgency] of cases) {
  const title = `${state}${paused ? ' and paused' : ''} with its alarm on ${alarm} is ${urgency}`;
  test(`${title} on 2026-11-23`, () => {
    assert.equal(urgencyOf({ alarm: plainDate(alarm), state, paused }, today), urgency);
  });
}
