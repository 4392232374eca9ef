import type { RegisterItemId } from '../kit/ids.ts';
import type { ProcessingContent } from '../processing/model.ts';
import type { SampleLinks } from '../processing/sample.ts';

export type IdsByName = ReadonlyMap<string, RegisterItemId>;

/** The sample's items by the names that they have in their registers. */
export type SampleIds = {
  readonly rules: IdsByName;
  readonly tests: IdsByName;
  readonly checks: IdsByName;
  readonly suppliers: IdsByName;
  readonly measures: IdsByName;
};

/** Which rules of retention each sample record has, by the record's Swedish title. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  Kundrelationen: ['Kunduppgifter efter avslutad relation'],
  'Fakturering och bokföring': ['Räkenskapsinformation'],
  'Nyhetsbrev och marknadsföring': ['Nyhetsbrev'],
  'Kund- och marknadsanalys': ['Kund- och marknadsanalys'],
  'Besök på webbplatsen': ['Webbplatsens loggar'],
  Rekrytering: ['Rekryteringar'],
  'Kurser och seminarier': ['Kurser och seminarier', 'Kursintyg'],
  Dataskyddsärenden: ['Ärenden om registrerades rättigheter'],
};

/** What the sample's other registers hold of a record: its rules, its suppliers, its tests and all its measures. */
export function linksOf(
  { statement, recipients }: ProcessingContent,
  { rules, tests, checks, suppliers, measures }: SampleIds,
): SampleLinks {
  const title = statement.title.sv;
  return {
    retentionRules: (rulesOf[title] ?? []).flatMap((name) => rules.get(name) ?? []),
    suppliers: recipients.flatMap(({ name }) => suppliers.get(name) ?? []),
    balancingTests: namedFor(tests, title),
    dpiaChecks: namedFor(checks, title),
    measures: [...measures.values()],
  };
}

/** A test or check begins with the name of the record that it is of. */
function namedFor(ids: IdsByName, title: string): RegisterItemId[] {
  return [...ids].flatMap(([name, id]) => (name.startsWith(title) ? [id] : []));
}
