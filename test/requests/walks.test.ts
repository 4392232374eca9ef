import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import fc from 'fast-check';
import { type RequestKind, rights } from '../../src/core/requests/model.ts';
import { type Desk, leave, openDesk, receive } from './scenarios/desk.ts';
import { anyStep } from './walks/steps.ts';
import { type Tally, walk } from './walks/walk.ts';

const walks = Number(process.env['WALKS'] ?? 24);
const stepsEach = 45;

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const anyCase = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...rights) },
  { weight: 1, arbitrary: fc.constantFrom<RequestKind>('question', 'complaint') },
);

function open(which: (typeof rights)[number] | RequestKind) {
  return which === 'question' || which === 'complaint' || which === 'rights'
    ? receive(desk, 'access', { kind: 'question', rights: [] })
    : receive(desk, which);
}

it('no walk through the API closes a case with anything open, and what is refused changes nothing', async (test) => {
  const tally: Tally = new Map();
  let seconds = 0;
  const clock = () => {
    seconds += 1;
    return new Date(Date.UTC(2026, 10, 23, 8, 0, seconds)).toISOString();
  };
  await fc.assert(
    fc.asyncProperty(
      anyCase,
      fc.array(anyStep, { minLength: stepsEach, maxLength: stepsEach }),
      async (which, steps) => {
        const { id } = await open(which);
        await walk(desk, id, steps, { tally, clock });
      },
    ),
    // The same walks each time: a failure is found again. Shrinking would take longer than reading it.
    { numRuns: walks, seed: 20_261_123, endOnFailure: true },
  );
  test.diagnostic([...tally].map(([what, times]) => `${what}: ${times}`).join(', '));
  // A walk that never got there would have shown nothing.
  assert.ok((tally.get('rights closed') ?? 0) >= 5);
  assert.ok((tally.get('question closed') ?? 0) >= 1);
  assert.ok((tally.get('refused notPossible') ?? 0) > 50);
  assert.ok((tally.get('refused staleVersion') ?? 0) > 5);
});
