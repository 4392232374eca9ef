import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { setTimeout as rest } from 'node:timers/promises';
import { type Edits, letterSaver } from '../../src/renderer/letters/letterSaver.ts';

type Saved = { readonly version: number; readonly edits: Readonly<Record<string, string | null>> };

function saverOn(answers: readonly (number | undefined)[], restMilliseconds = 60_000) {
  const saves: Saved[] = [];
  const confirmed: Edits[] = [];
  const saver = letterSaver({
    version: 1,
    restMilliseconds,
    async save(version, edits) {
      saves.push({ version, edits: Object.fromEntries(edits) });
      await rest(5);
      return answers[saves.length - 1];
    },
    onSaving: () => undefined,
    onSaved: (edits) => confirmed.push(edits),
  });
  return { saver, saves, confirmed };
}

test('several edits of a rest go as one command, the last word for each block', async () => {
  const { saver, saves } = saverOn([2]);
  saver.put('next', 'a');
  saver.put('next', 'ab');
  saver.put('contact', null);
  assert.equal(await saver.settle(), 2);
  assert.deepEqual(saves, [{ version: 1, edits: { next: 'ab', contact: null } }]);
});

test('each command stands on the version that the one before it answered', async () => {
  const { saver, saves } = saverOn([2, 3]);
  saver.put('next', 'a');
  const first = saver.settle();
  await rest(1);
  saver.put('next', 'b');
  const second = saver.settle();
  assert.deepEqual(await Promise.all([first, second]), [2, 3]);
  assert.deepEqual(
    saves.map(({ version }) => version),
    [1, 2],
  );
});

test('what could not be saved is sent again, unless it was typed over since', async () => {
  const { saver, saves, confirmed } = saverOn([undefined, 2]);
  saver.put('next', 'a');
  saver.put('contact', 'c');
  assert.equal(await saver.settle(), undefined);
  saver.put('next', 'b');
  assert.equal(await saver.settle(), 2);
  assert.deepEqual(saves[1]?.edits, { next: 'b', contact: 'c' });
  assert.equal(confirmed.length, 1);
});

test('with nothing to save it answers the version it knows, also one seen from elsewhere', async () => {
  const { saver, saves } = saverOn([]);
  saver.sawVersion(7);
  saver.sawVersion(5);
  assert.equal(await saver.settle(), 7);
  assert.deepEqual(saves, []);
});

test('an edit is saved by itself after the rest', async () => {
  const { saver, saves } = saverOn([2], 10);
  saver.put('next', 'a');
  await rest(60);
  assert.equal(saves.length, 1);
});
