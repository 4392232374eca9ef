import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';
import { lettersOf } from './oneCase.ts';

let app: TestApp;
const { openCase, settleExtract, begin } = lettersOf(() => app);

before(async () => {
  app = await openTestApp();
  const { version } = await app.call('settings.get', {});
  await app.call('settings.startFromSample', { version });
});

after(async () => {
  assert.deepEqual(app.faults, []);
  await app.remove();
});

test('edits are kept, put back with null, refused for locked blocks and for an old version', async () => {
  const { id } = await openCase();
  const draft = await begin(id, 'acknowledgement');
  const edit = (version: number, block: string, text: string | null) =>
    app.call('letters.edit', { id: draft.id, version, edits: [{ block, text }] });
  const edited = await edit(draft.version, 'next', 'Vi letar nu.');
  const textOf = (letter: typeof edited) =>
    letter.texts.find(({ block }) => block === 'next')?.text;
  assert.equal(textOf(edited), 'Vi letar nu.');
  await assert.rejects(edit(draft.version, 'next', 'För sent'), { code: 'staleVersion' });
  await assert.rejects(edit(edited.version, 'deadline', 'Sen'), { code: 'notPossible' });
  await assert.rejects(edit(edited.version, 'finnsInte', 'x'), { code: 'notPossible' });
  assert.equal(textOf(await edit(edited.version, 'next', null)), textOf(draft));
});

test('wording belongs to its language: another language starts from the template', async () => {
  const request = await openCase();
  const draft = await begin(request.id, 'acknowledgement');
  const edits = [{ block: 'next', text: 'Vi letar nu.' }];
  await app.call('letters.edit', { id: draft.id, version: draft.version, edits });
  const { id, version } = request;
  const english = await app.call('requests.setLanguage', { id, version, language: 'en' });
  const letter = await app.call('letters.get', { id: draft.id });
  assert.equal(letter.language, 'en');
  assert.ok(!letter.texts.some(({ text }) => text.includes('letar')));
  await app.call('requests.setLanguage', { id, version: english.version, language: 'sv' });
  const back = await app.call('letters.get', { id: draft.id });
  assert.ok(back.texts.some(({ text }) => text === 'Vi letar nu.'));
});

test('discarding: what the case owes is owed again, anything else is discarded', async () => {
  const { id } = await openCase();
  const owed = await begin(id, 'acknowledgement');
  const back = await app.call('letters.discard', { id: owed.id, version: owed.version });
  assert.equal(back.state, 'owed');
  const extra = await begin(id, 'accessReply');
  const gone = await app.call('letters.discard', { id: extra.id, version: extra.version });
  assert.equal(gone.state, 'discarded');
});

test('every step stands in the journal of the case', async () => {
  const { id } = await openCase();
  const draft = await begin(id, 'acknowledgement');
  await app.call('letters.issue', { id: draft.id, version: draft.version });
  await app.call('letters.file', { id: draft.id });
  const { entries } = await app.call('journal.list', { requestId: id });
  const actions = entries.map(({ action }) => action).reverse();
  assert.deepEqual(
    actions.filter((action) => action.startsWith('letter.')),
    ['letter.owed', 'letter.drafted', 'letter.issued', 'letter.saved'],
  );
});

test('letters are numbered in the order of their issue', async () => {
  const { id, reference } = await openCase();
  await settleExtract(id, 'notFound');
  for (const [template, n] of [
    ['accessReply', 1],
    ['acknowledgement', 2],
  ] as const) {
    const draft = await begin(id, template);
    const issued = await app.call('letters.issue', { id: draft.id, version: draft.version });
    assert.equal(issued.number, `${reference}-${n}`);
  }
});
