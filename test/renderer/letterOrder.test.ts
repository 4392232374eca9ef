import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { Letter } from '../../src/core/letters/model.ts';
import { dueBy, toWriteFirst } from '../../src/renderer/letters/order.ts';

const deadline = { alarm: plainDate('2027-01-20'), first: plainDate('2026-12-21') };

function letter(id: string, state: Letter['state']): Letter {
  return { id, state, template: 'accessReply' } as unknown as Letter;
}

test('owed letters stand first, then drafts, then issued ones, each group as it came', () => {
  const came = [
    letter('1', 'issued'),
    letter('2', 'owed'),
    letter('3', 'draft'),
    letter('4', 'owed'),
    letter('5', 'issued'),
  ];
  assert.deepEqual(
    toWriteFirst(came).map(({ id }) => id),
    ['2', '4', '3', '1', '5'],
  );
});

test('a reply is due by the earliest reading, an extension and a full refusal inside the first month', () => {
  assert.equal(dueBy({ template: 'erasureReply', state: 'owed' }, { deadline }), '2027-01-20');
  assert.equal(dueBy({ template: 'extension', state: 'draft' }, { deadline }), '2026-12-21');
  assert.equal(dueBy({ template: 'excessiveRefusal', state: 'owed' }, { deadline }), '2026-12-21');
});

test('an issued letter is due no more, and a letter without a day of its own never', () => {
  assert.equal(dueBy({ template: 'erasureReply', state: 'issued' }, { deadline }), undefined);
  assert.equal(dueBy({ template: 'acknowledgement', state: 'owed' }, { deadline }), undefined);
});
