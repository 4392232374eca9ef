import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTable } from '../../src/core/importing/readTable.ts';
import { exportedItems, exportedTable } from '../../src/core/importing/rules/exported.ts';
import { proposeMapping } from '../../src/core/importing/rules/mapping.ts';
import { fillings, readRow } from '../../src/core/importing/rules/rows.ts';
import { csvBytes } from '../../src/core/importing/writeCsv.ts';
import { xlsxBytes } from '../../src/core/importing/writeXlsx.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import type { AnyRegister } from '../../src/core/registers/model/definition.ts';
import { type RegisterName, registerNames } from '../../src/core/registers/model/names.ts';
import { registerDefinitions } from '../../src/core/registers.ts';
import { contentsOf } from './contents.ts';

const titles = ['Första; posten', '=Andra | posten', 'Tredje "posten" \\'];
const id = (register: RegisterName, n: number) =>
  registerItemIdSchema.parse(
    `00000000-0000-4000-8000-0000000${String(registerNames.indexOf(register)).padStart(2, '0')}00${n}`,
  );
const pool = (register: RegisterName) => titles.map((_, n) => ({ id: id(register, n) }));
const titleOf = (register: RegisterName, wanted: string) =>
  titles[pool(register).findIndex((item) => item.id === wanted)] ?? wanted;
const reading = {
  timeZone: timeZoneSchema.parse('Europe/Stockholm'),
  resolve: (register: RegisterName, text: string) =>
    pool(register).find((item, n) => titles[n] === text || item.id === text)?.id,
  one: () => ({ sv: 'post', en: 'item' }),
};

/** Contents as the vault keeps them; some generated ones their register refuses. */
function settled(definition: AnyRegister, content: unknown): unknown {
  const parsed = definition.schema.safeParse(content);
  if (!parsed.success) return undefined;
  try {
    return JSON.parse(JSON.stringify(definition.settled?.(parsed.data) ?? parsed.data));
  } catch {
    return undefined;
  }
}

async function readBack(
  definition: AnyRegister,
  bytes: Uint8Array,
  fileName: string,
): Promise<unknown> {
  const table = await readTable(bytes, fileName, undefined);
  const mapping = proposeMapping(definition.name, definition.fields, table.columns, undefined);
  const columns = fillings(definition, table.columns, mapping);
  return table.rows.map((row) => {
    const asked = { reading, before: undefined, width: table.columns.length };
    const read = readRow(definition, row, columns.fillings, asked);
    return read.of === 'content' ? JSON.parse(JSON.stringify(read.content)) : read;
  });
}

for (const definition of registerDefinitions) {
  const contents = fc
    .array(contentsOf(definition.fields, pool), { minLength: 1, maxLength: 3 })
    .map((list) => list.map((content) => settled(definition, content)))
    .map((list) => list.filter((content) => content !== undefined))
    .filter((list) => list.length > 0);
  const held = (list: readonly unknown[]) =>
    list.map((content, n) => ({ id: id(definition.name, n), version: 1, content }));

  test(`what ${definition.name} holds comes back from CSV, XLSX and JSON as it was`, async () => {
    let tried = 0;
    const all = fc.asyncProperty(contents, fc.constantFrom('sv', 'en'), async (list, language) => {
      tried++;
      const items = held(list);
      const table = exportedTable(definition, items, {
        language: language === 'sv' ? 'sv' : 'en',
        titleOf,
      });
      assert.deepEqual(await readBack(definition, csvBytes(table), 'a.csv'), list);
      assert.deepEqual(await readBack(definition, await xlsxBytes(table), 'a.xlsx'), list);
      const json = JSON.stringify(exportedItems(definition, items, { titleOf }));
      assert.deepEqual(await readBack(definition, Buffer.from(json), 'a.json'), list);
    });
    await fc.assert(all, { numRuns: 25 });
    assert.ok(tried >= 25);
  });
}
