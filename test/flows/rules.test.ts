import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type FlowRecord, type FlowSupplier, flowMap } from '../../src/core/flows/rules.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';

const newId = () => registerItemIdSchema.parse(randomUUID());

function record(says: Partial<FlowRecord> = {}): FlowRecord {
  const title = { sv: 'Kunder', en: 'Customers' };
  return { id: newId(), title, suppliers: [], recipients: [], transfers: [], ...says };
}

function supplier(says: Partial<FlowSupplier> = {}): FlowSupplier {
  const base = { id: newId(), name: 'Drift AB', country: 'Sverige', level: 'green' } as const;
  return { ...base, subProcessors: [], ...says };
}

test('a supplier that two ways name is one receiver, with both reasons', () => {
  const drift = supplier();
  const one = record({ suppliers: [drift.id], recipients: [{ name: 'DRIFT AB' }] });
  const { receivers, flows } = flowMap([one], [drift], []);
  assert.deepEqual(
    receivers.map(({ key, level }) => [key, level]),
    [[drift.id, 'green']],
  );
  assert.deepEqual(flows, [
    { record: one.id, receiver: drift.id, reasons: ['supplier', 'recipient'] },
  ]);
});

test('a recipient in no register is shown and its standing unknown', () => {
  const one = record({ recipients: [{ name: 'Skatteverket' }] });
  const { receivers } = flowMap([one], [supplier()], []);
  assert.deepEqual(
    receivers.map(({ name, level }) => [name, level]),
    [['Skatteverket', 'unknown']],
  );
});

test('sub-processors follow their supplier, level by level, and only where data reach it', () => {
  const subProcessors = [
    { name: 'Moln Ltd', country: 'Irland', under: '' },
    { name: 'Chip Inc', country: 'USA', under: 'Moln Ltd' },
  ];
  const drift = supplier({ subProcessors });
  const unused = supplier({ name: 'Vilande AB', subProcessors });
  const { receivers, countries } = flowMap(
    [record({ suppliers: [drift.id] })],
    [drift, unused],
    [],
  );
  assert.deepEqual(
    receivers.map(({ name, behind }) => [name, behind]),
    [
      ['Drift AB', undefined],
      ['Moln Ltd', drift.id],
      ['Chip Inc', `${drift.id}/moln ltd`],
    ],
  );
  assert.deepEqual(countries, [
    { name: 'Sverige', outside: false },
    { name: 'Irland', outside: false },
    { name: 'USA', outside: true },
  ]);
});

test('a disclosure draws its arrow and its country; one of a record that has ended draws none', () => {
  const one = record();
  const sent = { recipient: 'Polisen', country: 'Norge', supplier: undefined };
  const map = flowMap(
    [one],
    [],
    [
      { ...sent, record: one.id },
      { ...sent, record: newId(), recipient: 'Okänd' },
      { ...sent, record: undefined },
    ],
  );
  assert.deepEqual(
    map.flows.map(({ reasons }) => reasons),
    [['disclosure']],
  );
  assert.deepEqual(map.countries, [{ name: 'Norge', outside: false }]);
});

test('a transfer whose recipient is not named is drawn to the country', () => {
  const map = flowMap([record({ transfers: [{ country: 'Indien', recipient: '' }] })], [], []);
  assert.deepEqual(
    map.receivers.map(({ name, countries }) => [name, countries]),
    [['Indien', ['Indien']]],
  );
});

test('nothing in, nothing out', () => {
  assert.deepEqual(flowMap([], [], []), { records: [], receivers: [], countries: [], flows: [] });
});
