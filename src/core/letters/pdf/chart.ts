import type { Mark } from '../../charts/model.ts';
import { assertNever } from '../../kit/exhaustive.ts';
import type { ChartBlock } from '../templates/blocks.ts';
import { column, page } from './geometry.ts';
import { breakLines, lineOf, type TextStyle, textWidth } from './lines.ts';
import type { Sheet } from './sheet.ts';
import { paragraphGap, styles } from './styles.ts';
import { pathOperators } from './svgPath.ts';

const titleGap = 4;

/** How large a chart is printed: as it was drawn, unless the column or the page is smaller. */
function scaleOf({ drawing }: ChartBlock): number {
  const room = column.bottom - column.top - 3 * styles.h3.leading;
  return Math.min(1, column.width / drawing.width, room / drawing.height);
}

/** The height of a chart with its title, in points. */
export function chartHeight(sheet: Sheet, block: ChartBlock): number {
  const lines = breakLines(sheet.shaper, block.title, styles.h3, column.width);
  return lines.length * styles.h3.leading + titleGap + block.drawing.height * scaleOf(block);
}

/** A chart as one figure: its title, read aloud first, and its drawing as paths and words. */
export function drawChart(sheet: Sheet, block: ChartBlock): void {
  const { structure, canvas, shaper } = sheet;
  const { drawing, alt, title } = block;
  const scale = scaleOf(block);
  sheet.keep(chartHeight(sheet, block));
  const titleLines = breakLines(shaper, title, styles.h3, column.width);
  const height = drawing.height * scale;
  const top = sheet.y + titleLines.length * styles.h3.leading + titleGap;
  const figure = structure.open(structure.document, 'Figure', {
    alt,
    attributes: {
      O: 'Layout',
      Placement: 'Block',
      BBox: [
        column.left,
        page.height - top - height,
        column.left + drawing.width * scale,
        page.height - top,
      ],
    },
  });
  const caption = structure.open(figure, 'Caption');
  sheet.flow(caption, titleLines, column.left, styles.h3);
  structure.close(caption);
  structure.content(figure, () => {
    canvas.scaled(column.left, top, scale, () => {
      for (const mark of drawing.marks) drawMark(sheet, mark);
    });
  });
  structure.close(figure);
  sheet.y = top + height + 2 * paragraphGap;
}

function drawMark({ canvas, shaper }: Sheet, mark: Mark): void {
  switch (mark.kind) {
    case 'rect':
      canvas.box(mark.x, mark.y, mark.width, mark.height, mark.fill);
      return;
    case 'path':
      canvas.path(pathOperators(mark.d), mark);
      return;
    case 'text': {
      const { size, fill: ink } = mark;
      const weight = mark.bold ? 'bold' : 'regular';
      const style: TextStyle = { weight, size, leading: size, ink };
      const shift = { start: 0, middle: 0.5, end: 1 }[mark.anchor];
      const left = mark.x - shift * textWidth(shaper, mark.text, style);
      canvas.text(lineOf(shaper, mark.text, style), left, mark.y, style);
      return;
    }
    default:
      assertNever(mark);
  }
}
