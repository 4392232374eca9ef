import assert from 'node:assert/strict';
import { it } from 'node:test';
import { othersIn } from '../../src/core/extracts/rules/others.ts';
import { ownTest } from '../../src/core/extracts/rules/othersOwn.ts';
import {
  othersInHeadings,
  ownContacts,
  rowSearch,
} from '../../src/core/extracts/rules/othersRows.ts';
import { choicesFor } from '../../src/core/extracts/rules/recognition/columns.ts';
import { type CorpusTable, requester, tables, texts } from './othersCorpus.ts';

const own = ownTest(requester);

function foundInTable({ columns, rows }: CorpusTable): readonly string[] {
  const contacts = ownContacts();
  const search = rowSearch({ columns, choices: choicesFor(columns, rows) }, own, contacts);
  const found = [...othersInHeadings(columns, own), ...rows.flatMap((row) => search(row))];
  return found.filter((one) => !contacts.has(one)).map(({ text }) => text);
}

const cases = [
  ...texts.map(({ text, others }) => ({
    where: text.replaceAll('\n', ' '),
    others,
    found: othersIn(text, 'text', own).map((one) => one.text),
  })),
  ...tables.map((table) => ({
    where: `the columns ${table.columns.join(', ')}`,
    others: table.others,
    found: foundInTable(table),
  })),
].map(({ found, ...rest }) => ({ ...rest, found: [...new Set(found)] }));

it('the corpus has at least 50 texts and tables, and everything of others in it is found', () => {
  assert.ok(cases.length >= 50);
  for (const { where, others, found } of cases) {
    const missed = others.filter((one) => !found.includes(one));
    assert.deepEqual(missed, [], where);
  }
});

it('at least nine of ten proposals in the corpus are another person’s', (t) => {
  const sum = (count: (one: (typeof cases)[number]) => number) =>
    cases.reduce((total, one) => total + count(one), 0);
  const proposed = sum(({ found }) => found.length);
  const right = sum(({ others, found }) => found.filter((one) => others.includes(one)).length);
  const wrong = cases.flatMap(({ others, found }) => found.filter((one) => !others.includes(one)));
  t.diagnostic(`${right} of ${proposed} proposals are right; wrong: ${wrong.join(' | ')}`);
  assert.ok(right / proposed >= 0.9);
});
