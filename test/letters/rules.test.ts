import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { languages } from '../../src/core/kit/language.ts';
import {
  type LetterFacts,
  type TemplateName,
  templateNames,
} from '../../src/core/letters/model.ts';
import { lettersOwed, lintLetter } from '../../src/core/letters/rules.ts';
import { type Block, isTextBlock, withText } from '../../src/core/letters/templates/blocks.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import {
  nothingExtract,
  sampleDataSet,
  sampleExtract,
  sampleFacts,
  sampleStatement,
} from './sampleFacts.ts';

const variants = languages.flatMap((language) => [
  { name: `${language}, data`, facts: sampleFacts(language) },
  { name: `${language}, nothing`, facts: sampleFacts(language, { extract: nothingExtract }) },
]);

function lint(facts: LetterFacts, template: TemplateName = 'accessReply') {
  return lintLetter(facts, template, composeBlocks(template, facts, {}));
}

function errorArticles(facts: LetterFacts, template: TemplateName = 'accessReply') {
  return lint(facts, template)
    .filter(({ severity }) => severity === 'error')
    .map(({ article }) => article);
}

function withoutBlock(blocks: readonly Block[], id: string): readonly Block[] {
  return blocks.flatMap((block): Block[] => {
    if (!('kind' in block) || block.kind === 'pageBreak' || block.kind === 'spacer') return [block];
    if (block.id === id) return [];
    if (block.kind !== 'facts') return [block];
    return [{ ...block, rows: block.rows.filter((row) => row.id !== id) }];
  });
}

for (const template of templateNames) {
  for (const { name, facts } of variants) {
    test(`a complete ${template} (${name}) has no finding`, () => {
      assert.deepEqual(lint(facts, template), []);
    });

    test(`each mandatory block missing from ${template} (${name}) is an error with its article`, () => {
      const blocks = composeBlocks(template, facts, {});
      const mandatory = templates[template].mandatory(facts);
      assert.ok(mandatory.length >= 2);
      for (const { block, article } of mandatory) {
        const findings = lintLetter(facts, template, withoutBlock(blocks, block));
        const found = findings.find((one) => one.where.block === block);
        assert.equal(found?.severity, 'error', `${block} was not missed`);
        assert.equal(found?.article, article);
      }
    });

    test(`each mandatory block emptied in ${template} (${name}) is an error`, () => {
      const blocks = composeBlocks(template, facts, {});
      for (const { block: id } of templates[template].mandatory(facts)) {
        const emptied = blocks.map((block) =>
          isTextBlock(block) && block.id === id ? withText(block, ' ') : block,
        );
        const touched = emptied.some((block, at) => block !== blocks[at]);
        const findings = lintLetter(facts, template, emptied);
        if (touched) assert.ok(findings.some((one) => one.where.block === id));
      }
    });
  }
}

test('with data, each part of Art 15(1)(a)-(h), (2) and (3) is mandatory', () => {
  const articles = new Set(
    templates.accessReply.mandatory(sampleFacts('sv')).map(({ article }) => article),
  );
  for (const part of ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)']) {
    assert.ok(articles.has(`GDPR Art 15(1)${part}`), part);
  }
  assert.ok(articles.has('GDPR Art 15(2)'));
  assert.ok(articles.has('GDPR Art 15(3)'));
});

test('an empty part of a processing statement is missed under its own letter', () => {
  const statement = { ...sampleStatement, recipients: { sv: '', en: 'Fortnox AB' } };
  const extract = { ...sampleExtract([sampleDataSet(1)]), statements: [statement] };
  assert.deepEqual(errorArticles(sampleFacts('sv', { extract })), ['GDPR Art 15(1)(c)']);
  assert.deepEqual(errorArticles(sampleFacts('en', { extract })), []);
});

test('an open category stops the reply and names the category', () => {
  const extract = sampleExtract([sampleDataSet(1)]);
  const findings = extract.findings.map((one) =>
    one.category === 'photographs' ? { ...one, outcome: 'open' as const } : one,
  );
  const found = lint(sampleFacts('sv', { extract: { ...extract, outcome: 'open', findings } }));
  assert.deepEqual(
    found.map((one) => one.where.block),
    ['photographs'],
  );
});

