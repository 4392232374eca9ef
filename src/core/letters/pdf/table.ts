import type { TableBlock } from '../templates/blocks.ts';
import { ink } from './canvas.ts';
import { drawCards } from './cards.ts';
import { column, mm } from './geometry.ts';
import { breakLines, type Line, type TextStyle } from './lines.ts';
import type { Pacer } from './pacer.ts';
import type { Sheet } from './sheet.ts';
import type { Element } from './structure.ts';
import { baseline, cellStyles, styles } from './styles.ts';
import { cellPadding, columnWidths } from './tableWidths.ts';

const rowPadding = 3;
/** A row of at most this height is moved whole to the next page; a taller one is split. */
const unsplit = mm(56);

type Grid = {
  readonly sheet: Sheet;
  readonly element: Element;
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  readonly header: readonly (readonly Line[])[];
  readonly cell: TextStyle;
  readonly headerCell: TextStyle;
};

/** Draws a table whose header row returns on each page. Every line of every cell is printed. */
export async function drawTable(sheet: Sheet, table: TableBlock, pacer: Pacer): Promise<void> {
  const widths = columnWidths(sheet.shaper, table);
  if (!widths) {
    if (table.captioned) drawTitle(sheet, sheet.structure.document, 'P', table.title);
    return drawCards(sheet, table, pacer);
  }
  const { structure } = sheet;
  const [cell, headerCell] = cellStyles(table.columns.length);
  const element = structure.open(structure.document, 'Table', {
    attributes: { O: 'Table', Summary: Object(table.title) },
  });
  const lines = (cells: readonly string[], style: TextStyle) =>
    cellLines(sheet, cells, widths, style, table.numeric);
  const header = lines(table.columns, headerCell);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((a, b) => a + b, column.left));
  const grid: Grid = { sheet, element, lefts, widths, header, cell, headerCell };
  const title = table.captioned ? 2 * styles.h3.leading : 0;
  sheet.keep(title + height(header, headerCell) + 4 * cell.leading);
  if (table.captioned) drawTitle(sheet, element, 'Caption', table.title);
  drawHeader(grid);
  let at = 0;
  for (const row of table.rows()) {
    at += 1;
    if (table.totals && at === table.rowCount) drawTotals(grid, lines(row, headerCell));
    else drawRow(grid, lines(row, cell));
    const rest = pacer.row();
    if (rest) await rest;
  }
  structure.close(element);
  sheet.y += 10;
}

/** The table's name above it. */
function drawTitle(sheet: Sheet, parent: Element, tag: 'Caption' | 'P', title: string): void {
  const lines = breakLines(sheet.shaper, title, styles.h3, column.width);
  sheet.keep((lines.length + 4) * styles.h3.leading);
  const owner = sheet.structure.open(parent, tag);
  sheet.flow(owner, lines, column.left, styles.h3);
  sheet.structure.close(owner);
  sheet.y += 3;
}

function cellLines(
  sheet: Sheet,
  cells: readonly string[],
  widths: readonly number[],
  style: TextStyle,
  numeric: readonly number[] = [],
): readonly (readonly Line[])[] {
  return widths.map((width, at) => {
    const alignment = numeric.includes(at) ? 'end' : 'start';
    return breakLines(sheet.shaper, cells[at] ?? '', style, width - 2 * cellPadding, alignment);
  });
}

function height(cells: readonly (readonly Line[])[], style: TextStyle): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * style.leading + 2 * rowPadding;
}

function drawHeader(grid: Grid): void {
  const { sheet, element, lefts, header, headerCell } = grid;
  const row = sheet.structure.open(element, 'TR');
  const top = drawHeaderBand(grid);
  header.forEach((lines, at) => {
    const attributes = { O: 'Table', Scope: 'Column' };
    const cell = sheet.structure.open(row, 'TH', { attributes });
    drawCell(sheet, cell, lines, lefts[at] ?? 0, top, headerCell);
    sheet.structure.close(cell);
  });
  sheet.structure.close(row);
}

/** The header again, for the eye only: whoever listens to the table has heard it. */
function repeatHeader(grid: Grid): void {
  const { sheet, lefts, header, headerCell } = grid;
  sheet.startPage();
  const top = drawHeaderBand(grid);
  sheet.structure.artifact(() => {
    header.forEach((lines, at) => {
      drawLines(sheet, lines, lefts[at] ?? 0, top, headerCell);
    });
  }, 'Pagination');
}

function drawHeaderBand({ sheet, header, headerCell }: Grid): number {
  const tall = height(header, headerCell);
  const top = sheet.y;
  sheet.structure.artifact(() => {
    sheet.canvas.box(column.left, top, column.width, tall, '#eef2f4');
    sheet.canvas.rule(column.left, top + tall, column.width, 0.8, ink.accent);
  });
  sheet.y = top + tall;
  return top;
}

/** The sum of the rows above it: bold, below a rule that says so. */
function drawTotals(grid: Grid, cells: readonly (readonly Line[])[]): void {
  const { sheet, headerCell } = grid;
  sheet.keep(height(cells, headerCell));
  sheet.structure.artifact(() => {
    sheet.canvas.rule(column.left, sheet.y, column.width, 1, ink.accent);
  });
  drawRow({ ...grid, cell: headerCell }, cells);
}

function drawRow(grid: Grid, cells: readonly (readonly Line[])[]): void {
  const { sheet, element, lefts, cell } = grid;
  const { structure } = sheet;
  const { leading } = cell;
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  const tall = count * leading + 2 * rowPadding;
  const room = column.bottom - sheet.y;
  if (tall > room && (tall <= unsplit || room < 3 * leading)) repeatHeader(grid);
  const row = structure.open(element, 'TR');
  const owners = cells.map(() => structure.open(row, 'TD'));
  for (let from = 0; from < count; ) {
    if (from > 0) repeatHeader(grid);
    const fits = Math.floor((column.bottom - sheet.y - 2 * rowPadding) / leading + 0.001);
    const until = Math.min(count, from + Math.max(1, fits));
    cells.forEach((lines, at) => {
      const owner = owners[at];
      const shown = from === 0 && until === count ? lines : lines.slice(from, until);
      if (owner) drawCell(sheet, owner, shown, lefts[at] ?? 0, sheet.y, cell);
    });
    sheet.y += (until - from) * leading + 2 * rowPadding;
    from = until;
  }
  for (const owner of owners) structure.close(owner);
  structure.close(row);
  structure.artifact(() => sheet.canvas.rule(column.left, sheet.y, column.width, 0.4, ink.rule));
}

function drawCell(
  sheet: Sheet,
  owner: Element,
  lines: readonly Line[],
  left: number,
  top: number,
  style: TextStyle,
): void {
  if (lines.every((line) => line.parts.length === 0)) return;
  sheet.structure.content(owner, () => drawLines(sheet, lines, left, top, style));
}

function drawLines(
  sheet: Sheet,
  lines: readonly Line[],
  left: number,
  top: number,
  style: TextStyle,
): void {
  lines.forEach((line, at) => {
    if (line.parts.length === 0) return;
    const y = top + rowPadding + at * style.leading + baseline(style);
    sheet.canvas.text(line, left + cellPadding, y, style);
  });
}
