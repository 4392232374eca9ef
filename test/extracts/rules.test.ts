import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FindingOutcome } from '../../src/core/extracts/model.ts';
import { allSystems, outcomeOf } from '../../src/core/extracts/rules.ts';

const title = { sv: 'Kundrelationen', en: 'The customer relationship' };

describe('the systems of an extract', () => {
  it('are open until recorded, and keep what was found where a record no longer names them', () => {
    const named = [
      { system: 'Kundsystemet', records: [title] },
      { system: 'Arkivet', records: [title] },
    ];
    const recorded = [
      { system: 'Arkivet', outcome: 'found', note: 'hylla 3', by: 'dpo' },
      { system: 'Gamla systemet', outcome: 'notFound', note: '' },
    ] as const;
    assert.deepEqual(allSystems(named, recorded), [
      { system: 'Kundsystemet', records: [title], outcome: 'open', note: '' },
      { system: 'Arkivet', records: [title], outcome: 'found', note: 'hylla 3', by: 'dpo' },
      { system: 'Gamla systemet', records: [], outcome: 'notFound', note: '' },
    ]);
  });
});

describe('an extract as a whole', () => {
  it('is open while a line is, and nothing only without a finding and without a data set', () => {
    const cases: readonly [FindingOutcome[], number, string][] = [
      [['notFound', 'open'], 1, 'open'],
      [['notFound', 'notApplicable'], 0, 'nothing'],
      [['notFound', 'notApplicable'], 1, 'data'],
      [['notFound', 'found'], 0, 'data'],
      [['found', 'open'], 0, 'open'],
    ];
    for (const [outcomes, dataSets, expected] of cases) {
      const lines = outcomes.map((outcome) => ({ outcome }));
      assert.equal(outcomeOf(lines, dataSets), expected, `${outcomes} ${dataSets}`);
    }
  });
});
