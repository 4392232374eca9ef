import type { CommandCall } from '../handlers.ts';
import { type Instant, localDate, type TimeZone } from '../kit/dates.ts';
import type { Language } from '../kit/language.ts';
import type { ItemFilter } from '../registers/contract.ts';
import type { RegisterName } from '../registers/model/names.ts';
import type { TableFormat } from './model.ts';
import { type ImportingParts, itemsOf, openedRegister } from './parts.ts';
import { exportedItems, exportedTable } from './rules/exported.ts';
import type { HeldItem } from './rules/items.ts';
import { csvBytes } from './writeCsv.ts';
import { xlsxBytes } from './writeXlsx.ts';

/** Writes a register to a file, with a journal entry of counts. Throws notPossible for what Excel cannot hold. */
export async function exportRegister(
  parts: ImportingParts,
  input: {
    readonly register: RegisterName;
    readonly format: TableFormat;
    readonly language: Language;
    readonly filter?: ItemFilter | undefined;
  },
  call: CommandCall,
) {
  const { definition, service } = openedRegister(parts, input.register);
  const held = input.filter ? service.matching(input.filter) : service.all();
  const bytes = await bytesOf(parts, input, held);
  return call.write((unit) => {
    unit.journal({
      action: 'registers.exported',
      fields: { register: input.register, format: input.format, items: held.length },
    });
    return {
      fileName: fileNameOf(
        definition.words.many[input.language],
        input.format,
        unit.now,
        parts.timeZone(),
      ),
      contentBase64: Buffer.from(bytes).toString('base64'),
      items: held.length,
    };
  });
}

async function bytesOf(
  parts: ImportingParts,
  { register, format, language }: Parameters<typeof exportRegister>[1],
  held: readonly HeldItem[],
): Promise<Uint8Array> {
  const { definition } = openedRegister(parts, register);
  const items = itemsOf(parts);
  if (format === 'json') {
    const exported = exportedItems(definition, held, items);
    return Buffer.from(`${JSON.stringify(exported, null, 2)}\n`);
  }
  const table = exportedTable(definition, held, {
    language,
    titleOf: (name, id) => items.titleOf(name, id, language),
  });
  return format === 'csv' ? csvBytes(table) : await xlsxBytes(table);
}

/** Such as `leverantorer-2026-11-23.csv`: the register and the day, in letters that every disk takes. */
export function fileNameOf(
  title: string,
  ending: string,
  now: Instant,
  timeZone: TimeZone,
): string {
  const plain = title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${plain}-${localDate(now, timeZone)}.${ending}`;
}
