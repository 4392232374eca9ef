import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { MethodOutput } from '../contract.ts';
import type { CommandCall } from '../handlers.ts';
import { localDate } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { RequestFilter } from './contract/lists.ts';
import { cellsOf, exportColumns, headings } from './exportColumns.ts';
import type { RequestRow } from './model.ts';
import type { RequestsParts } from './servicePorts.ts';
import { storedFilter } from './serviceReading.ts';
import { rowsShown } from './serviceRows.ts';
import { pageOfRequests } from './storeList.ts';

type Export = {
  readonly filter: RequestFilter;
  readonly ids?: readonly RequestId[] | undefined;
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly names: boolean;
};

const rowsAtATime = 200;

/** The matching requests as a file; names only when asked for. The journal notes that they left the vault. */
export async function exportRequests(
  { filter, ids, format, names }: Export,
  call: CommandCall,
  parts: RequestsParts,
): Promise<MethodOutput<'requests.export'>> {
  const rows = allRows({ ...filter, ...(ids ? { ids } : {}) }, call, parts);
  const bytes = await fileOf(rows, format, names, parts);
  return call.write((unit) => {
    const today = localDate(unit.now, parts.timeZone());
    const fields = { format, names, rows: rows.length };
    unit.journal({ action: 'request.exported', fields });
    return {
      fileName: `frist-${today}.${format}`,
      contentBase64: bytes.toString('base64'),
      rows: rows.length,
    };
  });
}

/** Page by page, in the order of references. */
function allRows(
  asked: RequestFilter & { readonly ids?: readonly RequestId[] },
  call: CommandCall,
  { read }: RequestsParts,
): readonly RequestRow[] {
  const filter = storedFilter(asked);
  if (filter === undefined) return [];
  const rows: RequestRow[] = [];
  for (;;) {
    call.signal.throwIfAborted();
    const page = { offset: rows.length, limit: rowsAtATime };
    const stored = pageOfRequests(read, filter, { sort: 'reference', descending: false }, page);
    rows.push(...rowsShown(read, stored));
    call.progress(rows.length);
    if (stored.length < rowsAtATime) return rows;
  }
}

async function fileOf(
  rows: readonly RequestRow[],
  format: Export['format'],
  names: boolean,
  parts: RequestsParts,
): Promise<Buffer> {
  if (format === 'json') {
    const told = rows.map(({ name, ...row }) => (names ? { ...row, name } : row));
    return Buffer.from(`${JSON.stringify(told, null, 2)}\n`);
  }
  const language = parts.letterLanguage();
  const columns = exportColumns(names);
  const table = [
    headings(columns, language),
    ...rows.map((row) => cellsOf(columns, row, language)),
  ];
  return format === 'csv' ? csvOf(table) : xlsxOf(table);
}

/** Semicolons and a byte order mark, as Swedish spreadsheets expect; a cell never becomes a formula. */
function csvOf(table: readonly (readonly string[])[]): Buffer {
  const rows = table.map((row) => [...row]);
  const options = { bom: true, delimiter: ';', escape_formulas: true } as const;
  return Buffer.from(stringify(rows, { ...options, record_delimiter: 'windows' }));
}

async function xlsxOf(table: readonly (readonly string[])[]): Promise<Buffer> {
  const sheet = table.map((row, n) =>
    row.map((value) => ({
      value,
      type: String,
      ...(n === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  return writeXlsxFile(sheet, { sheet: 'Frist', stickyRowsCount: 1 }).toBuffer();
}
