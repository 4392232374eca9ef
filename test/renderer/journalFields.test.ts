import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { registerDefinitions } from '../../src/core/registers.ts';
import { fieldName } from '../../src/renderer/journal/fieldNames.ts';

test('a field of an item goes by its register’s own words, in small letters', () => {
  assert.equal(fieldName('owner', 'processing.saved', 'sv'), 'ansvarig i verksamheten');
  assert.equal(fieldName('owner', 'processing.saved', 'en'), 'owner');
});

test('every field of every register has a name in the journal', () => {
  for (const { name, fields } of registerDefinitions) {
    for (const field of Object.keys(fields)) {
      const words = fieldName(field, `${name}.saved`, 'sv');
      assert.equal(words.toLowerCase(), fields[field]?.words.sv.toLowerCase(), `${name}.${field}`);
    }
  }
});

test('a field of anything else keeps the name it had, and an unknown one its own', () => {
  assert.equal(fieldName('reason', 'request.moved', 'sv'), 'skäl');
  assert.equal(fieldName('nowhere', 'request.moved', 'sv'), 'nowhere');
});
