import type { CoverBlock } from '../templates/blocks.ts';
import type { Letterhead } from '../templates/document.ts';
import { ink } from './canvas.ts';
import { column, mm } from './geometry.ts';
import { drawMasthead } from './letterhead.ts';
import { breakLines } from './lines.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './styles.ts';
import { drawFacts, drawText } from './textBlocks.ts';

const titleTop = mm(96);
const factsTop = mm(176);

/**
 * A cover: the letterhead, the title large, the facts below. On a page of its own, unless it is what the paper begins
 * with: there it stands below the head, with the address in its window.
 */
export async function drawCover(
  sheet: Sheet,
  block: CoverBlock,
  letterhead: Letterhead | undefined,
): Promise<void> {
  const { structure, canvas, shaper } = sheet;
  if (letterhead) {
    sheet.startPage(column.top, true);
    await drawMasthead(sheet, letterhead);
  }
  sheet.y = Math.max(sheet.y + 2 * styles.body.leading, titleTop);
  const large = breakLines(shaper, block.title, styles.coverTitle, column.width);
  const style = large.length <= 4 ? styles.coverTitle : styles.h1;
  const lines = large.length <= 4 ? large : breakLines(shaper, block.title, style, column.width);
  const bar = sheet.y;
  structure.artifact(() => canvas.box(column.left, bar, mm(22), 3, ink.accent));
  sheet.y += 14;
  sheet.bookmark(1, block.title);
  const title = structure.open(structure.document, 'H1');
  sheet.flow(title, lines, column.left, style);
  structure.close(title);
  sheet.y += 4;
  if (block.subtitle !== '') {
    drawText(sheet, block.subtitle, column.left, column.width, styles.coverSubtitle);
  }
  sheet.y = Math.max(sheet.y + 2 * styles.body.leading, factsTop);
  drawFacts(sheet, { kind: 'facts', rows: block.rows });
}
