import type { RegisterItemId } from '../kit/ids.ts';
import type { ProcessingContent } from '../processing/model.ts';
import type { SampleLinks } from '../processing/sample.ts';

/** The sample's items by the names that they have in their registers. */
export type SampleIds = {
  readonly rules: ReadonlyMap<string, RegisterItemId>;
  readonly tests: ReadonlyMap<string, RegisterItemId>;
  readonly checks: ReadonlyMap<string, RegisterItemId>;
  readonly suppliers: ReadonlyMap<string, RegisterItemId>;
  readonly measures: ReadonlyMap<string, RegisterItemId>;
};

/** Which rule of retention each sample record has, by the record's Swedish title; the rest have none yet. */
const ruleOf: Readonly<Record<string, string>> = {
  Kundrelationen: 'Kunduppgifter efter avslutad relation',
  'Fakturering och bokföring': 'Räkenskapsinformation',
  'Nyhetsbrev och marknadsföring': 'Nyhetsbrev',
  'Besök på webbplatsen': 'Webbplatsens loggar',
  Rekrytering: 'Rekryteringar',
  Dataskyddsärenden: 'Ärenden om registrerades rättigheter',
};

/** What the sample's other registers hold of a record: its rule, its suppliers, its tests and all its measures. */
export function linksOf(
  { statement, recipients }: ProcessingContent,
  { rules, tests, checks, suppliers, measures }: SampleIds,
): SampleLinks {
  const title = statement.title.sv;
  return {
    retentionRules: found(rules, ruleOf[title]),
    suppliers: recipients.flatMap(({ name }) => found(suppliers, name)),
    balancingTests: named(tests, title),
    dpiaChecks: named(checks, title),
    measures: [...measures.values()],
  };
}

function found(ids: ReadonlyMap<string, RegisterItemId>, name: string | undefined) {
  const id = name === undefined ? undefined : ids.get(name);
  return id === undefined ? [] : [id];
}

/** A test or check is named for the record that it is of. */
function named(ids: ReadonlyMap<string, RegisterItemId>, title: string) {
  return [...ids].flatMap(([name, id]) =>
    name.toLowerCase().includes(title.toLowerCase()) ? [id] : [],
  );
}
