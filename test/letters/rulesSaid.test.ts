import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { languages } from '../../src/core/kit/language.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { isTextBlock, withText } from '../../src/core/letters/templates/blocks.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { catalogueCases } from './catalogueCases.ts';
import { accessFacts, errorArticles, lint } from './linted.ts';
import { sampleDataSet, sampleExtract, sampleStatement } from './sampleFacts.ts';

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
