import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { renderLetter } from '../../src/core/letters/pdf/render.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { articleName } from '../../src/core/letters/templates/articles.ts';
import { composeBlocks, composeLetter } from '../../src/core/letters/templates/compose.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import { attachments } from '../support/attachments.ts';
import { qpdfFaults, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import {
  factsOfRight,
  sampleDecision,
  sampleNotices,
  sampleRecord,
  sampleRestriction,
} from './sampleCases.ts';
import {
  nothingExtract,
  sampleDataSet,
  sampleExtract,
  sampleFacts,
  sampleFile,
} from './sampleFacts.ts';
import { blockOf, wordsOf } from './templateChecks.ts';

const nbsp = '\u00a0';
const day = (text: string) => text.replaceAll(' ', nbsp);

const keptInvoices = {
  title: 'Fakturor 2025',
  outcome: 'kept',
  ground: 'legalObligation',
  reason: 'De ingår i bokföringen.',
  financialYearEnd: plainDate('2025-06-30'),
  keptUntil: plainDate('2032-12-31'),
} as const;

test('an erasure in part shows what is gone, what is kept, why and until which day', () => {
  const decision = sampleDecision('sv', {
    outcome: 'partly',
    grounds: ['legalObligation'],
    items: [
      { title: 'Kontaktuppgifter', outcome: 'erased', reason: '' },
      { title: 'Besök', outcome: 'anonymised', reason: '' },
      keptInvoices,
      { title: 'Tvisten', outcome: 'kept', ground: 'legalClaims', reason: 'Den pågår.' },
    ],
  });
  const facts = factsOfRight('sv', 'erasure', decision);
  const table = composeBlocks('erasureReply', facts, {}).find(({ kind }) => kind === 'table');
  assert.ok(table?.kind === 'table');
  assert.deepEqual(
    [...table.rows()],
    [
      ['Kontaktuppgifter', 'Raderat', '–', '–'],
      ['Besök', 'Anonymiserat', '–', '–'],
      [
        'Fakturor 2025',
        'Sparas',
        'Lagen kräver det (artikel 17.3 b). De ingår i bokföringen. 7 kap. 2 § bokföringslagen.',
        day('31 december 2032'),
      ],
      [
        'Tvisten',
        'Sparas',
        'Rättsliga anspråk (artikel 17.3 e). Den pågår.',
        'så länge skälet består',
      ],
    ],
  );
  assert.match(blockOf('erasureReply', facts, 'accounting'), /7 kap\. 2 § bokföringslagen/);
  assert.match(blockOf('erasureReply', facts, 'purpose'), /inte till något annat/);
  assert.match(blockOf('erasureReply', facts, 'anonymised'), /går inte längre att koppla till dig/);
});

test('an erasure in part without its table cannot be issued', () => {
  const decision = sampleDecision('sv', { outcome: 'partly', grounds: ['legalObligation'] });
  const facts = factsOfRight('sv', 'erasure', decision);
  const found = lintLetter(facts, 'erasureReply', composeBlocks('erasureReply', facts, {}));
  assert.deepEqual(
    found.filter(({ severity }) => severity === 'error').map(({ where }) => where),
    [{ part: 'decision', block: 'items' }],
  );
});

test('the suppression list is spoken of where addresses are on it, and not otherwise', () => {
  const facts = factsOfRight('sv', 'erasure', sampleDecision('sv', { outcome: 'granted' }));
  assert.doesNotMatch(wordsOf('erasureReply', facts), /spärrlista/);
  const records = [{ ...sampleRecord, directMarketing: true }];
  assert.match(wordsOf('erasureReply', { ...facts, records }), /kontrollsummor av dem/);
  const rights = ['erasure', 'marketingObjection'] as const;
  const request = { ...facts.request, rights: [...rights] };
  assert.match(wordsOf('erasureReply', { ...facts, request }), /kontrollsummor av dem/);
});

test('marketing stops on the day of the objection; printed mail may arrive for three months from then', () => {
  const decision = sampleDecision('sv', { outcome: 'granted' });
  const plain = factsOfRight('sv', 'marketingObjection', decision);
  const request = { ...plain.request, received: plainDate('2026-11-30') };
  const facts = { ...plain, request };
  assert.ok(blockOf('marketingReply', facts, 'stopped').includes(day('30 november 2026')));
  assert.match(blockOf('marketingReply', facts, 'stopped'), /profilering/);
  const printed = blockOf('marketingReply', facts, 'printed');
  assert.ok(printed.includes(day('28 februari 2027')), printed);
  const edits = { printed: 'Räkna med reklam till den {until}.' };
  assert.ok(wordsOf('marketingReply', facts, edits).includes(day('28 februari 2027')));
});

test('a withdrawn consent tells what stops, what goes on, and what it means in the officer’s words', () => {
  const reasons = 'Du får inte längre nyhetsbrevet.';
  const decision = sampleDecision('sv', { outcome: 'granted', reasons });
  const facts = factsOfRight('sv', 'consentWithdrawal', decision);
  const alone = { ...facts, records: [{ ...sampleRecord, legalBases: ['a' as const] }] };
  assert.equal(blockOf('consentReply', alone, 'stops'), 'Kundavtal och fakturering');
  assert.equal(blockOf('consentReply', alone, 'consequences'), reasons);
  assert.throws(() => blockOf('consentReply', alone, 'stays'));
  const mixed = {
    ...facts,
    records: [{ ...sampleRecord, legalBases: ['a' as const, 'b' as const] }],
  };
  assert.match(blockOf('consentReply', mixed, 'stops'), /i den del som bygger på samtycket/);
  assert.match(blockOf('consentReply', mixed, 'stays'), /^Kundavtal och fakturering: Avtal/);
  const other = { ...facts, records: [{ ...sampleRecord, legalBases: ['c' as const] }] };
  assert.throws(() => blockOf('consentReply', other, 'stops'));
  const silent = factsOfRight(
    'sv',
    'consentWithdrawal',
    sampleDecision('sv', { outcome: 'granted' }),
  );
  assert.match(
    blockOf('consentReply', silent, 'consequences'),
    /inte längre det som samtycket gällde/,
  );
});

test('an objection overruled is weighed in plain words; one refused for another reason is not', () => {
  const weighed = sampleDecision('sv', { outcome: 'refused', grounds: ['compellingGrounds'] });
  const overruled = factsOfRight('sv', 'objection', weighed);
  assert.match(blockOf('objectionReply', overruled, 'balancing'), /vi som måste visa/);
  const other = sampleDecision('sv', { outcome: 'refused', grounds: ['noSuchData'] });
  assert.throws(() =>
    blockOf('objectionReply', factsOfRight('sv', 'objection', other), 'balancing'),
  );
});

test('the restriction in the meantime stands, is to be lifted on a day, or was lifted', () => {
  const decision = sampleDecision('sv', { outcome: 'granted' });
  const said = (change: Parameters<typeof sampleRestriction>[0]) =>
    blockOf(
      'rectificationReply',
      factsOfRight('sv', 'rectification', decision, { restrictions: [sampleRestriction(change)] }),
      'restriction',
    );
  assert.match(said({}), /gäller fortfarande.*innan vi häver den/);
  const liftOn = plainDate('2026-12-01');
  assert.ok(said({ liftOn }).includes(`häver begränsningen den ${day('1 december 2026')}`));
  assert.ok(said({ liftOn, liftedOn: liftOn }).includes(`hävdes den ${day('1 december 2026')}`));
  const other = sampleRestriction({ ground: 'objectionPending' });
  const facts = factsOfRight('sv', 'rectification', decision, { restrictions: [other] });
  assert.throws(() => blockOf('rectificationReply', facts, 'restriction'));
});

test('recipients are named with what they were told; where there are none the letter says so', () => {
  const decision = sampleDecision('sv', { outcome: 'granted' });
  const [first, second, third] = sampleNotices(3);
  assert.ok(first && second && third);
  const notices = [
    first,
    { ...second, state: 'confirmed' as const },
    { ...third, state: 'waived' as const, waived: 'bolaget är upplöst.' },
  ];
  const facts = factsOfRight('sv', 'rectification', decision, { notices });
  assert.equal(
    blockOf('rectificationReply', facts, 'told'),
    'Mottagare 1 AB\nMottagare 2 AB (har bekräftat)\nMottagare 3 AB underrättas inte: bolaget är upplöst.',
  );
  const records = [{ ...sampleRecord, recipients: [] }];
  const nobody = factsOfRight('sv', 'rectification', decision, { records });
  assert.match(blockOf('rectificationReply', nobody, 'recipients'), /inte lämnats ut/);
  const unknown = factsOfRight('sv', 'rectification', decision, { records: [] });
  assert.match(blockOf('rectificationReply', unknown, 'recipients'), /^Har vi lämnat ut/);
});

test('access refused gives nothing out, in print or attached, and whom nobody knows may come back', () => {
  const decision = sampleDecision('sv', { outcome: 'refused', grounds: ['notIdentified'] });
  const letter = composeLetter('accessReply', factsOfRight('sv', 'access', decision), {});
  assert.equal(letter.attachedTables.length, 0);
  assert.doesNotMatch(JSON.stringify(letter), /CRM|850709|Fortnox|findings/);
  assert.match(JSON.stringify(letter), /återkomma.*prövar vi din begäran på nytt/);
});

test('access in part says what is held back and why, and still gives the copy', () => {
  const decision = sampleDecision('sv', {
    outcome: 'partly',
    grounds: ['rightsOfOthers'],
    items: [
      { title: 'Namn på andra', outcome: 'kept', ground: 'rightsOfOthers', reason: 'Andras.' },
    ],
  });
  const facts = factsOfRight('sv', 'access', decision);
  const letter = composeLetter('accessReply', facts, {});
  assert.equal(letter.attachedTables.length, 1);
  const table = letter.blocks.find((block) => block.kind === 'table' && block.id === 'items');
  assert.ok(table?.kind === 'table');
  assert.deepEqual(
    [...table.rows()],
    [['Namn på andra', 'Lämnas inte ut', 'Andras rättigheter (artikel 15.4). Andras.']],
  );
  assert.match(blockOf('accessReply', facts, 'complaint'), /Håller du inte med om vårt beslut/);
});

test('where nothing was found the heading and the decision say so, granted or not yet decided', () => {
  assert.match(
    wordsOf('accessReply', sampleFacts('sv', { extract: nothingExtract })),
    /^Vi behandlar inga/,
  );
  const undecided = sampleFacts('sv', {
    extract: nothingExtract,
    courses: [{ right: 'access', scope: [] }],
  });
  assert.match(wordsOf('accessReply', undecided), /^Svar på din begäran/);
});

test('the portability reply lists the package file by file and carries none of it, so that a password protects all', {
  skip: without('qpdf'),
}, async () => {
  const rows = [['å, ä', 'kanariefågel']];
  const extract = sampleExtract(
    [
      { ...sampleDataSet(1, 'Order'), columns: ['A', 'B'], rows: () => rows },
      { ...sampleDataSet(3, 'Hemlig'), portable: false },
    ],
    { files: [sampleFile(2, 'Avtal'), { ...sampleFile(1, 'Ritning'), portable: false }] },
  );
  const decision = sampleDecision('sv', { outcome: 'granted' });
  const facts = factsOfRight('sv', 'portability', decision, { extract });
  const letter = composeLetter('portabilityReply', facts, {}, '1');
  const contents = letter.blocks.find((block) => block.kind === 'table' && block.id === 'contents');
  assert.ok(contents?.kind === 'table');
  assert.deepEqual(
    [...contents.rows()],
    [
      ['Order', 'CRM', '1\u00a0rad', 'tabell-1.json, tabell-1.csv'],
      ['Avtal', 'Arkivet', '2\u00a0sidor', 'dokument-1'],
    ],
  );
  const { bytes } = await renderLetter(letter);
  assert.equal(qpdfFaults(bytes), '');
  assert.deepEqual(checkStructure(bytes), []);
  const files = attachments(bytes);
  assert.deepEqual(Object.keys(files), ['frist-facts.json']);
  assert.doesNotMatch(files['frist-facts.json'] ?? '', /kanariefågel|Hemlig|Ritning/);
});

test('articles stand as each language writes them', () => {
  assert.equal(articleName('Art. 17.3 b', 'sv'), 'artikel 17.3 b');
  assert.equal(articleName('Art. 17.3 b', 'en'), 'Article 17(3)(b)');
  assert.equal(articleName('Art. 16', 'en'), 'Article 16');
  assert.equal(articleName('SFS 2018:218 5 kap. 1 §', 'en'), 'SFS 2018:218 5 kap. 1 §');
});

test('a draft without a copy yet counts none, in the words of its language', () => {
  const summary = (language: 'sv' | 'en') => {
    const facts = sampleFacts(language);
    const { extract } = facts;
    assert.ok(extract);
    const blocks = templates.accessReply.blocks({
      ...facts,
      extract: { ...extract, tables: [] },
    });
    const block = blocks.find((one) => one.kind === 'paragraph' && one.id === 'summary');
    assert.ok(block?.kind === 'paragraph');
    return block.text;
  };
  assert.match(summary('sv'), /bilagan: inga tabeller\./);
  assert.match(summary('en'), /annex: no tables\./);
});
