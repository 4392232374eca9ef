import writeXlsxFile from 'write-excel-file/node';
import { FristError } from '../kit/errors.ts';
import type { ExportedTable } from './rules/exported.ts';

/** What a cell of a workbook can hold. */
const longestCell = 32_767;
const mostRows = 1_048_575;

/** A workbook of texts with a second sheet that says how each column is written. Throws notPossible for what no cell holds. */
export async function xlsxBytes({ headings, rows, guide }: ExportedTable): Promise<Uint8Array> {
  refuseTooLong(rows);
  const sheets = [
    {
      sheet: 'Register',
      stickyRowsCount: 1,
      columns: headings.map((heading) => ({ width: Math.min(Math.max(heading.length, 14), 40) })),
      data: [headings.map(headingCell), ...rows.map((row) => row.map(textCell))],
    },
    { sheet: 'Kolumner', data: guide.map((row) => row.map(textCell)) },
  ];
  return await writeXlsxFile(sheets).toBuffer();
}

/** Throws notPossible for a text that no cell holds, and for more rows than a sheet has. */
export function refuseTooLong(rows: readonly (readonly unknown[])[]): void {
  const isTooLong = rows.some((row) =>
    row.some((cell) => typeof cell === 'string' && cell.length > longestCell),
  );
  if (!isTooLong && rows.length <= mostRows) return;
  throw new FristError('notPossible', {
    reasonSv: 'en text är längre än en cell i Excel kan vara: välj CSV eller JSON',
    reasonEn: 'a text is longer than a cell in Excel can be: choose CSV or JSON',
  });
}

/** A text as a cell, never a formula; nothing for an empty one. */
export function textCell(text: string) {
  return text === '' ? null : { type: String, value: escapedText(text), wrap: false };
}

/** A column's name as a cell. */
export function headingCell(text: string) {
  return { type: String, value: escapedText(text), fontWeight: 'bold' as const };
}

/**
 * A workbook reads `_x0041_` as a character; a text that says so literally has its first stroke written that way. So
 * has a text that every JavaScript object has a property of: write-excel-file would take it for one that it has met.
 */
function escapedText(text: string): string {
  if (text in Object.prototype) return escapedUnit(text) + text.slice(1);
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, escapedUnit);
}

function escapedUnit(text: string): string {
  const hex = text.charCodeAt(0).toString(16).toUpperCase();
  return `_x${hex.padStart(4, '0')}_`;
}
