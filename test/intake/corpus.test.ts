import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { rights, spokenLanguages } from '../../src/core/requests/model.ts';
import { readCorpus, scoreOf } from '../support/intakeCorpus.ts';

const corpus = await readCorpus();
const tuned = corpus.filter(({ expected }) => !expected.heldOut);
const heldOut = corpus.filter(({ expected }) => expected.heldOut);

test('the corpus covers every right, language, kind and format, and every file has its expected reading', () => {
  assert.ok(corpus.length >= 60, String(corpus.length));
  const folder = new URL('../fixtures/intake/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'expected.json');
  assert.deepEqual(files.sort(), corpus.map(({ file }) => file).sort());
  const expected = corpus.map((reading) => reading.expected);
  for (const right of rights)
    assert.ok(expected.filter((e) => e.rights.includes(right)).length >= 4);
  for (const language of spokenLanguages) {
    assert.ok(
      expected.some((e) => e.language === language),
      language,
    );
  }
  for (const kind of [
    'request',
    'reply',
    'bounce',
    'autoReply',
    'question',
    'complaint',
    'other',
  ]) {
    assert.ok(expected.filter((e) => e.kind === kind).length >= 3, kind);
  }
  assert.deepEqual([...new Set(corpus.map(({ message }) => message.format))].sort(), [
    'eml',
    'msg',
    'pdf',
    'txt',
  ]);
});

for (const { file, expected, message } of tuned) {
  test(`${file}: ${expected.kind}${expected.rights.length > 0 ? `, ${expected.rights.join(', ')}` : ''}`, () => {
    assert.equal(message.kind, expected.kind, message.kindEvidence);
    assert.equal(message.language.spoken, expected.language);
    assert.deepEqual(message.references, expected.references);
    assert.deepEqual(message.caseReferences, expected.caseReferences);
    if (message.kind !== 'other') assert.notEqual(message.kindEvidence, '');
  });
}

test('machines’ messages are told from people’s, also in what was held out', () => {
  const isMachine = (kind: string) => kind === 'bounce' || kind === 'autoReply';
  for (const { file, expected, message } of corpus) {
    assert.equal(isMachine(message.kind), isMachine(expected.kind), file);
  }
});

test('rights are found with a precision and a recall of at least 0.97 where the patterns were tuned', (t) => {
  const score = scoreOf(tuned);
  t.diagnostic(JSON.stringify(score));
  assert.ok(score.precision >= 0.97 && score.recall >= 0.97, JSON.stringify(score));
});

test('messages that the patterns have never seen are measured, and not worse than they were', (t) => {
  const score = scoreOf(heldOut);
  t.diagnostic(JSON.stringify(score));
  assert.ok(score.asked >= 20);
  assert.ok(score.precision >= 0.8 && score.recall >= 0.75, JSON.stringify(score));
});
