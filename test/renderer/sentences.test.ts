import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { nextCode, promisesOf } from '../../src/renderer/promises/sentences.ts';

const promise = (code: string, sentence: string) => ({ code, sentence });

test('a sentence gives the promises that quote it, in part or with more, whatever the spaces', () => {
  const promises = [
    promise('P1', 'We never sell  your data'),
    promise('P2', 'We keep nothing. We never sell your data.'),
    promise('P3', 'We keep nothing.'),
    promise('P4', ''),
  ];
  assert.deepEqual(
    promisesOf('Data', promises),
    [],
    'an entry of a list, by chance within a promise',
  );
  const codes = promisesOf('We never sell your\ndata.', promises).map(({ code }) => code);
  assert.deepEqual(codes, ['P1', 'P2']);
});

test('the next code is one past the highest, and codes of other forms are passed over', () => {
  assert.equal(nextCode([]), 'P1');
  assert.equal(nextCode([promise('P2', 'a'), promise('P11', 'b'), promise('Cookies', 'c')]), 'P12');
});
