import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { FlowMap } from '../../src/core/flows/model.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { connected, layoutOf } from '../../src/renderer/flows/layout.ts';

const [first, second] = [randomUUID(), randomUUID()].map((id) => registerItemIdSchema.parse(id));
if (first === undefined || second === undefined) throw new Error('two ids');

const map: FlowMap = {
  records: [
    { id: first, title: { sv: 'Kunder', en: 'Customers' } },
    { id: second, title: { sv: 'Faktura', en: 'Invoices' } },
  ],
  receivers: [
    { key: 'byrå', name: 'Byrån', level: 'amber', countries: ['Sverige'] },
    { key: 'drift', name: 'Driften', level: 'green', countries: ['Sverige'] },
    { key: 'moln', name: 'Molnet', behind: 'drift', level: 'green', countries: ['USA'] },
  ],
  countries: [
    { name: 'USA', outside: true },
    { name: 'Sverige', outside: false },
  ],
  flows: [
    { record: first, receiver: 'drift', reasons: ['supplier'] },
    { record: second, receiver: 'byrå', reasons: ['recipient'] },
  ],
};

test('receivers stand beside the records that feed them, sub-processors under their supplier', () => {
  const { nodes, rows } = layoutOf(map, 'sv');
  const column = (wanted: string) =>
    nodes.filter((node) => node.column === wanted).map(({ name, depth }) => [name, depth]);
  assert.deepEqual(column('receiver'), [
    ['Driften', 0],
    ['Molnet', 1],
    ['Byrån', 0],
  ]);
  assert.deepEqual(column('country'), [
    ['Sverige', 0],
    ['USA', 0],
  ]);
  assert.equal(rows, 3);
});

test('pointing at a node follows data both ways, but not back down another way', () => {
  const { lines } = layoutOf(map, 'en');
  assert.deepEqual([...connected('receiver:drift', lines)].sort(), [
    'country:Sverige',
    'country:USA',
    'receiver:drift',
    'receiver:moln',
    `record:${first}`,
  ]);
  assert.ok(!connected('receiver:drift', lines).has('receiver:byrå'));
  assert.ok(connected('country:Sverige', lines).has(`record:${second}`));
});

test('the line to a country outside the EEA says so', () => {
  const outside = layoutOf(map, 'sv').lines.filter(({ isOutside }) => isOutside);
  assert.deepEqual(outside, [{ from: 'receiver:moln', to: 'country:USA', isOutside: true }]);
});
