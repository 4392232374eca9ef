import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contract, type MethodName } from '../../src/core/contract.ts';
import { registerNames } from '../../src/core/registers/model/names.ts';
import { type Desk, openDesk, receive } from '../requests/scenarios/desk.ts';
import { canary, chance, inputOf, type Named, picked } from '../support/apiInputs.ts';

const runs = 900;
/** Keys and the whole vault are other tests' matter. */
const methods = (Object.keys(contract) as MethodName[]).filter(
  (name) => !/^(vault|deadlines)\.|^settings\.s/.test(name),
);

/** Everything that an input may name, by the field or the area that names it. */
async function namedIn({ call, get }: Desk): Promise<Named> {
  const { rows } = await call('requests.list', { limit: 100 });
  const cases = await Promise.all(rows.map(({ id }) => get(id)));
  const letters = await Promise.all(
    cases.map(async ({ id }) => (await call('letters.list', { requestId: id })).letters),
  );
  const registers = await Promise.all(
    registerNames.map(async (name) => [name, (await call(`${name}.list`, {})).items] as const),
  );
  const records = (await call('processing.list', {})).items;
  const items = (await call('intake.list', {})).items;
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const requests = ids(cases);
  const ofRegisters = registers.flatMap(([, found]) => found);
  const versioned = [...cases, ...letters.flat(), ...ofRegisters, ...items];
  return {
    versions: new Map(versioned.map(({ id, version }) => [id, version])),
    ids: {
      ...Object.fromEntries(registers.map(([name, found]) => [name, ids(found)])),
      requests,
      requestId: requests,
      into: requests,
      ids: requests,
      letters: ids(letters.flat()),
      intake: ids(items),
      intakeItemId: ids(items),
      record: ids(records),
      supplier: ids((await call('suppliers.list', {})).items),
      recordId: ids(records),
      records: ids(records),
      scope: ids(records),
      suppression: ids((await call('suppression.list', {})).entries),
      taskId: ids(cases.flatMap(({ tasks }) => tasks)),
      attachmentId: ids(cases.flatMap(({ attachments }) => attachments)),
      noticeId: ids(cases.flatMap(({ notices }) => notices)),
      restrictionId: ids(cases.flatMap(({ restrictions }) => restrictions)),
    },
  };
}

test('whatever is asked: a refusal changes no byte, names nobody and is no fault; a query writes nothing', async (t) => {
  const desk = await openDesk();
  t.after(() => desk.remove());
  for (const right of ['access', 'rectification', 'erasure', 'objection'] as const) {
    await receive(desk, right);
  }
  await desk.call('intake.add', { pasted: `Hej, jag heter ${canary} och vill bli raderad.` });
  await desk.call('suppression.add', { kind: 'email', value: 'x@example.com' });
  const vault = () => createHash('sha256').update(readFileSync(desk.vaultFile)).digest('hex');
  const random = chance(20261123);
  let named = await namedIn(desk);
  let refused = 0;
  let done = 0;
  for (let run = 0; run < runs; run++) {
    const method = picked(random, methods);
    const input = inputOf(method, named, random);
    const before = vault();
    const events = desk.events.length;
    const answer = await desk.app.call(method, input);
    const what = `${method} ${JSON.stringify(input)}`;
    assert.deepEqual(desk.faults, [], what);
    if (!answer.ok) {
      refused += 1;
      // The vault is open: a method without a handler would say otherwise.
      assert.notEqual(answer.error.code, 'vaultLocked', what);
      assert.equal(vault(), before, what);
      assert.doesNotMatch(JSON.stringify(answer.error), /kanarie/i, what);
      const told = desk.events.slice(events).filter(({ kind }) => kind === 'changed');
      assert.deepEqual(told, [], what);
    } else if (contract[method].kind === 'query') {
      assert.equal(vault(), before, what);
    } else if (done++ % 5 === 0) named = await namedIn(desk);
  }
  t.diagnostic(`${runs} calls, ${refused} refused, ${done} commands done`);
  assert.ok(refused > 200 && done > 50, `${refused} refused, ${done} done`);
  assert.equal((await desk.call('journal.verify', {})).sound, true);
  assert.doesNotMatch(JSON.stringify(desk.events), /kanarie/i);
});
