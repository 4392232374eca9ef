import type { FiguresBlock } from '../templates/blocks.ts';
import { ink } from './canvas.ts';
import { column } from './geometry.ts';
import { breakLines, type Line, type TextStyle, textWidth } from './lines.ts';
import type { Sheet } from './sheet.ts';
import { baseline, paragraphGap, styles } from './styles.ts';

const mostBeside = 4;
const gap = 14;

type Text = { readonly lines: readonly Line[]; readonly style: TextStyle };

/** Figures side by side under a rule each; read aloud one after the other: the figure, its name, the remark. */
export function drawFigures(sheet: Sheet, { figures }: FiguresBlock): void {
  const { structure } = sheet;
  if (figures.length === 0) return;
  const rows = Math.ceil(figures.length / mostBeside);
  const beside = Math.ceil(figures.length / rows);
  const width = (column.width - (beside - 1) * gap) / beside;
  const list = structure.open(structure.document, 'L');
  for (let from = 0; from < figures.length; from += beside) {
    drawRow(sheet, list, figures.slice(from, from + beside), width);
  }
  structure.close(list);
  sheet.y += paragraphGap;
}

function drawRow(
  sheet: Sheet,
  list: Parameters<Sheet['structure']['open']>[0],
  figures: FiguresBlock['figures'],
  width: number,
): void {
  const { structure, canvas } = sheet;
  const cells = figures.map((figure) => textsOf(sheet, figure, width));
  const tall = Math.max(...cells.map(heightOf));
  sheet.keep(Math.min(tall + 10, column.bottom - column.top));
  const top = sheet.y + 2;
  cells.forEach((texts, at) => {
    const left = column.left + at * (width + gap);
    structure.artifact(() => canvas.box(left, top, width, 1.5, ink.accent));
    const item = structure.open(list, 'LI');
    const body = structure.open(item, 'LBody');
    let y = top + 5;
    for (const { lines, style } of texts) {
      const owner = structure.open(body, 'P');
      structure.content(owner, () => {
        lines.forEach((line, n) => {
          canvas.text(line, left, y + n * style.leading + baseline(style), style);
        });
      });
      structure.close(owner);
      y += lines.length * style.leading;
    }
    structure.close(body);
    structure.close(item);
  });
  sheet.y = top + tall + 8;
}

function textsOf(
  { shaper }: Sheet,
  { value, label, note }: FiguresBlock['figures'][number],
  width: number,
): readonly Text[] {
  const large = textWidth(shaper, value, styles.figure) <= width;
  const texts = [
    [value, large ? styles.figure : styles.smallFigure],
    [label, styles.factLabel],
    [note, styles.label],
  ] as const;
  return texts
    .filter(([text]) => text.trim() !== '')
    .map(([text, style]) => ({ lines: breakLines(shaper, text, style, width), style }));
}

function heightOf(texts: readonly Text[]): number {
  return texts.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 5);
}
