import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { requestsContract } from '../../src/core/requests/contract.ts';
import { requestStates } from '../../src/core/requests/model.ts';
import {
  filterOf,
  hiddenFilters,
  isNarrowed,
  stateChoice,
  stateGroups,
  unfiltered,
  viewOf,
} from '../../src/renderer/requests/views/filters.ts';

const order = { sort: 'alarm', descending: false } as const;
const plain = { ...unfiltered, ...order };
const noWords = { words: '', assignee: '' };

const narrow = {
  ...plain,
  states: ['deciding'],
  right: 'erasure',
  kind: 'rights',
  alarmUntil: plainDate('2026-12-31'),
  receivedFrom: plainDate('2026-10-01'),
  receivedUntil: plainDate('2026-11-30'),
  owing: 'letters',
} as const;

test('what narrows nothing is not sent; all states are no filter', () => {
  assert.deepEqual(
    filterOf({ ...plain, states: requestStates }, { words: ' ', assignee: ' ' }),
    {},
  );
  assert.deepEqual(filterOf(plain, noWords), { states: [...stateGroups.open] });
});

test('a view that is saved and chosen again shows the same', () => {
  const sought = { words: 'Anna', assignee: 'Maria' };
  const filter = filterOf(narrow, sought);
  assert.ok(requestsContract['requests.list'].input.safeParse(filter).success);
  const chosen = viewOf({ filter, ...order });
  assert.deepEqual(filterOf(chosen.view, chosen.sought), filter);
  assert.deepEqual(viewOf({ filter: {}, ...order }).view.states, requestStates);
});

test('the states are a group, one state, or neither', () => {
  assert.equal(stateChoice(stateGroups.open), 'open');
  assert.equal(stateChoice(requestStates), 'all');
  assert.equal(stateChoice(['deciding']), 'deciding');
  assert.equal(stateChoice(['deciding', 'closed']), undefined);
});

test('the filter button counts what the head does not show', () => {
  assert.equal(hiddenFilters(plain, noWords), 0);
  assert.equal(hiddenFilters(narrow, { words: 'Anna', assignee: 'Maria' }), 6);
});

test('a choice of states alone narrows nothing; words do', () => {
  assert.equal(isNarrowed({ ...plain, states: ['closed'] }, noWords), false);
  assert.equal(isNarrowed(plain, { words: 'Anna', assignee: '' }), true);
});
