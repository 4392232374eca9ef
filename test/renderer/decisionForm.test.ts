import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { decisionSchema, rights } from '../../src/core/requests/model.ts';
import { rightsCatalogue } from '../../src/core/requests/rights/index.ts';
import {
  type DecisionForm,
  decisionOf,
  formOf,
  missingIn,
  newItem,
  outcomesFor,
  withOutcome,
} from '../../src/renderer/requests/decisions/decisionForm.ts';

const today = plainDate('2026-11-23');
const empty = formOf(undefined);

const whole: DecisionForm = {
  ...empty,
  outcome: 'partly',
  grounds: ['legalObligation'],
  reasons: 'Bokföringen måste sparas i sju år efter räkenskapsåret.',
  action: 'Vi raderade dina kunduppgifter.',
  doneOn: today,
  items: [
    { ...newItem('erased'), title: 'Kunduppgifter' },
    {
      ...newItem('kept'),
      title: 'Fakturor',
      ground: 'legalObligation',
      reason: 'Bokföringslagen kräver det.',
    },
  ],
};

test('nothing is sent and nothing is missing until an outcome is chosen', () => {
  assert.equal(decisionOf(empty), undefined);
  assert.deepEqual(missingIn('erasure', empty, today), []);
});

test('a whole decision lacks nothing and is what the core takes', () => {
  assert.deepEqual(missingIn('erasure', whole, today), []);
  assert.ok(decisionSchema.safeParse(decisionOf(whole)).success);
});

test('each thing that the law asks of the decision is named while it lacks', () => {
  const without: readonly (readonly [Partial<DecisionForm>, RegExp])[] = [
    [{ grounds: [], items: [] }, /ground/],
    [{ reasons: ' ' }, /reasons/],
    [{ action: '' }, /what was done/],
    [{ doneOn: undefined }, /on which day/],
    [{ items: whole.items.map((item) => ({ ...item, title: ' ' })) }, /which data/],
    [{ items: whole.items.map((item) => ({ ...item, reason: '' })) }, /why it stays/],
  ];
  for (const [change, expected] of without) {
    const said = missingIn('erasure', { ...whole, ...change }, today).map(({ en }) => en);
    assert.match(said.join('; '), expected);
  }
});

test('what is said twice is shown once', () => {
  const items = [newItem('erased'), newItem('erased')];
  const said = missingIn('erasure', { ...whole, items }, today).map(({ en }) => en);
  assert.equal(new Set(said).size, said.length);
});

test('a refusal says nothing of what was done, and what is not kept has neither ground nor day', () => {
  const refused = decisionOf({ ...whole, outcome: 'refused' });
  assert.equal(refused?.action, '');
  assert.equal(refused?.doneOn, undefined);
  const erased = { ...newItem('erased'), ground: 'legalClaims' as const, keptUntil: today };
  assert.deepEqual(decisionOf({ ...whole, items: [erased] })?.items, [
    { title: '', outcome: 'erased', reason: '' },
  ]);
});

test('the end of the financial year goes before a day of one’s own', () => {
  const item = { ...newItem('kept'), keptUntil: today, financialYearEnd: plainDate('2025-12-31') };
  const [sent] = decisionOf({ ...whole, items: [item] })?.items ?? [];
  assert.equal(sent?.keptUntil, undefined);
  assert.equal(sent?.financialYearEnd, '2025-12-31');
});

test('another outcome keeps only the grounds that can carry it', () => {
  const { grounds } = rightsCatalogue.erasure;
  const refused = withOutcome({ ...whole, grounds: ['manifestlyExcessive'] }, 'refused', grounds);
  assert.deepEqual(refused.grounds, ['manifestlyExcessive']);
  assert.deepEqual(withOutcome(refused, 'granted', grounds).grounds, []);
});

test('a saved decision opens as it was saved', () => {
  const decision = decisionOf(whole);
  assert.ok(decision);
  assert.deepEqual(decisionOf(formOf(decision)), decision);
});

test('nothing is kept of what is granted whole, and only kept of what is refused', () => {
  for (const right of rights) {
    assert.ok(!outcomesFor(right, 'granted').includes('kept'), right);
    assert.ok(
      outcomesFor(right, 'refused').every((outcome) => outcome === 'kept'),
      right,
    );
  }
  assert.deepEqual(outcomesFor('erasure', 'partly'), ['erased', 'anonymised', 'kept']);
});

test('granting restriction asks for its ground unless one is in force, and refusing sends none', () => {
  const granted: DecisionForm = { ...whole, outcome: 'granted', grounds: [], items: [] };
  const said = missingIn('restriction', granted, today).map(({ en }) => en);
  assert.match(said.join('; '), /in which of the four cases/);
  assert.deepEqual(missingIn('restriction', granted, today, true), []);
  const named: DecisionForm = { ...granted, restrictionGround: 'neededForClaims' };
  assert.deepEqual(missingIn('restriction', named, today), []);
  assert.equal(decisionOf(named)?.restrictionGround, 'neededForClaims');
  assert.equal(decisionOf({ ...named, outcome: 'refused' })?.restrictionGround, undefined);
  assert.equal(formOf(decisionOf(named)).restrictionGround, 'neededForClaims');
});
