import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { instantOf } from '../../src/core/kit/dates.ts';
import {
  letterIdSchema,
  processingRecordIdSchema,
  requestIdSchema,
} from '../../src/core/kit/ids.ts';
import type { Letter } from '../../src/core/letters/model.ts';
import type { Course } from '../../src/core/requests/model.ts';
import { missingScope } from '../../src/renderer/requests/decisions/decisionForm.ts';
import { replyStanding } from '../../src/renderer/requests/decisions/reply.ts';
import {
  firstScope,
  otherRecords,
  scopeChoices,
} from '../../src/renderer/requests/decisions/scope.ts';

const idOf = (digit: number) =>
  processingRecordIdSchema.parse(`00000000-0000-4000-8000-00000000000${digit}`);
const text = { sv: 'text', en: 'text' };
const verdictOf = (digit: number, applies: 'yes' | 'no' | 'unclear') =>
  ({ right: 'erasure', recordId: idOf(digit), title: text, applies, reason: text }) as const;
const verdicts = [
  verdictOf(1, 'no'),
  verdictOf(2, 'yes'),
  verdictOf(3, 'unclear'),
  { ...verdictOf(4, 'yes'), right: 'access' as const },
];
const course = { right: 'erasure', scope: [] } as const;

test('records to which the right applies come first; other rights’ verdicts stay away', () => {
  const ids = scopeChoices(course, verdicts).map(({ recordId }) => recordId);
  assert.deepEqual(ids, [idOf(2), idOf(3), idOf(1)]);
  assert.deepEqual(firstScope(scopeChoices(course, verdicts)), [idOf(2)]);
});

test('a record that was chosen is never left out, though it no longer fits', () => {
  const chosen = { ...course, scope: [{ id: idOf(9), title: text }] };
  const choices = scopeChoices(chosen, verdicts);
  assert.equal(choices.at(-1)?.verdict, undefined);
  assert.deepEqual(firstScope(choices), [idOf(9)]);
});

const letter: Letter = {
  id: letterIdSchema.parse('00000000-0000-4000-8000-000000000010'),
  requestId: requestIdSchema.parse('00000000-0000-4000-8000-000000000011'),
  version: 1,
  template: 'erasureReply',
  title: text,
  state: 'issued',
  language: 'sv',
  texts: [],
  findings: [],
  issuedAt: instantOf(1000),
};
const decided: Course = {
  ...course,
  decision: {
    outcome: 'granted',
    grounds: [],
    reasons: '',
    action: 'Raderat',
    items: [],
  },
};

test('a reply issued before the decision is out of date; a discarded one is none', () => {
  const before = replyStanding({ ...decided, decidedAt: instantOf(2000) }, [letter]);
  assert.equal(before.outdated, true);
  const after = replyStanding({ ...decided, decidedAt: instantOf(500) }, [letter]);
  assert.equal(after.outdated, false);
  assert.equal(after.letter?.id, letter.id);
  const none = replyStanding(decided, [{ ...letter, state: 'discarded' }]);
  assert.equal(none.letter, undefined);
  assert.equal(none.template, 'erasureReply');
});

test('every other record of the register may be chosen too, each once', () => {
  const records = [2, 5].map((digit) => ({ id: idOf(digit), title: text }));
  const others = otherRecords(scopeChoices(course, verdicts), records);
  assert.deepEqual(
    others.map(({ recordId, verdict, chosen }) => [recordId, verdict, chosen]),
    [[idOf(5), undefined, false]],
  );
});

test('a decision on the merits wants a scope, a refusal on formal grounds does not', () => {
  const formal = { outcome: 'refused', grounds: ['notIdentified'] } as const;
  const onMerits = { outcome: 'partly', grounds: [] } as const;
  assert.deepEqual(missingScope(course, formal), []);
  assert.equal(missingScope(course, onMerits).length, 1);
  assert.equal(
    missingScope(
      { right: 'objection', scope: [] },
      { outcome: 'refused', grounds: ['compellingGrounds'] },
    ).length,
    1,
  );
  assert.deepEqual(
    missingScope({ ...course, scope: [{ id: idOf(2), title: text }] }, onMerits),
    [],
  );
  assert.deepEqual(missingScope({ right: 'access', scope: [] }, onMerits), []);
});
