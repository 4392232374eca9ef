import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lookout } from '../../src/core/extracts/checking/looked.ts';
import { inParts } from '../../src/core/extracts/checking/parts.ts';

test('a value is found in a long text wherever it stands, and no part has words that the text has not', () => {
  fc.assert(
    fc.property(fc.nat(150_000), fc.nat(9), (at, length) => {
      const filling = 'ordet '.repeat(30_000);
      const place = filling.indexOf(' ', at % 170_000) + 1;
      const value = 'Zebrafink Kvittersson';
      const text = `${filling.slice(0, place)}${value}${'n'.repeat(length)} ${filling.slice(place)}`;
      const looking = lookout();
      looking.add({ value, why: 'struck' });
      looking.add({ value: 'orde', why: 'struck' });
      const found = new Set([...inParts(text)].flatMap((some) => [...looking.standingIn(some)]));
      assert.deepEqual(found, looking.standingIn(text));
    }),
    { numRuns: 40 },
  );
});

test('the parts of a text are the whole of it, in bounded pieces', () => {
  const text = Array.from({ length: 60_000 }, (_, n) => `ord${n}`).join(' ');
  const parts = [...inParts(text)];
  assert.ok(parts.length > 4);
  assert.ok(parts.every((some) => some.length < 70_000));
  assert.deepEqual(
    new Set(parts.flatMap((some) => some.trim().split(' '))),
    new Set(text.split(' ')),
  );
});

test('a text without a space is read in parts too', () => {
  const parts = [...inParts('x'.repeat(500_000))];
  assert.ok(parts.length > 8);
});
