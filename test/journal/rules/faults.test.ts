import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Finding, faultsOf } from '../../../src/core/journal/rules/faults.ts';

const length = 20;
const sequences = Array.from({ length }, (_, index) => index + 1);

test('rows in their own places are without fault', () => {
  assert.deepEqual(faultsOf(sequences.map(genuine), length), []);
});

test('a journal ahead of its anchor is without fault', () => {
  assert.deepEqual(faultsOf(sequences.map(genuine), length - 3), []);
});

test('any selection or order of rows but the whole is a fault', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(sequences), (originals) => {
      fc.pre(originals.length < length || originals.some((each, index) => each !== index + 1));
      const renumbered = originals.map((original, index) => at(index + 1, original));
      assert.notDeepEqual(faultsOf(renumbered, length), []);
    }),
  );
});

test('exactly the rows that are gone are named as deleted or cut off', () => {
  fc.assert(
    fc.property(fc.subarray(sequences, { minLength: 1 }), (kept) => {
      const last = kept.at(-1) ?? 0;
      const deleted = sequences.filter((each) => each < last && !kept.includes(each));
      assert.deepEqual(faultsOf(kept.map(genuine), length), [
        ...deleted.map((sequence) => ({ kind: 'deleted', sequence })),
        ...(last < length ? [{ kind: 'truncated', sequence: last + 1 }] : []),
      ]);
    }),
  );
});

test('exactly the rows that nobody wrote so are named as edited', () => {
  fc.assert(
    fc.property(fc.subarray(sequences), (edited) => {
      const findings = sequences.map((each) =>
        edited.includes(each) ? at(each, undefined) : genuine(each),
      );
      const expected = edited.map((sequence) => ({ kind: 'edited', sequence }));
      assert.deepEqual(faultsOf(findings, length), expected);
    }),
  );
});

test('a genuine row that follows another history is named as inserted', () => {
  const findings = sequences.map((each) =>
    each === 9 ? { ...genuine(9), follows: false } : genuine(each),
  );
  assert.deepEqual(faultsOf(findings, length), [{ kind: 'inserted', sequence: 9 }]);
});

function genuine(sequence: number): Finding {
  return at(sequence, sequence);
}

function at(sequence: number, original: number | undefined): Finding {
  return { sequence, original, follows: original === sequence };
}
