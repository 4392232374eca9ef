import type { Handlers } from '../handlers.ts';
import type { importingContract } from './contract.ts';
import { type Table, textOf } from './model/table.ts';
import { type ImportingParts, openedRegister } from './parts.ts';
import { rememberedMapping } from './remembered.ts';
import { proposeMapping } from './rules/mapping.ts';
import { keyFieldsOf } from './rules/plan.ts';
import { targetsOf } from './rules/targets.ts';
import { exportRegister } from './serviceExport.ts';
import { exportDpv, exportTilt } from './serviceExportStandard.ts';
import { importForeign, readForeign } from './serviceForeign.ts';
import { importTable } from './serviceImport.ts';
import { outcomeOf, peculiaritiesOf, planImport, readFor, type TableInput } from './servicePlan.ts';

export type ImportingService = { readonly handlers: Handlers<typeof importingContract> };

/** Registers to and from files. */
export function importingService(parts: ImportingParts): ImportingService {
  return {
    handlers: {
      'importing.read': async (input, call) => described(parts, input, await readFor(input, call)),
      'importing.preview': async (input, call) => outcomeOf(await planImport(parts, input, call)),
      'importing.import': (input, call) => importTable(parts, input, call),
      'importing.export': (input, call) => exportRegister(parts, input, call),
      'importing.readForeign': (input, call) => readForeign(parts, input, call),
      'importing.importForeign': (input, call) => importForeign(parts, input, call),
      'importing.exportTilt': (input, call) => exportTilt(parts, input, call),
      'importing.exportDpv': (input, call) => exportDpv(parts, input, call),
    },
  };
}

/** A file as the officer sees it before deciding what fills what. */
function described(parts: ImportingParts, { register }: TableInput, table: Table) {
  const { definition } = openedRegister(parts, register);
  const { columns, rows } = table;
  const remembered = rememberedMapping(parts.read, register, columns);
  return {
    format: table.format,
    encoding: table.encoding,
    delimiter: table.delimiter,
    sheets: table.sheets,
    sheet: table.sheet,
    columns,
    rowCount: rows.length,
    sample: rows.slice(0, 5).map(({ cells }) => columns.map((_, n) => shown(cells[n]))),
    mapping: proposeMapping(register, definition.fields, columns, remembered),
    keyFields: keyFieldsOf(definition),
    targets: targetsOf(definition.fields),
    remarks: peculiaritiesOf(table),
  };
}

/** The beginning of a cell, as text. */
function shown(cell: Table['rows'][number]['cells'][number]): string {
  return (textOf(cell) ?? JSON.stringify(cell)).slice(0, 200).toWellFormed();
}
