import type { RegisterItemId } from '../../../kit/ids.ts';
import type { DataCategory, ProcessingRecord } from '../../../processing/model.ts';

/** What of a processing record tells whether a data set can belong to it. */
export type KnownRecord = Pick<ProcessingRecord, 'id' | 'systems' | 'dataCategories'>;

/**
 * The record that a data set most likely belongs to: the one that names its system, else, among those that fit the
 * person, the one that holds most of its categories. None where two are as likely.
 */
export function likelyRecord(
  { source, categories }: { readonly source: string; readonly categories: readonly DataCategory[] },
  {
    fitting,
    all,
  }: { readonly fitting: readonly KnownRecord[]; readonly all: readonly KnownRecord[] },
): RegisterItemId | undefined {
  const naming = (records: readonly KnownRecord[]) =>
    records.filter(({ systems }) => systems.some((system) => isSameSystem(system, source)));
  const shared = ({ dataCategories }: KnownRecord) =>
    categories.filter((category) => dataCategories.includes(category)).length;
  const named = [naming(fitting), naming(all)].find((records) => records.length > 0);
  if (named) return best(named, shared) ?? named[0]?.id;
  return best(
    fitting.filter((record) => shared(record) > 0),
    shared,
  );
}

/** The only one with the highest count. */
function best(
  records: readonly KnownRecord[],
  count: (record: KnownRecord) => number,
): RegisterItemId | undefined {
  const most = Math.max(...records.map(count));
  const [first, second] = records.filter((record) => count(record) === most);
  return second ? undefined : first?.id;
}

/** Shorter names stand in too many others. */
const shortest = 4;

/** Whether a name is that of a system, or holds it, as `kundsystemet-2026` holds `Kundsystem`. */
export function isSameSystem(system: string, name: string): boolean {
  const one = bare(system);
  const other = bare(name);
  if (one.length < shortest || other.length < shortest) return one !== '' && one === other;
  return one.includes(other) || other.includes(one);
}

/** Letters and digits only, without the definite ending: `Kundsystemet` is `kundsystem`. */
function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:et|en)$/, '');
}
