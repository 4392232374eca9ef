import type { AttachedTable } from '../templates/document.ts';
import type { Pacer } from './pacer.ts';

/**
 * One table as comma-separated values (RFC 4180), UTF-8 with a byte order mark, so that spreadsheets read
 * å, ä and ö. Cells stand as they are. Throws cancelled on the signal.
 */
export function csvFile(table: AttachedTable, pacer: Pacer): Buffer {
  const chunks: Buffer[] = [Buffer.from(`\uFEFF${line(table.columns)}`)];
  let text = '';
  for (const row of table.rows()) {
    text += line(row);
    if (text.length > 65_536) {
      chunks.push(Buffer.from(text));
      text = '';
      pacer.check();
    }
  }
  return Buffer.concat([...chunks, Buffer.from(text)]);
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
