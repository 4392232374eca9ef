import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type Language, languages } from '../../src/core/kit/language.ts';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import {
  type Block,
  isTextBlock,
  textOf,
  withText,
} from '../../src/core/letters/templates/blocks.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import { catalogueCases, decided } from './catalogueCases.ts';
import { sampleDataSet, sampleExtract, sampleStatement } from './sampleFacts.ts';

/** A request for access that is granted and answered with data, unless said otherwise. */
function accessFacts(language: Language, change: Partial<LetterFacts> = {}): LetterFacts {
  return { ...decided('access', 'granted', language), ...change };
}

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

test('a personnummer in what the envelope window shows is an error, however it is written', () => {
  const { requester } = accessFacts('sv');
  for (const line of [
    '19811218 9876',
    '811218\u20119876',
    '811218\u22129876',
    '81 12 18-9876',
    'c/o 1981 12 18 98 76',
    '８１１２１８-9876',
  ]) {
    for (const shown of [{ name: line }, { addressLines: ['Kungsgatan 4 B', line] }]) {
      const facts = accessFacts('sv', { requester: { ...requester, ...shown } });
      assert.deepEqual(errorArticles(facts), ['Dataskyddslagen 3:10'], line);
    }
  }
  const emails = ['198112189876@x.se'];
  const byMail = accessFacts('sv', { requester: { ...requester, addressLines: [], emails } });
  assert.deepEqual(errorArticles(byMail), ['Dataskyddslagen 3:10']);
  const hidden = accessFacts('sv', { requester: { ...requester, emails } });
  assert.deepEqual(errorArticles(hidden), []);
});

test('an organisation without a postal address is a warning on every letter', () => {
  for (const { template, facts, name } of catalogueCases) {
    const organisation = { ...facts.organisation, addressLines: [] };
    assert.deepEqual(
      lint({ ...facts, organisation }, template).map((one) => [
        one.severity,
        one.article,
        one.where.part,
      ]),
      [['warning', 'GDPR Art 13(1)(a)', 'settings']],
      name,
    );
  }
});

test('settings without a way to reach the officer are an error', () => {
  const facts = accessFacts('en');
  const organisation = { ...facts.organisation, officerEmail: '' as const, officerPhone: '' };
  assert.ok(errorArticles({ ...facts, organisation }).includes('GDPR Art 12(2)'));
});

