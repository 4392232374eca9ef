import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type SupplierDraft, supplierContentSchema } from '../../src/core/suppliers/model.ts';
import { supplierRegister } from '../../src/core/suppliers/register.ts';
import { subProcessorTree, type TreeNode } from '../../src/core/suppliers/rules/tree.ts';

const d = plainDate;

function settled(subProcessors: SupplierDraft['subProcessors'], more: Partial<SupplierDraft> = {}) {
  const draft = { name: 'Driftbolaget', ...more, subProcessors };
  return supplierRegister.settled(supplierContentSchema.parse(draft));
}

describe('the sub-processors of a supplier', () => {
  it('are a tree by the name above each, whatever the case of its letters', () => {
    const { subProcessors } = settled([
      { name: 'Molnet' },
      { name: 'Hallen', under: 'molnet' },
      { name: 'Elbolaget', under: 'HALLEN' },
      { name: 'Supporten' },
    ]);
    const shown = (nodes: readonly TreeNode[]): unknown[] =>
      nodes.map(({ subProcessor, depth, below }) => [subProcessor.name, depth, shown(below)]);
    assert.deepEqual(shown(subProcessorTree(subProcessors)), [
      ['Molnet', 1, [['Hallen', 2, [['Elbolaget', 3, []]]]]],
      ['Supporten', 1, []],
    ]);
  });

  it('are kept each after the one that engages it', () => {
    const { subProcessors } = settled([
      { name: 'Elbolaget', under: 'Hallen' },
      { name: 'Supporten' },
      { name: 'Hallen', under: 'Molnet' },
      { name: 'Molnet' },
    ]);
    assert.deepEqual(
      subProcessors.map(({ name }) => name),
      ['Supporten', 'Molnet', 'Hallen', 'Elbolaget'],
    );
  });

  const broken: readonly [string, SupplierDraft['subProcessors'], string][] = [
    ['itself', [{ name: 'A', under: 'a' }], '0.under: leads back to itself'],
    [
      'a round of two',
      [
        { name: 'A', under: 'B' },
        { name: 'B', under: 'A' },
      ],
      '0.under: leads back',
    ],
    [
      'somebody unknown',
      [{ name: 'A' }, { name: 'B', under: 'C' }],
      '1.under: names a sub-processor',
    ],
    ['a name given twice', [{ name: 'A' }, { name: 'a' }], '1.name: is named twice'],
  ];
  for (const [name, subProcessors, message] of broken) {
    it(`are refused below ${name}, at the field`, () => {
      assert.throws(() => settled(subProcessors), {
        code: 'invalidInput',
        message: new RegExp(`content\\.subProcessors\\.${message}`),
      });
    });
  }

  it('are refused exactly when walking up from one of them does not end', () => {
    const parents = fc.array(fc.option(fc.nat(7), { nil: undefined }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(parents, (above) => {
        const isMissing = above.some((parent) => parent !== undefined && parent >= above.length);
        const isRound = above.some((_, n) => {
          const seen = new Set<number>();
          for (let at: number | undefined = n; at !== undefined; at = above[at]) {
            if (seen.has(at)) return true;
            seen.add(at);
          }
          return false;
        });
        const list = above.map((parent, n) => ({
          name: `U${n}`,
          under: parent === undefined ? '' : `U${parent}`,
        }));
        const save = () => settled(list);
        if (isMissing || isRound) assert.throws(save, { code: 'invalidInput' });
        else {
          const count = (nodes: readonly TreeNode[]): number =>
            nodes.reduce((sum, { below }) => sum + 1 + count(below), 0);
          assert.equal(count(subProcessorTree(save().subProcessors)), above.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an announced sub-processor', () => {
  const announcedOn = d('2026-02-20');

  it('may be objected to within the days of the agreement, unless the letter named a day', () => {
    const more = { authorisation: 'general', objectionDays: 30 } as const;
    const days = (subProcessors: SupplierDraft['subProcessors'], given = more) =>
      settled(subProcessors, given).subProcessors.map(({ objectBy }) => objectBy);
    assert.deepEqual(
      days([
        { name: 'A', announcedOn },
        { name: 'B', announcedOn, objectBy: d('2026-03-01') },
        { name: 'C' },
      ]),
      ['2026-03-22', '2026-03-01', undefined],
    );
    const { subProcessors } = settled([{ name: 'A', announcedOn }]);
    assert.equal(subProcessors[0]?.objectBy, undefined);
  });

  it('is due on its last day until somebody objects or approves', () => {
    const objectBy = d('2026-03-22');
    const due = (
      subProcessors: SupplierDraft['subProcessors'],
      more: Partial<SupplierDraft> = {},
    ) => supplierRegister.duties(settled(subProcessors, more));
    const open = { name: 'A', announcedOn, objectBy };
    assert.deepEqual(due([open]), [{ kind: 'objection', on: objectBy }]);
    assert.deepEqual(due([{ ...open, objectedOn: d('2026-03-01') }]), []);
    assert.deepEqual(due([{ ...open, approvedOn: d('2026-03-01') }]), []);
    assert.deepEqual(due([open], { state: 'ended' }), []);
    assert.deepEqual(due([], { nextReview: d('2026-09-01') }), [
      { kind: 'review', on: '2026-09-01' },
    ]);
  });

  it('on a day that nobody can count from is refused', () => {
    const late = { name: 'A', announcedOn: d('9999-12-31') };
    assert.throws(() => settled([late], { objectionDays: 30 }), {
      code: 'invalidInput',
      message: /subProcessors\.0\.announcedOn/,
    });
  });
});
