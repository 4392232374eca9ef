import type { ReleasedCopy, ReleasedFile, ReleasedTable } from '../../extracts/model/released.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { PackageContent } from '../model.ts';
import { type Eligibility, eligibilityOf, goesIn } from './eligibility.ts';

/** What a record rests on, by its id; undefined for one that is gone or not said. */
export type BasisOf = (id: RegisterItemId | undefined) => Parameters<typeof eligibilityOf>[0];

/** Every data set of a case with whether it goes into the package, and why or why not. */
export function packageContents(
  { tables, files }: Pick<ReleasedCopy, 'tables' | 'files'>,
  basisOf: BasisOf,
): readonly PackageContent[] {
  const content = ({ title, source, portable, recordId }: ReleasedTable | ReleasedFile) => {
    const { eligible, reason }: Eligibility = eligibilityOf(basisOf(recordId));
    const goes = portable && eligible;
    return { title, source, portable: goes, eligible, reason: goes ? goesIn : reason };
  };
  return [
    ...tables.map((table) => ({ ...content(table), rows: table.rowCount, pages: 0 })),
    ...files.map((file) => ({ ...content(file), rows: 0, pages: file.pageCount })),
  ];
}

/** What of a case goes into the package: what the officer marked and the law lets in, and nothing empty. */
export function portableOf(
  { tables, files }: Pick<ReleasedCopy, 'tables' | 'files'>,
  basisOf: BasisOf,
): Pick<ReleasedCopy, 'tables' | 'files'> {
  const goes = ({ portable, recordId }: ReleasedTable | ReleasedFile) =>
    portable && eligibilityOf(basisOf(recordId)).eligible;
  return {
    tables: tables.filter((table) => goes(table) && table.rowCount > 0),
    files: files.filter((file) => goes(file) && file.pageCount > 0),
  };
}
