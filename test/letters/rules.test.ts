import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintLetter } from '../../src/core/letters/rules.ts';
import {
  type Block,
  isTextBlock,
  textOf,
  withText,
} from '../../src/core/letters/templates/blocks.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import { catalogueCases } from './catalogueCases.ts';
import { accessFacts, errorArticles, lint } from './linted.ts';
import { sampleDataSet, sampleExtract, sampleStatement } from './sampleFacts.ts';

function withoutBlock(blocks: readonly Block[], id: string): readonly Block[] {
  return blocks.flatMap((block): Block[] => {
    if (!('kind' in block) || block.kind === 'pageBreak' || block.kind === 'spacer') return [block];
    if (block.id === id) return [];
    if (block.kind !== 'facts') return [block];
    return [{ ...block, rows: block.rows.filter((row) => row.id !== id) }];
  });
}

for (const { name, template, facts } of catalogueCases) {
  test(`a complete letter (${name}) has no finding`, () => {
    assert.deepEqual(lint(facts, template), []);
  });

  test(`each mandatory block missing from the letter (${name}) is an error with its article, and the sentence to put there`, () => {
    const blocks = composeBlocks(template, facts, {});
    const mandatory = templates[template].mandatory(facts);
    assert.ok(mandatory.length >= 2);
    for (const { block, article } of mandatory) {
      const rest = withoutBlock(blocks, block);
      assert.notDeepEqual(rest, blocks, `${block} is not in the letter`);
      const findings = lintLetter(facts, template, rest);
      const found = findings.find((one) => one.where.block === block);
      assert.equal(found?.severity, 'error', `${block} was not missed`);
      assert.equal(found?.article, article);
      const own = blocks.filter(isTextBlock).find(({ id }) => id === block);
      assert.equal(found?.suggestion, own && textOf(own));
    }
  });

  test(`each mandatory block emptied in the letter (${name}) is an error`, () => {
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

test('every letter that refuses something owes ground, reasons, complaint and remedy (Art 12(4))', () => {
  for (const { template, facts, name } of catalogueCases) {
    if (!facts.courses.some(({ decision }) => decision && decision.outcome !== 'granted')) continue;
    const owed = templates[template].mandatory(facts);
    for (const block of ['grounds', 'reasons', 'complaint', 'remedy']) {
      assert.ok(
        owed.some((one) => one.block === block),
        `${name}: ${block}`,
      );
    }
  }
});

test('every reply that tells recipients of what was done must say so (Art 19)', () => {
  for (const { template, facts, name } of catalogueCases) {
    if (!['rectificationReply', 'erasureReply', 'restrictionReply'].includes(template)) continue;
    if (facts.courses[0]?.decision?.outcome === 'refused') continue;
    const owed = templates[template].mandatory(facts);
    assert.ok(
      owed.some(({ article }) => article.includes('Art 19')),
      name,
    );
  }
});

test('with data, each part of Art 15(1)(a)-(h), (2) and (3) is mandatory', () => {
  const articles = new Set(
    templates.accessReply.mandatory(accessFacts('sv')).map(({ article }) => article),
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
  assert.deepEqual(errorArticles(accessFacts('sv', { extract })), ['GDPR Art 15(1)(c)']);
  assert.deepEqual(errorArticles(accessFacts('en', { extract })), []);
});

test('an open category stops the reply and names the category', () => {
  const extract = sampleExtract([sampleDataSet(1)]);
  const findings = extract.findings.map((one) =>
    one.category === 'photographs' ? { ...one, outcome: 'open' as const } : one,
  );
  const found = lint(accessFacts('sv', { extract: { ...extract, outcome: 'open', findings } }));
  assert.deepEqual(
    found.map((one) => one.where.block),
    ['photographs'],
  );
});

test('data without a copy, without statements or without an extract are errors', () => {
  const extract = sampleExtract([]);
  assert.deepEqual(errorArticles(accessFacts('sv', { extract })), [
    'GDPR Art 15(3)',
    'GDPR Art 15(3)',
  ]);
  const bare = { ...sampleExtract([sampleDataSet(1)]), statements: [] };
  assert.deepEqual(errorArticles(accessFacts('sv', { extract: bare })), ['GDPR Art 15(1)(a)-(h)']);
  const { extract: _, ...facts } = accessFacts('sv');
  assert.ok(errorArticles(facts).includes('GDPR Art 15(1)'));
});

test('copied data of a processing activity that is not described are an error, until it is', () => {
  const record = { sv: 'Besök på webbplatsen', en: 'Visits to the website' };
  const extract = sampleExtract([sampleDataSet(1), { ...sampleDataSet(1, 'Loggar'), record }]);
  const records = [...extract.records, { title: record, recipients: [] }];
  for (const template of ['accessReply', 'extract'] as const) {
    const missed = accessFacts('sv', { extract: { ...extract, records } });
    assert.deepEqual(errorArticles(missed, template), ['GDPR Art 15(1)(a)-(h)']);
    const statements = [...extract.statements, { ...sampleStatement, title: record }];
    const answered = accessFacts('sv', { extract: { ...extract, records, statements } });
    assert.deepEqual(errorArticles(answered, template), []);
  }
});

test('where something is held back, the letter says whom to turn to about it (Art 12(4))', () => {
  const line = {
    dataSet: 'Ärenden i CRM',
    place: { sv: 'i tabellens text', en: 'in the text of the table' },
    ground: 'othersRights',
    reason: { sv: 'uppgifter om andra personer', en: 'data about other people' },
    count: 2,
  } as const;
  for (const template of ['accessReply', 'extract'] as const) {
    const whole = sampleExtract([sampleDataSet(1)]);
    const words = (list: readonly (typeof line)[]) =>
      composeBlocks(template, accessFacts('sv', { extract: { ...whole, list } }), {})
        .flatMap((block) => ('text' in block ? [block.text] : []))
        .join('\n');
    assert.match(words([line]), /vi borde ha lämnat ut mer.*Om du inte är nöjd/);
    assert.match(words([line]), /Håller du inte med om vårt beslut/);
    assert.doesNotMatch(words([]), /borde ha lämnat ut mer|Håller du inte med/);
  }
});

test('an answer that is paid for is not said to be free of charge', () => {
  const facts = accessFacts('sv');
  const fee = {
    ground: 'manifestlyExcessive',
    amountSek: 200,
    reasons: 'Fyra likadana begäranden på två månader.',
    settled: 'paid',
  } as const;
  const ids = composeBlocks('accessReply', { ...facts, fee }, {}).map((block) =>
    'id' in block ? block.id : '',
  );
  assert.ok(!ids.includes('free'));
  assert.deepEqual(errorArticles({ ...facts, fee }), []);
});

test('a requester without any address, or with a personnummer in it, is an error', () => {
  const facts = accessFacts('sv');
  const unreachable = { ...facts.requester, addressLines: [], emails: [] };
  assert.ok(errorArticles({ ...facts, requester: unreachable }).includes('GDPR Art 12(3)'));
  const exposed = { ...facts.requester, addressLines: ['19850709-9805', '411 19 Göteborg'] };
  assert.ok(errorArticles({ ...facts, requester: exposed }).includes('Dataskyddslagen 3:10'));
});

test('a copy while no category is recorded as found is an error, and so is a copy without a row', () => {
  const extract = sampleExtract([sampleDataSet(6)]);
  const findings = extract.findings.map((one) => ({ ...one, outcome: 'notFound' as const }));
  for (const template of ['accessReply', 'extract'] as const) {
    const facts = accessFacts('sv', { extract: { ...extract, findings } });
    assert.deepEqual(errorArticles(facts, template), ['GDPR Art 15(1)(b)']);
  }
  const rowless = accessFacts('sv', { extract: sampleExtract([sampleDataSet(0)]) });
  assert.deepEqual(errorArticles(rowless), ['GDPR Art 15(3)']);
});

test('nobody gets the extract while it is in doubt who asks; the acknowledgement may go', () => {
  const { request } = accessFacts('sv');
  const doubted = accessFacts('sv', { request: { ...request, state: 'identityInDoubt' } });
  assert.deepEqual(errorArticles(doubted, 'accessReply'), ['GDPR Art 12(6)']);
  assert.deepEqual(errorArticles(doubted, 'extract'), ['GDPR Art 12(6)']);
  assert.deepEqual(lint(doubted, 'acknowledgement'), []);
});

test('no letter but the closing goes out in a withdrawn case', () => {
  for (const { template, facts, name } of catalogueCases) {
    if (template === 'closing') continue;
    const request = { ...facts.request, state: 'withdrawn' as const };
    const found = lint({ ...facts, request }, template);
    assert.deepEqual(
      found.map((one) => [one.severity, one.where.part]),
      [['error', 'case']],
      name,
    );
  }
});
