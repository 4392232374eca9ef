import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  type AgreementDraft,
  agreementContentSchema,
  clauseCodes,
} from '../../src/core/agreements/model.ts';
import { type PlainDate, plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { type SupplierDraft, supplierContentSchema } from '../../src/core/suppliers/model.ts';
import type { Sharing, StandingFacts } from '../../src/core/suppliers/rules/facts.ts';
import { standing } from '../../src/core/suppliers/rules/standing.ts';

export const today: PlainDate = plainDate('2026-11-23');

const id = registerItemIdSchema.parse('00000000-0000-4000-8000-000000000001');

/** Every clause of Article 28, found. */
export const allClauses = clauseCodes.map((clause) => ({ clause, covered: true }));

/** A processing agreement without fault, as it is typed. */
export const goodProcessing: AgreementDraft = {
  kind: 'processing',
  signedOn: plainDate('2025-01-01'),
  dataCategories: ['name', 'email'],
  clauses: allClauses,
};

/** A secrecy agreement without fault. */
export const goodSecrecy: AgreementDraft = { kind: 'secrecy', signedOn: plainDate('2025-01-01') };

/** What a supplier is judged by on the test's day: a processor in Sweden that is given names, unless said otherwise. */
export function factsOf(
  supplier: Partial<SupplierDraft>,
  agreements: readonly AgreementDraft[],
  sharing: readonly Sharing[] = [],
): StandingFacts {
  const standard = {
    name: 'Exempel AB',
    role: 'processor',
    country: 'Sverige',
    dataCategories: ['name'],
  } as const;
  return {
    id,
    supplier: supplierContentSchema.parse({ ...standard, ...supplier }),
    agreements: agreements.map((draft) => ({
      id,
      content: agreementContentSchema.parse({ supplier: id, ...draft }),
    })),
    sharing,
    on: today,
  };
}

/** A supplier, its agreements, what it is found to be (`level code article`, worst first), and what shows that data go there. */
export type Case = readonly [
  name: string,
  supplier: Partial<SupplierDraft>,
  agreements: readonly AgreementDraft[],
  expected: readonly string[],
  sharing?: readonly Sharing[],
];

/** One test a case: the findings in their order, and the worst of them as the level. */
export function judge(cases: readonly Case[]): void {
  for (const [name, supplier, agreements, expected, sharing] of cases) {
    it(name, () => {
      const { findings, level } = standing(factsOf(supplier, agreements, sharing));
      assert.deepEqual(
        findings.map(({ level, code, article }) => `${level} ${code} ${article}`),
        expected,
      );
      assert.equal(level, expected[0]?.split(' ')[0]);
    });
  }
}
