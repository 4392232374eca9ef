import { strToU8, zipSync } from 'fflate';
import { csvBytes } from '../../importing/writeCsv.ts';
import type { Language } from '../../kit/language.ts';
import type { Report, ReportCell, ReportTable } from '../model.ts';
import { cellText } from '../rules/cellText.ts';
import { fileNames } from '../rules/fileNames.ts';
import { tablesOf } from '../rules/tables.ts';

/** A report's tables as CSV: one file, or a zip with one for each. */
export function reportCsv(report: Report): {
  readonly ending: 'csv' | 'zip';
  readonly bytes: Uint8Array;
} {
  const { language } = report.asked;
  const tables = tablesOf(report);
  const [only, ...others] = tables;
  if (only && others.length === 0) return { ending: 'csv', bytes: tableCsv(only, language) };
  const names = fileNames(tables.map(({ title }) => title));
  const files = tables.map((table, n) => [`${names[n]}.csv`, tableCsv(table, language)] as const);
  // A zip that holds nothing opens nowhere: then it says what it is.
  const entries =
    files.length > 0 ? files : [['report.txt', strToU8(`${report.title}\n`)] as const];
  return { ending: 'zip', bytes: zipSync(Object.fromEntries(entries), { mtime: zipEpoch }) };
}

/** The same report is the same bytes: no file of the zip says when it was written. */
const zipEpoch = '1980-01-01T12:00:00';

function tableCsv({ columns, rows }: ReportTable, language: Language): Uint8Array {
  const written = rows.map((cells) => cells.map((cell) => cellOf(cell, language)));
  const headings = columns.map(({ name }) => name);
  return csvBytes({ headings, rows: written }, language === 'sv' ? ',' : '.');
}

function cellOf(cell: ReportCell, language: Language): string | number {
  if (cell === null) return '';
  return typeof cell === 'object' ? cellText(cell, 'cases', language) : cell;
}
