import writeXlsxFile from 'write-excel-file/node';
import { headingCell, refuseTooLong, textCell } from '../../importing/writeXlsx.ts';
import { daysBetween, plainDate, plainDateSchema } from '../../kit/dates.ts';
import type { Report, ReportCell, ReportTable } from '../model.ts';
import { type ColumnKind, cellText } from '../rules/cellText.ts';
import { sheetNames } from '../rules/fileNames.ts';
import { tablesOf } from '../rules/tables.ts';

const words = {
  sv: { sheet: 'Rapport', comment: 'Kommentar' },
  en: { sheet: 'Report', comment: 'Comment' },
} as const;

/**
 * A report as a workbook: what it says in words first, then a sheet for each table, numbers as numbers and dates as
 * dates. No text is a formula. Throws notPossible for what no cell holds.
 */
export async function reportXlsx(report: Report): Promise<Uint8Array> {
  const tables = tablesOf(report);
  const front = frontRows(report);
  refuseTooLong(front);
  const [first, ...names] = sheetNames([
    words[report.asked.language].sheet,
    ...tables.map(({ title }) => title),
  ]);
  const sheets = tables.map((table, n) => sheetOf(table, names[n] ?? table.id));
  const data = front.map((row, n) =>
    row.map((text) => (n === 0 ? headingCell(text) : textCell(text))),
  );
  const columns = [{ width: 36 }, { width: 90 }];
  return await writeXlsxFile([{ sheet: first ?? 'Frist', columns, data }, ...sheets]).toBuffer();
}

/** The title, the scope, and each section's sentences and comment. */
function frontRows({ title, scope, sections, asked }: Report): readonly (readonly string[])[] {
  return [
    [title, ''],
    ['', scope],
    ...sections.flatMap(({ title: section, parts, comment }) => [
      [section, ''],
      ...parts.flatMap((part) => (part.kind === 'text' ? [['', part.text]] : [])),
      ...(comment === '' ? [] : [[words[asked.language].comment, comment]]),
    ]),
  ];
}

function sheetOf({ columns, rows, title }: ReportTable, sheet: string) {
  refuseTooLong(rows);
  return {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map(({ name }) => ({ width: Math.min(Math.max(name.length + 2, 14), 50) })),
    data: [
      (columns.length > 0 ? columns : [{ name: title }]).map(({ name }) => headingCell(name)),
      ...rows.map((cells) => cells.map((cell, at) => typed(cell, columns[at]?.kind ?? 'text'))),
    ],
  };
}

const dayZero = plainDate('1899-12-30');
/** Excel's calendar has a day that never was, 29 February 1900: before it a date is a text. */
const soundFrom = '1900-03-01';

function typed(cell: ReportCell, kind: ColumnKind) {
  if (cell === null) return null;
  if (typeof cell === 'object') return textCell(cellText(cell, kind, 'en'));
  if (typeof cell === 'number') {
    if (kind !== 'percent') return { type: Number, value: cell };
    return { type: Number, value: cell / 100, format: Number.isInteger(cell) ? '0%' : '0.0%' };
  }
  const day = kind === 'date' ? plainDateSchema.safeParse(cell) : undefined;
  if (!day?.success || day.data < soundFrom) return textCell(cell);
  return { type: Number, value: daysBetween(dayZero, day.data), format: 'yyyy-mm-dd' };
}