test('a promise of another day than the earliest last day is an error', () => {
  const facts = accessFacts('sv');
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

test('no open block of the acknowledgement may promise a later day', () => {
  const facts = accessFacts('sv');
  const worded = (block: string, text: string, about = facts) =>
    lintLetter(
      about,
      'acknowledgement',
      composeBlocks('acknowledgement', about, { [block]: text }),
    ).map((one) => [one.severity, one.article, one.where.block]);
  for (const promise of [
    'Du får svar senast den 24 december 2027.',
    'Du får svar senast den 24\u00a0DECEMBER.',
    'Vi svarar den 5 januari.',
    'Vi svarar 2026-12-22.',
    'Vi svarar 22/12 2026.',
    'You will hear from us by December 22, 2026.',
    'You will hear from us on the 22nd of December 2026.',
  ]) {
    for (const block of ['next', 'identity', 'misunderstood', 'regards']) {
      assert.deepEqual(worded(block, promise), [['error', 'GDPR Art 12(3)', block]], promise);
    }
  }
  for (const sound of [
    'Din begäran kom den 20 november 2026.',
    'Din begäran kom den 20 november.',
    'Du får svar senast den 21 december 2026, kanske redan 2026-12-01.',
    'Ring 08-465 004 00 eller skriv till Box 12, 111 22 Stockholm.',
    'Vi har maj månads fakturor.',
  ]) {
    assert.deepEqual(worded('next', sound), [], sound);
  }
  const late = accessFacts('sv', { date: plainDate('2026-12-28') });
  const explained = worded('next', 'Först den 23 december fann vi rätt register.', late);
  assert.deepEqual(
    explained.filter(([severity]) => severity === 'error'),
    [],
  );
});

test('a late acknowledgement is warned of, and can be issued', () => {
  for (const language of languages) {
    const found = lint(accessFacts(language, { date: plainDate('2026-12-22') }), 'acknowledgement');
    assert.deepEqual(
      found.map((one) => [one.severity, one.where.part]),
      [['warning', 'case']],
    );
  }
});

test('a fee in the officer’s own wording is a warning', () => {
  const facts = accessFacts('sv');
  const worded = (text: string) =>
    lintLetter(facts, 'accessReply', composeBlocks('accessReply', facts, { summary: text })).map(
      (one) => [one.severity, one.article, one.where.block],
    );
  for (const charge of [
    'Vi tar 500 kr.',
    'Vi tar 1\u00a0500,50 kronor för kopian.',
    'Kostnad: SEK 500',
    'En avgift på 200 tas ut.',
    'We charge a fee of 20 for each copy.',
    '€20 per copy',
  ]) {
    assert.deepEqual(worded(charge), [['warning', 'GDPR Art 12(5)', 'summary']], charge);
  }
  for (const free of [
    'Svaret är kostnadsfritt.',
    'Ingen avgift tas ut.',
    'Vi fann 12 kreditupplysningar.',
  ]) {
    assert.deepEqual(worded(free), [], free);
  }
});

test('no wording makes the linter slow', () => {
  const facts = accessFacts('sv');
  for (const piece of ['1', '1 ', ' ', '[ ', 'avgift ', '24 ', 'maj ', '811218', '81 ']) {
    const text = `[${piece.repeat(20_000).slice(0, 20_000)}`;
    const blocks = composeBlocks('acknowledgement', facts, { next: text });
    const started = performance.now();
    lintLetter(facts, 'acknowledgement', blocks);
    assert.ok(performance.now() - started < 1000, piece);
  }
});

test('standing answers that are only signs are missing, and the finding reads well', () => {
  const blank = (en: string) => ({ sv: 'Svar', en });
  const statement = { ...sampleStatement, retention: blank(' … '), source: blank('-') };
  const extract = { ...sampleExtract([sampleDataSet(1)]), statements: [statement] };
  const found = lint(accessFacts('en', { extract }));
  assert.deepEqual(
    found.map(({ severity, article, message, where }) => [
      severity,
      article,
      message.en,
      where.part,
    ]),
    [
      [
        'error',
        'GDPR Art 15(1)(d)',
        'Missing: ‘Kept for’ for the processing activity ‘Customer contracts and billing’.',
        'extract',
      ],
      [
        'error',
        'GDPR Art 15(1)(g)',
        'Missing: ‘Source’ for the processing activity ‘Customer contracts and billing’.',
        'extract',
      ],
    ],
  );
  const untitled = { ...statement, title: { sv: '', en: '–' } };
  const nameless = lint(accessFacts('en', { extract: { ...extract, statements: [untitled] } }));
  assert.deepEqual(
    nameless.map(({ message }) => message.en),
    [
      'Missing: the title of processing activity number 1.',
      'Missing: ‘Kept for’ for processing activity number 1.',
      'Missing: ‘Source’ for processing activity number 1.',
    ],
  );
  assert.equal(nameless[0]?.message.sv, 'Saknas: rubriken på behandling nummer 1.');
});

test('a gap in a remark or a standing answer is an error; copied data are never judged', () => {
  const gap = 'TODO {namn}';
  const extract = sampleExtract([
    { ...sampleDataSet(0, gap), source: gap, columns: [gap], rowCount: 1, rows: () => [[gap]] },
  ]);
  assert.deepEqual(lint(accessFacts('sv', { extract })), []);
  const findings = extract.findings.map((one) =>
    one.category === 'phone' ? { ...one, note: gap } : one,
  );
  const statements = [
    { ...sampleStatement, title: { sv: gap, en: 'x' }, source: { sv: gap, en: 'x' } },
  ];
  const found = lint(accessFacts('sv', { extract: { ...extract, findings, statements } }));
  assert.deepEqual(
    found.map((one) => [one.severity, one.where.part, one.where.block]),
    [
      ['error', 'extract', 'phone'],
      ['error', 'extract', 'statement1.title'],
      ['error', 'extract', 'statement1.source'],
    ],
  );
});

test('an answer after the last day is a warning, not a hindrance', () => {
  const found = lint(accessFacts('sv', { date: plainDate('2026-12-22') }));
  assert.deepEqual(
    found.map((one) => [one.severity, one.article]),
    [['warning', 'GDPR Art 12(3)']],
  );
});

test('a gap left in the officer’s own wording is an error', () => {
  const facts = accessFacts('sv');
  for (const gap of ['Vi har sökt i {system}.', 'TODO: skriv klart', 'Se bilaga [ ]']) {
    const blocks = composeBlocks('accessReply', facts, { summary: gap });
    const found = lintLetter(facts, 'accessReply', blocks);
    assert.deepEqual(
      found.map((one) => [one.severity, one.where.block]),
      [['error', 'summary']],
    );
  }
});
