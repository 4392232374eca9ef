import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { composeBlocks, type LetterEdits } from '../../src/core/letters/templates/compose.ts';
import { decided } from './catalogueCases.ts';
import { sampleFacts } from './sampleFacts.ts';

function found(template: TemplateName, facts: LetterFacts, edits: LetterEdits = {}) {
  return lintLetter(facts, template, composeBlocks(template, facts, edits)).map(
    ({ severity, where }) => `${severity} ${where.block}`,
  );
}

const partly = (action: string) => decided('erasure', 'partly', 'sv', { action });
const written = (text: string) =>
  found('erasureReply', partly('Vi tog bort kontot.'), { caseFile: text });

describe('a reply that says more than was decided', () => {
  test('is not issued: all is not erased where something is kept', () => {
    for (const action of [
      'Vi har raderat allt.',
      'Vi har raderat alla uppgifter om dig.',
      'We have erased all your personal data.',
      'Alla dina uppgifter är raderade.',
      'Inget finns kvar hos oss.',
    ]) {
      assert.deepEqual(found('erasureReply', partly(action)), ['error action'], action);
      assert.deepEqual(found('erasureReply', decided('erasure', 'granted', 'sv', { action })), []);
    }
  });

  test('may say what of it was erased', () => {
    for (const action of [
      'Vi har raderat alla uppgifter utom fakturorna.',
      'Vi har raderat alla uppgifter i kundsystemet.',
      'Vi har raderat allt som inte är bokföring.',
      'We have erased all your data except the invoices.',
    ]) {
      assert.deepEqual(found('erasureReply', partly(action)), [], action);
    }
  });
});

describe('what the officer writes', () => {
  test('does not deny the right to complain', () => {
    assert.deepEqual(written('Du kan inte klaga på beslutet.'), ['error caseFile']);
    assert.deepEqual(written('Är du inte nöjd kan du klaga.'), []);
  });

  test('greets the requester and nobody else', () => {
    assert.deepEqual(written('Hej Anna Karlsson, ärendet sparas.'), ['warning caseFile']);
    assert.deepEqual(written('Hej Astrid, ärendet sparas.'), []);
    assert.deepEqual(written('Dear Ms Öhman, the case is kept.'), []);
    assert.deepEqual(written('Hej igen! Ärendet sparas.'), []);
  });

  test('names this case, and days that the case knows', () => {
    assert.deepEqual(written('Ärende 2026-0999 sparas.'), ['warning caseFile']);
    assert.deepEqual(written('Ärende 2026-0001 sparas.'), []);
    assert.deepEqual(written('Fakturorna sparas till den 31 december 2031.'), ['warning caseFile']);
    assert.deepEqual(written('Fakturorna sparas till den 31 december 2033.'), []);
  });

  test('asks for no copy of an identity document', () => {
    assert.deepEqual(written('Skicka en kopia av ditt pass.'), ['warning caseFile']);
  });
});

describe('a promise in the acknowledgement', () => {
  const promised = (next: string) => found('acknowledgement', sampleFacts('sv'), { next });

  test('is of no later day, however it is counted or written', () => {
    for (const next of [
      'Du får svar inom 90 dagar.',
      'Du får svar om två månader.',
      'You will have our answer within 60 days.',
      'Du får svar senast den 24/12.',
    ]) {
      assert.deepEqual(promised(next), ['error next'], next);
    }
  });

  test('may be of a sooner one, and numbers may speak of something else', () => {
    for (const next of [
      'Du får svar inom två veckor.',
      'Du får svar senast den 4/12.',
      'Vi nås dygnet runt, 24/7.',
      'Vi raderar loggarna om 90 dagar.',
    ]) {
      assert.deepEqual(promised(next), [], next);
    }
  });
});
