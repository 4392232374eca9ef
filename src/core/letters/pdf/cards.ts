import type { TableBlock } from '../templates/blocks.ts';
import { ink } from './canvas.ts';
import { column } from './geometry.ts';
import { breakLines, textWidth } from './lines.ts';
import type { Pacer } from './pacer.ts';
import type { Sheet } from './sheet.ts';
import type { Element } from './structure.ts';
import { baseline, styles } from './styles.ts';

const words = { sv: ['Post', 'av'], en: ['Record', 'of'] } as const;

/** A table too wide to read is printed as one card a row: each column's name beside its value. */
export async function drawCards(sheet: Sheet, table: TableBlock, pacer: Pacer): Promise<void> {
  const { structure, shaper } = sheet;
  const widest = Math.max(...table.columns.map((one) => textWidth(shaper, one, styles.cellHeader)));
  const labelWidth = Math.min(widest + 12, column.width * 0.34);
  const labels = table.columns.map((name) =>
    breakLines(shaper, name, styles.cellHeader, labelWidth - 8),
  );
  let count = 0;
  for (const row of table.rows()) {
    count += 1;
    const card = structure.open(structure.document, 'Table');
    drawCaption(sheet, card, count, table.rowCount);
    row.slice(0, labels.length).forEach((value, at) => {
      drawField(sheet, card, labels[at] ?? [], value, labelWidth);
    });
    structure.close(card);
    sheet.y += 9;
    const rest = pacer.row();
    if (rest) await rest;
  }
}

function drawCaption(sheet: Sheet, card: Element, at: number, total: number): void {
  const { structure, canvas } = sheet;
  const style = styles.cellHeader;
  sheet.keep(6 * style.leading);
  const top = sheet.y;
  structure.artifact(() =>
    canvas.box(column.left, top, column.width, style.leading + 6, '#eef2f4'),
  );
  const [word, of] = words[sheet.language];
  const caption = structure.open(card, 'Caption');
  structure.content(caption, () => {
    const line = sheet.lineOf(`${word} ${at} ${of} ${total}`, style);
    canvas.text(line, column.left + 4, top + 3 + baseline(style), style);
  });
  structure.close(caption);
  sheet.y = top + style.leading + 6;
}

function drawField(
  sheet: Sheet,
  card: Element,
  label: ReturnType<typeof breakLines>,
  value: string,
  labelWidth: number,
): void {
  const { structure, canvas, shaper } = sheet;
  const { cell, cellHeader } = styles;
  const lines = breakLines(shaper, value, cell, column.width - labelWidth - 4);
  sheet.y += 2;
  sheet.keep(Math.max(label.length, Math.min(lines.length, 3)) * cell.leading);
  const [top, page] = [sheet.y, sheet.pages];
  const row = structure.open(card, 'TR');
  const header = structure.open(row, 'TH', { attributes: { O: 'Table', Scope: 'Row' } });
  structure.content(header, () => {
    label.forEach((line, at) => {
      const y = top + at * cellHeader.leading + baseline(cellHeader);
      canvas.text(line, column.left + 4, y, cellHeader);
    });
  });
  structure.close(header);
  const owner = structure.open(row, 'TD');
  if (value !== '') sheet.flow(owner, lines, column.left + labelWidth, cell);
  structure.close(owner);
  structure.close(row);
  if (page === sheet.pages) sheet.y = Math.max(sheet.y, top + label.length * cellHeader.leading);
  sheet.y += 2;
  structure.artifact(() => canvas.rule(column.left, sheet.y, column.width, 0.4, ink.rule));
}
