import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { LetterFacts } from '../../src/core/letters/model.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { caseOf, erasure, type Found, found, lint, without } from './linting.ts';
import { sampleQuestion, sampleRecord } from './sampleCases.ts';
import { sampleFacts } from './sampleFacts.ts';

const decisions: readonly (readonly [string, LetterFacts, readonly Found[]])[] = [
  ['granted', erasure('granted'), []],
  [
    'done tomorrow',
    erasure('granted', { doneOn: plainDate('2026-11-24') }),
    [['error', 'GDPR Art 12(3)', 'decision']],
  ],
  ['done today', erasure('granted', { doneOn: plainDate('2026-11-23') }), []],
  [
    'granted without what was done, and so without its day',
    erasure('granted', { action: '' }),
    [
      ['error', 'GDPR Art 12(3)', 'decision'],
      ['error', 'GDPR Art 12(3)', 'decision'],
    ],
  ],
  [
    'granted without the day',
    without(erasure('granted'), 'doneOn'),
    [['error', 'GDPR Art 12(3)', 'decision']],
  ],
  [
    'refused without reasons',
    erasure('refused', { reasons: '' }),
    [['error', 'GDPR Art 12(4)', 'decision']],
  ],
  [
    'refused without a ground',
    erasure('refused', { grounds: [] }),
    [['error', 'GDPR Art 12(4)', 'decision']],
  ],
  [
    'kept without a ground',
    erasure('partly', { items: [{ title: 'Fakturor', outcome: 'kept', reason: 'Bokföring' }] }),
    [['error', 'GDPR Art 12(4), 17(3)', 'decision']],
  ],
  [
    'kept without a reason',
    erasure('partly', {
      items: [{ title: 'Fakturor', outcome: 'kept', ground: 'legalClaims', reason: '' }],
    }),
    [['error', 'GDPR Art 12(4), 17(3)', 'decision']],
  ],
  [
    'kept by law, without a day',
    erasure('partly', {
      items: [{ title: 'Fakturor', outcome: 'kept', ground: 'legalObligation', reason: 'BFL' }],
    }),
    [['error', 'GDPR Art 5(1)(e)', 'decision']],
  ],
  [
    'kept for claims, without a day',
    erasure('partly', {
      items: [{ title: 'Avtal', outcome: 'kept', ground: 'legalClaims', reason: 'Tvist' }],
    }),
    [['warning', 'GDPR Art 5(1)(e)', 'decision']],
  ],
];

for (const [name, facts, expected] of decisions) {
  test(`a decision on erasure, ${name}`, () => {
    assert.deepEqual(found('erasureReply', facts), expected);
  });
}

test('a right that is not decided, or is answered by another letter, stops its reply', () => {
  const undecided = { ...erasure('granted'), courses: [{ right: 'erasure', scope: [] }] } as const;
  const wrong = found('erasureReply', undecided);
  assert.ok(wrong.some(([severity, , part]) => severity === 'error' && part === 'decision'));
  const excessive = erasure('refused', { grounds: ['manifestlyExcessive'] });
  assert.ok(
    lint('erasureReply', excessive).some(({ message }) => message.en.includes('by this letter')),
  );
  assert.ok(
    lint('erasureReply', caseOf('marketingReply')).some(({ severity }) => severity === 'error'),
  );
});

test('a refusal after the first month is late however the time was extended (Art 12(4))', () => {
  const facts = { ...erasure('refused'), date: plainDate('2026-12-22') };
  const deadline = {
    ...facts.request.deadline,
    due: plainDate('2027-02-22'),
    alarm: plainDate('2027-02-22'),
  };
  const extended = { ...facts, request: { ...facts.request, deadline } };
  assert.deepEqual(found('erasureReply', extended), [['warning', 'GDPR Art 12(4)', 'decision']]);
  const granted = { ...erasure('granted'), date: facts.date, request: extended.request };
  assert.deepEqual(found('erasureReply', granted), []);
});

test('a reply that was issued before says that it is replaced', () => {
  const issued = [{ template: 'erasureReply', date: plainDate('2026-11-22') }] as const;
  assert.deepEqual(found('erasureReply', { ...erasure('granted'), issued }), [
    ['warning', 'GDPR Art 12(1)', 'letter'],
  ]);
});

test('a named recipient without a notice is a warning, and none is wanted where nothing was done (Art 19)', () => {
  const untold = { ...erasure('granted'), notices: [] };
  const warnings = lint('erasureReply', untold).filter(({ article }) => article === 'GDPR Art 19');
  assert.deepEqual(
    warnings.map(({ severity, message }) => [severity, message.sv]),
    sampleRecord.recipients.map(({ name }) => [
      'warning',
      `Mottagaren ${name} har ingen underrättelse i ärendet.`,
    ]),
  );
  assert.deepEqual(found('erasureReply', { ...erasure('refused'), notices: [] }), []);
});

