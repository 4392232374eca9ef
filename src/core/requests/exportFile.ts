import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { Language } from '../kit/language.ts';
import { cellsOf, exportColumns, headings } from './exportColumns.ts';
import type { RequestRow } from './model.ts';

/** A file that grows by a page of rows at a time. */
export type ExportFile = {
  add(rows: readonly RequestRow[]): void;
  finished(): Promise<Buffer>;
};

type Wanted = { readonly names: boolean; readonly language: Language };

/** The file of a format, before its first row. */
export function exportFile(format: 'csv' | 'xlsx' | 'json', wanted: Wanted): ExportFile {
  if (format === 'json') return jsonFile(wanted);
  return format === 'csv' ? csvFile(wanted) : xlsxFile(wanted);
}

function jsonFile({ names }: Wanted): ExportFile {
  const pieces: string[] = [];
  return {
    add: (rows) => {
      for (const { name, ...row } of rows) {
        const told = JSON.stringify(names ? { ...row, name } : row, null, 2);
        pieces.push(`  ${told.replaceAll('\n', '\n  ')}`);
      }
    },
    finished: async () =>
      Buffer.from(pieces.length === 0 ? '[]\n' : `[\n${pieces.join(',\n')}\n]\n`),
  };
}

/** Semicolons and a byte order mark, as Swedish spreadsheets expect; a cell never becomes a formula. */
function csvFile({ names, language }: Wanted): ExportFile {
  const columns = exportColumns(names);
  const written = (table: readonly (readonly string[])[], bom: boolean) =>
    stringify(
      table.map((row) => [...row]),
      { bom, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' },
    );
  const pieces = [written([headings(columns, language)], true)];
  return {
    add: (rows) => {
      if (rows.length === 0) return;
      pieces.push(
        written(
          rows.map((row) => cellsOf(columns, row, language)),
          false,
        ),
      );
    },
    finished: async () => Buffer.from(pieces.join('')),
  };
}

/** Every cell is text, which no spreadsheet takes for a formula. */
function xlsxFile({ names, language }: Wanted): ExportFile {
  const columns = exportColumns(names);
  const heading = headings(columns, language).map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
  }));
  const table: { readonly value: string; readonly type: StringConstructor }[][] = [];
  return {
    add: (rows) => {
      for (const row of rows) {
        table.push(cellsOf(columns, row, language).map((value) => ({ value, type: String })));
      }
    },
    finished: () =>
      writeXlsxFile([heading, ...table], { sheet: 'Frist', stickyRowsCount: 1 }).toBuffer(),
  };
}
