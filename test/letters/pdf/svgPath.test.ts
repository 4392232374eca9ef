import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathOperators } from '../../../src/core/letters/pdf/svgPath.ts';

test('a path of a drawing becomes operators of the page', () => {
  assert.equal(pathOperators('M1,2L3 4H5V6Z'), '1 2 m 3 4 l 5 4 l 5 6 l h');
  assert.equal(pathOperators('m1 1 2 2-1-1z l1 0'), '1 1 m 3 3 l 2 2 l h 2 1 l');
  assert.equal(pathOperators('M0,0C1,1,2,2,3,3S5,5,6,6'), '0 0 m 1 1 2 2 3 3 c 4 4 5 5 6 6 c');
  assert.equal(pathOperators('M0 0Q3 3 6 0'), '0 0 m 2 2 4 2 6 0 c');
});

test('an arc ends where it says, by quarters', () => {
  const half = pathOperators('M10,0A10,10,0,0,1,-10,0');
  assert.match(half, /^10 0 m 10 5\.523 5\.523 10 0 10 c -5\.523 10 -10 5\.523 -10 0 c$/);
  assert.equal(pathOperators('M0 0A0 5 0 0 1 7 7'), '0 0 m 7 7 l');
  assert.equal(pathOperators('M0 0a5 5 0 01 7 7'), pathOperators('M0 0A5 5 0 0 1 7 7'));
});

test('what is no path is an error', () => {
  assert.throws(() => pathOperators('M1'));
  assert.throws(() => pathOperators('B1 2'));
});
