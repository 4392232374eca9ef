import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { Bilingual } from '../../src/core/kit/language.ts';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { demandsCopyOfIdentity, demandsSignature } from '../../src/core/letters/rules/demands.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { composeBlocks, type LetterEdits } from '../../src/core/letters/templates/compose.ts';
import type { ProcessingStatement } from '../../src/core/processing/model.ts';
import { catalogueCases, decided } from './catalogueCases.ts';
import { sampleQuestion, sampleRecord } from './sampleCases.ts';
import { sampleDataSet, sampleExtract, sampleFacts, sampleStatement } from './sampleFacts.ts';

/** What the opponent's check finds: severity, article and place. */
function opposed(template: TemplateName, facts: LetterFacts, edits: LetterEdits = {}) {
  return lintLetter(facts, template, composeBlocks(template, facts, edits))
    .filter(({ check }) => check === 'opponent')
    .map(({ severity, article, where }) => [severity, article, where.part]);
}

function access(change: Partial<LetterFacts> = {}): LetterFacts {
  return { ...decided('access', 'granted', 'sv'), ...change };
}

function about(facts: LetterFacts, change: Partial<LetterFacts['request']>): LetterFacts {
  return { ...facts, request: { ...facts.request, ...change } };
}

function described(part: keyof ProcessingStatement, sv: string): LetterFacts {
  const words: Bilingual = { ...sampleStatement[part], sv };
  const statements = [{ ...sampleStatement, [part]: words }];
  return access({ extract: { ...sampleExtract([sampleDataSet(3)]), statements } });
}

test('no complete letter gives an opponent anything', () => {
  for (const { template, facts, name } of catalogueCases) {
    assert.deepEqual(opposed(template, facts), [], name);
  }
});

test('an overdue answer is attacked unless its extension was told inside the first month', () => {
  const overdue = [['warning', 'GDPR Art 12(3)', 'case']];
  const late = access({ date: plainDate('2026-12-22') });
  assert.deepEqual(opposed('accessReply', late), overdue);
  const told = (date: string) => [{ template: 'extension' as const, date: plainDate(date) }];
  assert.deepEqual(opposed('accessReply', { ...late, issued: told('2026-12-21') }), []);
  assert.deepEqual(opposed('accessReply', { ...late, issued: told('2026-12-22') }), overdue);
  assert.deepEqual(opposed('accessReply', access({ date: plainDate('2026-12-21') })), []);
});

test('proof of identity from a registered sender is attacked, unless the reason is recorded', () => {
  const doubt = 'Avsändaren är okänd.';
  const asked = (change = {}) => sampleQuestion('identity', doubt, change);
  const registered = about(access(), { senderStanding: 'registered' });
  const unjustified = [['warning', 'GDPR Art 12(6)', 'case']];
  for (const template of ['accessReply', 'identityRequest', 'identityReminder'] as const) {
    assert.deepEqual(opposed(template, { ...registered, question: asked() }), unjustified);
    const despite = asked({ despite: 'Kontot är kapat.' });
    assert.deepEqual(opposed(template, { ...registered, question: despite }), []);
    assert.deepEqual(opposed(template, access({ question: asked() })), []);
  }
});

test('a question of identity put more than a week after the receipt is attacked, unless the reason is recorded', () => {
  const asked = (from: string, change = {}) =>
    access({
      question: sampleQuestion('identity', 'Okänd.', { from: plainDate(from), ...change }),
    });
  assert.deepEqual(opposed('accessReply', asked('2026-11-27')), []);
  assert.deepEqual(opposed('accessReply', asked('2026-11-28')), [
    ['warning', 'GDPR Art 12(6)', 'case'],
  ]);
  const override = 'Begäran låg i fel brevlåda.';
  assert.deepEqual(opposed('accessReply', asked('2026-11-28', { override })), []);
});

test('a demand for a signature is found in any letter, and none where it is said to be needless', () => {
  for (const demand of [
    'Skicka in en underskriven blankett med din namnteckning.',
    'Du måste underteckna begäran.',
    'Vi behöver din underskrift.',
    'Please sign this form and return it.',
    'We need your signature.',
    'Ring oss inte, utan skriv under blanketten.',
  ]) {
    assert.ok(demandsSignature(demand), demand);
    assert.deepEqual(opposed('acknowledgement', sampleFacts('sv'), { next: demand }), [
      ['warning', 'GDPR Art 12(2)', 'letter'],
    ]);
  }
  for (const sound of [
    'Du behöver inte skriva under något.',
    'Ingen underskrift behövs.',
    'Det går bra utan underskrift.',
    'You do not have to sign anything.',
    'A signature is not required.',
    'We design our systems with care and assign each case a number.',
  ]) {
    assert.ok(!demandsSignature(sound), sound);
  }
});

