import { kindOf } from '../../../src/core/extracts/reading/kindOf.ts';
import { readSource } from '../../../src/core/extracts/reading/readSource.ts';

/** What is read of a file, with its rows as cells. */
export async function read(content: string | Uint8Array, fileName = 'fil') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const finding = kindOf(bytes, fileName);
  if (finding.by !== 'thread') throw new Error(`read by ${finding.by}`);
  const { tables, ...rest } = await readSource(bytes, finding.as);
  return {
    ...rest,
    tables: tables.map(({ title, columns, rows, choices }) => ({
      title,
      columns,
      choices,
      rows: rows.map((row) => JSON.parse(row) as string[]),
    })),
    /** The remarks as weight, place and English text. */
    told: rest.remarks.map(({ weight, place, text }) => `${weight} ${place}: ${text.en}`),
  };
}

/** The only table of a file. */
export async function onlyTable(content: string | Uint8Array, fileName?: string) {
  const { tables, ...rest } = await read(content, fileName);
  const [table, another] = tables;
  if (!table || another) throw new Error(`${tables.length} tables`);
  return { ...rest, ...table };
}