test('no question is put that is not recorded, or is answered already', () => {
  for (const [template, ground] of [
    ['identityRequest', 'identity'],
    ['identityReminder', 'identity'],
    ['clarification', 'clarification'],
  ] as const) {
    const settled = sampleQuestion(ground, 'Okänd.', { to: plainDate('2026-11-23') });
    assert.deepEqual(
      found(template, { ...sampleFacts('sv'), question: settled }).filter(
        ([severity]) => severity === 'error',
      ),
      [['error', 'GDPR Art 12(6)', 'case']],
    );
    assert.ok(
      found(template, sampleFacts('sv')).some(
        ([severity, article, part]) =>
          severity === 'error' && article === 'GDPR Art 12(6)' && part === 'case',
      ),
    );
  }
});

test('a portability reply without anything marked as portable is an error', () => {
  const facts = caseOf('portabilityReply');
  const tables = (facts.extract?.tables ?? []).map((set) => ({ ...set, portable: false }));
  assert.ok(facts.extract && tables.length > 0);
  const nothing = { ...facts, extract: { ...facts.extract, tables } };
  assert.ok(
    found('portabilityReply', nothing).some(
      ([severity, article, part]) =>
        severity === 'error' && article === 'GDPR Art 20(1)' && part === 'extract',
    ),
  );
});

test('a portability reply says what of the package is held back, why, and whom to turn to', () => {
  const facts = caseOf('portabilityReply');
  const { extract } = facts;
  const [set] = extract?.tables ?? [];
  assert.ok(extract && set);
  const line = {
    place: { sv: 'i tabellens text', en: 'in the text of the table' },
    ground: 'othersRights',
    reason: { sv: 'uppgifter om andra personer', en: 'data about other people' },
    count: 2,
  } as const;
  const words = (dataSet: string) => {
    const held: LetterFacts = {
      ...facts,
      extract: { ...extract, list: [{ ...line, dataSet }] },
    };
    assert.deepEqual(found('portabilityReply', held), []);
    return JSON.stringify(composeBlocks('portabilityReply', held, {}));
  };
  assert.match(words(set.title), /artikel 20\.4.*två ställen.*vi borde ha lämnat ut mer/);
  assert.doesNotMatch(words('En annan datamängd'), /artikel 20\.4|borde ha lämnat ut mer/);
});

test('printed advertising may arrive until a day that the letter names', () => {
  const facts = caseOf('marketingReply');
  const [finding, ...more] = lint('marketingReply', facts, { printed: 'Det kan dröja ett tag.' });
  assert.deepEqual(more, []);
  assert.deepEqual([finding?.severity, finding?.where.block], ['error', 'printed']);
  assert.match(finding?.suggestion ?? '', /20\u00a0februari\u00a02027/);
  const dated = { printed: 'Reklam kan komma till den {until}.' };
  assert.deepEqual(lint('marketingReply', facts, dated), []);
});

test('a notice reaches its recipient: its own address counts, not the requester’s', () => {
  const facts = caseOf('recipientNotice');
  const { notice } = facts;
  assert.ok(notice);
  const recipient: typeof notice.recipient = { ...notice.recipient, email: '', addressLines: [] };
  const nowhere = { ...notice, recipient };
  assert.deepEqual(found('recipientNotice', { ...facts, notice: nowhere }), [
    ['error', 'GDPR Art 19', 'processing'],
  ]);
  const requester = { ...facts.requester, emails: [], addressLines: [] };
  assert.deepEqual(found('recipientNotice', { ...facts, requester }), []);
});

test('a fee notice may speak of its fee', () => {
  const facts = caseOf('feeNotice');
  assert.deepEqual(lint('feeNotice', facts, { choice: 'Avgiften är 200 kr.' }), []);
});

test('the closing letter says that the person was answered only once every right has its reply', () => {
  const closing = caseOf('closing');
  assert.deepEqual(found('closing', closing), []);
  const unanswered: Found[] = [['error', 'GDPR Art 12(3)', 'case']];
  assert.deepEqual(found('closing', { ...closing, issued: [] }), unanswered);
  const [course] = closing.courses;
  assert.ok(course);
  const second = { ...course, right: 'erasure' as const };
  const courses = [course, second];
  assert.deepEqual(found('closing', { ...closing, courses }), unanswered);
  const withdrawn = { ...closing.request, state: 'withdrawn' as const };
  assert.deepEqual(found('closing', { ...closing, courses, request: withdrawn }), []);
});

test('the closing letter speaks of an unknown person only where nothing else was decided', () => {
  const { courses, ...closing } = caseOf('closing');
  const [access] = courses;
  assert.ok(access?.decision);
  const refused = { ...access.decision, outcome: 'refused', grounds: ['notIdentified'] } as const;
  const unknown = { ...access, decision: { ...refused, grounds: [...refused.grounds] } };
  const said = (of: LetterFacts['courses']) =>
    JSON.stringify(composeBlocks('closing', { ...closing, courses: of }, {}));
  assert.match(said([unknown]), /inte kunnat bekräfta/);
  assert.doesNotMatch(said([unknown, { ...access, right: 'erasure' }]), /inte kunnat bekräfta/);
});
