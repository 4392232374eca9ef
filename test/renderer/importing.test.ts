import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledTwice, isForeign, mappingOf } from '../../src/renderer/importing/importing.ts';

const file = (fileName: string, text: string) => ({
  fileName,
  contentBase64: Buffer.from(text).toString('base64'),
});

test('YAML and the JSON of TILT and fideslang go to the readers of other standards', () => {
  assert.equal(isForeign(file('system.yml', '')), true);
  assert.equal(
    isForeign(file('tilt.json', '{"meta":{},"controller":{},"dataDisclosed":[]}')),
    true,
  );
  assert.equal(isForeign(file('fides.JSON', '{"dataset":[]}')), true);
});

test('tables, our own export and broken JSON do not', () => {
  for (const [name, text] of [
    ['a.csv', 'controller;dataset'],
    ['a.json', '[{"controller":"x"}]'],
    ['a.json', '{"register":"suppliers","items":[]}'],
    ['a.json', '{'],
    ['a.xlsx', 'PK'],
  ] as const) {
    assert.equal(isForeign(file(name, text)), false, text);
  }
});

test('two columns cannot fill one field, but any number can be left out', () => {
  assert.equal(filledTwice({ A: 'name', B: '', C: '' }), undefined);
  assert.equal(filledTwice({ A: 'name', B: 'country', C: 'name' }), 'name');
  assert.deepEqual(mappingOf({ A: 'name', B: '' }), [
    { column: 'A', field: 'name' },
    { column: 'B', field: '' },
  ]);
});
