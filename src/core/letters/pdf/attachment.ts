import type { AttachedTable, LetterDocument } from '../templates/document.ts';
import type { Pacer } from './pacer.ts';

/** The letter's facts and every row of its tables, as one JSON text in UTF-8. */
export async function factsFile(letter: LetterDocument, pacer: Pacer): Promise<Buffer> {
  const head = JSON.stringify(letter.facts, null, 1);
  if (letter.attachedTables.length === 0) return Buffer.from(`${head}\n`);
  const chunks: Buffer[] = [
    Buffer.from(`${head.slice(0, head.lastIndexOf('}')).trimEnd()},\n "dataSets": [\n`),
  ];
  for (const [at, table] of letter.attachedTables.entries()) {
    chunks.push(Buffer.from(at === 0 ? '' : ',\n'), ...(await tableChunks(table, pacer)));
  }
  return Buffer.concat([...chunks, Buffer.from('\n ]\n}\n')]);
}

async function tableChunks(table: AttachedTable, pacer: Pacer): Promise<Buffer[]> {
  const { title, source, columns } = table;
  const head = JSON.stringify({ title, source, columns });
  const chunks: Buffer[] = [Buffer.from(`  ${head.slice(0, -1)},"rows":[`)];
  let text = '';
  let first = true;
  for (const row of table.rows()) {
    text += `${first ? '' : ','}\n   ${JSON.stringify(row)}`;
    first = false;
    if (text.length > 65_536) {
      chunks.push(Buffer.from(text));
      text = '';
      pacer.check();
    }
  }
  return [...chunks, Buffer.from(`${text}\n  ]}`)];
}
