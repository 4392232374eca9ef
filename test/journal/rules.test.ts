import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/core/journal/rules.ts';

test('the same value has one text, whatever the order of its keys', () => {
  assert.equal(
    canonicalJson({ b: [1, null, true], a: 'x', å: {} }),
    '{"a":"x","b":[1,null,true],"å":{}}',
  );
  assert.equal(
    canonicalJson({ å: {}, a: 'x', b: [1, null, true] }),
    canonicalJson({ b: [1, null, true], å: {}, a: 'x' }),
  );
});

test('composed and decomposed letters have one text', () => {
  assert.equal(canonicalJson('Åsa'.normalize('NFD')), canonicalJson('Åsa'.normalize('NFC')));
});

test('what has no single form is refused', () => {
  for (const value of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '\ud800']) {
    assert.throws(() => canonicalJson(value), TypeError, String(value));
  }
  assert.equal(canonicalJson(-0), '0');
});

test('any JSON of whole numbers reads back as it was', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const value = fc.oneof(
    leaf,
    fc.array(leaf),
    fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), leaf),
  );
  fc.assert(
    fc.property(value, (given) => {
      const text = canonicalJson(given);
      assert.equal(canonicalJson(JSON.parse(text)), text);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(given).normalize('NFC')));
    }),
  );
});
