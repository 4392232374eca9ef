import { dataCategories } from '../processing/model.ts';
import type { Extract, Finding, SystemFinding } from './model.ts';

/** One finding for each of the eleven categories, in the policy's order; what is not recorded is open. */
export function allFindings(recorded: readonly Finding[]): readonly Finding[] {
  return dataCategories.map(
    (category) =>
      recorded.find((finding) => finding.category === category) ?? {
        category,
        outcome: 'open',
        note: '',
      },
  );
}

/** A system that the processing records name, with the titles of the records. */
export type NamedSystem = Pick<SystemFinding, 'system' | 'records'>;

/**
 * One finding for each system of the fitting records; what is not recorded is open. A system that no fitting
 * record names any longer stays, with what was found there.
 */
export function allSystems(
  named: readonly NamedSystem[],
  recorded: readonly Omit<SystemFinding, 'records'>[],
): readonly SystemFinding[] {
  const isNamed = (system: string) => named.some((one) => one.system === system);
  return [
    ...named.map(({ system, records }): SystemFinding => {
      const found = recorded.find((finding) => finding.system === system);
      return { outcome: 'open', note: '', ...found, system, records };
    }),
    ...recorded
      .filter(({ system, outcome }) => !isNamed(system) && outcome !== 'open')
      .map((finding) => ({ ...finding, records: [] })),
  ];
}

/** What the extract says as a whole; open until each category and each system has its answer. */
export function outcomeOf(
  lines: readonly Pick<Finding, 'outcome'>[],
  dataSetCount: number,
): Extract['outcome'] {
  if (lines.some(({ outcome }) => outcome === 'open')) return 'open';
  return dataSetCount > 0 || lines.some(({ outcome }) => outcome === 'found') ? 'data' : 'nothing';
}