test('data without a copy, without statements or without an extract are errors', () => {
  const extract = sampleExtract([]);
  assert.deepEqual(errorArticles(sampleFacts('sv', { extract })), [
    'GDPR Art 15(3)',
    'GDPR Art 15(3)',
  ]);
  const bare = { ...sampleExtract([sampleDataSet(1)]), statements: [] };
  assert.deepEqual(errorArticles(sampleFacts('sv', { extract: bare })), ['GDPR Art 15(1)(a)-(h)']);
  const { extract: _, ...facts } = sampleFacts('sv');
  assert.ok(errorArticles(facts).includes('GDPR Art 15(1)'));
});

test('a requester without any address, or with a personnummer in it, is an error', () => {
  const facts = sampleFacts('sv');
  const unreachable = { ...facts.requester, addressLines: [], emails: [] };
  assert.ok(errorArticles({ ...facts, requester: unreachable }).includes('GDPR Art 12(3)'));
  const exposed = { ...facts.requester, addressLines: ['19850709-9805', '411 19 Göteborg'] };
  assert.ok(errorArticles({ ...facts, requester: exposed }).includes('Dataskyddslagen 3:10'));
});

test('a copy while no category is recorded as found is an error, and so is a copy without a row', () => {
  const extract = sampleExtract([sampleDataSet(6)]);
  const findings = extract.findings.map((one) => ({ ...one, outcome: 'notFound' as const }));
  for (const template of ['accessReply', 'extract'] as const) {
    const facts = sampleFacts('sv', { extract: { ...extract, findings } });
    assert.deepEqual(errorArticles(facts, template), ['GDPR Art 15(1)(b)']);
  }
  const rowless = sampleFacts('sv', { extract: sampleExtract([sampleDataSet(0)]) });
  assert.deepEqual(errorArticles(rowless), ['GDPR Art 15(3)']);
});

test('nobody gets the extract while it is in doubt who asks; the acknowledgement may go', () => {
  const { request } = sampleFacts('sv');
  const doubted = sampleFacts('sv', { request: { ...request, state: 'identityInDoubt' } });
  assert.deepEqual(errorArticles(doubted, 'accessReply'), ['GDPR Art 12(6)']);
  assert.deepEqual(errorArticles(doubted, 'extract'), ['GDPR Art 12(6)']);
  assert.deepEqual(lint(doubted, 'acknowledgement'), []);
});

test('no letter goes out in a withdrawn case', () => {
  const { request } = sampleFacts('sv');
  const facts = sampleFacts('sv', { request: { ...request, state: 'withdrawn' } });
  for (const template of templateNames) {
    const found = lint(facts, template);
    assert.deepEqual(
      found.map((one) => [one.severity, one.where.part]),
      [['error', 'case']],
    );
  }
});

test('settings without a way to reach the officer are an error', () => {
  const facts = sampleFacts('en');
  const organisation = { ...facts.organisation, officerEmail: '' as const, officerPhone: '' };
  assert.ok(errorArticles({ ...facts, organisation }).includes('GDPR Art 12(2)'));
});

test('a promise of another day than the earliest last day is an error', () => {
  const facts = sampleFacts('sv');
  const blocks = composeBlocks('acknowledgement', facts, {}).map((block) =>
    isTextBlock(block) && block.id === 'deadline'
      ? withText(block, 'Du får svar senast den 4 januari 2027.')
      : block,
  );
  const found = lintLetter(facts, 'acknowledgement', blocks);
  assert.deepEqual(
    found.map((one) => [one.severity, one.where.block]),
    [['error', 'deadline']],
  );
});

test('an answer after the last day is a warning, not a hindrance', () => {
  const found = lint(sampleFacts('sv', { date: plainDate('2026-12-22') }));
  assert.deepEqual(
    found.map((one) => [one.severity, one.article]),
    [['warning', 'GDPR Art 12(3)']],
  );
});

test('a gap left in the officer’s own wording is an error', () => {
  const facts = sampleFacts('sv');
  for (const gap of ['Vi har sökt i {system}.', 'TODO: skriv klart', 'Se bilaga [ ]']) {
    const blocks = composeBlocks('accessReply', facts, { summary: gap });
    const found = lintLetter(facts, 'accessReply', blocks);
    assert.deepEqual(
      found.map((one) => [one.severity, one.where.block]),
      [['error', 'summary']],
    );
  }
});

test('a request for access owes an acknowledgement and a reply, any other an acknowledgement', () => {
  assert.deepEqual(lettersOwed(['erasure', 'access']), ['acknowledgement', 'accessReply']);
  assert.deepEqual(lettersOwed(['erasure']), ['acknowledgement']);
});