test('a letter that asks who somebody is may ask neither for a signature nor for a copy of an identity document', () => {
  const doubt = (words: string) => ({
    ...sampleFacts('sv'),
    question: sampleQuestion('identity', words),
  });
  const found = (words: string) =>
    lintLetter(
      doubt(words),
      'identityRequest',
      composeBlocks('identityRequest', doubt(words), {}),
    ).map(({ severity, article, check }) => [severity, article, check]);
  const error = [['error', 'GDPR Art 5(1)(c), 12(6)', undefined]];
  assert.deepEqual(found('Skriv under blanketten och skicka den hit.'), error);
  assert.deepEqual(found('Skicka en kopia av ditt pass.'), error);
  assert.deepEqual(found('Bifoga passkopia.'), error);
  assert.deepEqual(found('Adressen stämmer inte med den vi har.'), []);
  for (const demand of [
    'Skicka en kopia på din id-handling.',
    'Mejla en bild av ditt körkort.',
    'Enclose a copy of your passport.',
    'Send a scan of your driving licence.',
  ]) {
    assert.ok(demandsCopyOfIdentity(demand), demand);
  }
  for (const sound of [
    'Skicka ingen kopia av pass, körkort eller någon annan id-handling.',
    'Please do not send a copy of a passport.',
    'Visa en id-handling när du besöker oss.',
    'Du får en kopia av dina uppgifter.',
  ]) {
    assert.ok(!demandsCopyOfIdentity(sound), sound);
  }
});

test('an electronic request that can only be answered on paper is attacked', () => {
  const { requester } = access();
  const onPaper = access({ requester: { ...requester, emails: [] } });
  for (const channel of ['email', 'webForm'] as const) {
    assert.deepEqual(opposed('accessReply', about(onPaper, { channel })), [
      ['warning', 'GDPR Art 12(3)', 'requester'],
    ]);
  }
  assert.deepEqual(opposed('accessReply', about(onPaper, { channel: 'post' })), []);
});

test('who wrote in a language that Frist has not may not understand the answer', () => {
  for (const spokenLanguage of ['de', 'fr', 'other'] as const) {
    assert.deepEqual(opposed('accessReply', about(access(), { spokenLanguage })), [
      ['warning', 'GDPR Art 12(1)', 'requester'],
    ]);
  }
});

test('a letter in Swedish to who wrote in English is an error, and the other way round', () => {
  for (const [language, spokenLanguage] of [
    ['sv', 'en'],
    ['en', 'sv'],
  ] as const) {
    const facts = about(decided('access', 'granted', language), { spokenLanguage });
    const found = lintLetter(facts, 'accessReply', composeBlocks('accessReply', facts, {}));
    assert.deepEqual(
      found.map(({ severity, article, where }) => [severity, article, where.part]),
      [['error', 'GDPR Art 12(1)', 'requester']],
    );
  }
  const [told] = catalogueCases.filter(({ template }) => template === 'recipientNotice');
  assert.ok(told);
  const facts = about(told.facts, { spokenLanguage: 'en' });
  assert.deepEqual(lintLetter(facts, told.template, composeBlocks(told.template, facts, {})), []);
});

test('”excessive” without the days of earlier requests is attacked', () => {
  for (const template of ['excessiveRefusal', 'feeNotice'] as const) {
    const [found] = catalogueCases.filter((one) => one.template === template);
    assert.ok(found);
    assert.deepEqual(opposed(template, { ...found.facts, earlierRequests: [] }), [
      ['warning', 'GDPR Art 12(5)', 'case'],
    ]);
  }
});

test('recipients by their kind, and a record without a recipient by name, are attacked', () => {
  const unnamed = [['warning', 'GDPR Art 15(1)(c)', 'extract']];
  for (const kind of [
    'Kategorier av mottagare: it-leverantörer.',
    'Våra leverantörer och samarbetspartner.',
  ]) {
    assert.deepEqual(opposed('accessReply', described('recipients', kind)), unnamed, kind);
  }
  const bare = { records: [{ ...sampleRecord, recipients: [] }] };
  assert.deepEqual(
    opposed('accessReply', { ...described('recipients', 'It-leverantörer.'), ...bare }),
    unnamed,
  );
  const nobody = { ...described('recipients', 'Inga mottagare.'), ...bare };
  assert.deepEqual(opposed('accessReply', nobody), []);
  assert.deepEqual(opposed('accessReply', described('recipients', 'Fortnox AB.')), []);
});

test('a vague source is attacked', () => {
  assert.deepEqual(opposed('accessReply', described('source', 'Olika källor.')), [
    ['warning', 'GDPR Art 15(1)(g)', 'extract'],
  ]);
  assert.deepEqual(opposed('accessReply', described('source', 'SPAR.')), []);
});
