import type {
  FactsBlock,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
} from '../templates/blocks.ts';
import { ink } from './canvas.ts';
import { column } from './geometry.ts';
import { breakLines, type TextStyle, textWidth } from './lines.ts';
import type { Sheet } from './sheet.ts';
import { baseline, headings, paragraphGap, styles } from './styles.ts';

export function drawHeading(sheet: Sheet, block: HeadingBlock): void {
  if (block.text.trim() === '') return;
  const { tag, style, before, after } = headings[block.level];
  const lines = breakLines(sheet.shaper, block.text, style, column.width);
  if (sheet.y > column.top) sheet.y += before;
  sheet.bookmark(block.level, block.text);
  const owner = sheet.structure.open(sheet.structure.document, tag);
  sheet.flow(owner, lines, column.left, style);
  sheet.structure.close(owner);
  if (block.subtitle) {
    drawText(sheet, block.subtitle, column.left, column.width, styles.subtitle);
    sheet.y += 3;
  }
  sheet.y += after;
}

export function drawParagraph(sheet: Sheet, block: ParagraphBlock): void {
  for (const part of block.text.split(/\n{2,}/)) {
    drawText(sheet, part, column.left, column.width, styles.body);
    sheet.y += paragraphGap;
  }
}

/** A note stands in from the margin, with a rule beside it. */
export function drawNote(sheet: Sheet, block: NoteBlock): void {
  const indent = 12;
  sheet.keep(3 * styles.body.leading);
  for (const part of block.text.split(/\n{2,}/)) {
    const [page, top] = [sheet.pages, sheet.y];
    drawText(sheet, part, column.left + indent, column.width - indent, styles.body);
    if (page === sheet.pages) {
      sheet.structure.artifact(() =>
        sheet.canvas.box(column.left, top, 2, sheet.y - top, ink.accent),
      );
    }
    sheet.y += paragraphGap;
  }
}

export function drawText(
  sheet: Sheet,
  text: string,
  x: number,
  width: number,
  style: TextStyle,
): void {
  const lines = breakLines(sheet.shaper, text, style, width);
  const owner = sheet.structure.open(sheet.structure.document, 'P');
  sheet.keep((lines.length > 4 ? 2 : lines.length) * style.leading);
  sheet.flow(owner, lines, x, style);
  sheet.structure.close(owner);
}

export function drawList(sheet: Sheet, block: ListBlock): void {
  const { structure, canvas, shaper } = sheet;
  const style = styles.body;
  const indent = 14;
  const list = structure.open(structure.document, 'L', {
    attributes: { O: 'List', ListNumbering: 'Disc' },
  });
  for (const text of block.items) {
    const lines = breakLines(shaper, text, style, column.width - indent);
    sheet.keep(Math.min(lines.length, 2) * style.leading);
    const item = structure.open(list, 'LI');
    const label = structure.open(item, 'Lbl');
    structure.content(label, () => {
      canvas.text(sheet.lineOf('•', style), column.left + 2, sheet.y + baseline(style), style);
    });
    structure.close(label);
    const body = structure.open(item, 'LBody');
    sheet.flow(body, lines, column.left + indent, style);
    structure.close(body);
    structure.close(item);
    sheet.y += 2.5;
  }
  structure.close(list);
  sheet.y += paragraphGap - 2.5;
}

/** Labels on the left, what is known on the right: a table with a header for each row. */
export function drawFacts(sheet: Sheet, block: FactsBlock): void {
  const { structure, shaper, canvas } = sheet;
  const { factLabel, factValue } = styles;
  if (block.rows.length === 0) return;
  const widest = Math.max(...block.rows.map((row) => textWidth(shaper, row.label, factLabel)));
  const labelWidth = Math.min(Math.max(widest + 12, 70), column.width * 0.34);
  const table = structure.open(structure.document, 'Table');
  sheet.y += 2;
  for (const row of block.rows) {
    const labels = breakLines(shaper, row.label, factLabel, labelWidth - 10);
    const values = breakLines(shaper, row.value, factValue, column.width - labelWidth);
    sheet.keep(Math.max(labels.length, Math.min(values.length, 3)) * factValue.leading + 6);
    const line = structure.open(table, 'TR');
    const header = structure.open(line, 'TH', { attributes: { O: 'Table', Scope: 'Row' } });
    const [page, top] = [sheet.pages, sheet.y];
    structure.content(header, () => {
      labels.forEach((one, at) => {
        canvas.text(
          one,
          column.left,
          top + at * factLabel.leading + baseline(factLabel),
          factLabel,
        );
      });
    });
    structure.close(header);
    const value = structure.open(line, 'TD');
    sheet.flow(value, values, column.left + labelWidth, factValue);
    structure.close(value);
    structure.close(line);
    const labelled = page === sheet.pages ? top + labels.length * factLabel.leading : 0;
    sheet.y = Math.max(sheet.y, labelled) + 2.25;
    structure.artifact(() => canvas.rule(column.left, sheet.y, column.width, 0.4, ink.rule));
    sheet.y += 2.25;
  }
  structure.close(table);
  sheet.y += paragraphGap;
}
