import assert from 'node:assert/strict';
import type { MethodOutput } from '../../../src/core/contract.ts';
import type { RequestId } from '../../../src/core/kit/ids.ts';
import { everyRecord } from '../../support/records.ts';
import type { Desk } from '../scenarios/desk.ts';
import { assertNothingOpen } from './nothingOpen.ts';
import type { Scene, Step } from './steps.ts';

export type LetterRow = MethodOutput<'letters.list'>['letters'][number];

/** How often each thing happened in all walks. */
export type Tally = Map<string, number>;

const count = (tally: Tally, what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);

/** Everything about a case that a refused command must leave as it was. */
async function wholeCase(desk: Desk, id: RequestId) {
  const { call } = desk;
  const request = await call('requests.get', { id });
  const { letters } = await call('letters.list', { requestId: id });
  const { reviews } = await call('processing.balancing', { openOnly: true });
  const openReviews = reviews.filter(({ reference }) => reference === request.reference);
  return { request, letters, journal: await entries(desk), openReviews };
}

/** One walk of a case: every command either does its work or is refused by a typed error and changes nothing. */
export async function walk(
  desk: Desk,
  id: RequestId,
  steps: readonly Step[],
  { tally, clock }: { readonly tally: Tally; readonly clock: () => string },
): Promise<void> {
  const records = await everyRecord(desk.call);
  const { systems } = await desk.call('extracts.get', { requestId: id });
  let before = await wholeCase(desk, id);
  for (const step of steps) {
    const scene: Scene = {
      ...before,
      records,
      systems: systems.map(({ system }) => system),
      today: '2026-11-23',
    };
    let isChanged = false;
    for (const { name, input } of step(scene)) {
      // The clock moves on before each command: what was issued before is older.
      desk.at(clock());
      const journal = isChanged ? await entries(desk) : before.journal;
      const answer = await desk.app.call(
        name,
        isChanged ? await anew(desk, id, input, before) : input,
      );
      count(tally, answer.ok ? 'done' : `refused ${answer.error.code}`);
      isChanged ||= answer.ok;
      if (answer.ok) continue;
      assert.notEqual(answer.error.code, 'internal', name);
      assert.equal(await entries(desk), journal, `${name} was refused and journalled something`);
      if (!isChanged) assert.deepEqual(await desk.get(id), before.request, name);
    }
    if (!isChanged) continue;
    const after = await wholeCase(desk, id);
    const { state, kind } = after.request;
    if (state !== before.request.state) count(tally, `${kind} ${state}`);
    if (state === 'closed')
      assertNothingOpen(after.request, after.letters, after.openReviews.length);
    before = after;
  }
}

/** How many entries the journal has: it is only ever added to, so the same number is the same head. */
async function entries({ call }: Desk): Promise<number> {
  return (await call('journal.list', { limit: 1 })).total;
}

/** The input of a later command of a step, with the version that the ones before have left. */
async function anew(
  desk: Desk,
  id: RequestId,
  input: object,
  { request }: { readonly request: { readonly version: number } },
): Promise<object> {
  const names = 'id' in input && input.id === id && 'version' in input;
  if (!names || input.version !== request.version) return input;
  return { ...input, version: (await desk.get(id)).version };
}
