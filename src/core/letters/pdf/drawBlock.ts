import { assertNever } from '../../kit/exhaustive.ts';
import { drawChart } from './chart.ts';
import { drawContents } from './contents.ts';
import { drawCover } from './cover.ts';
import { drawFigures } from './figures.ts';
import type { Pacer } from './pacer.ts';
import type { Paper } from './paper.ts';
import { drawPicture } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { spacerHeight } from './styles.ts';
import { drawTable } from './table.ts';
import { drawFacts, drawHeading, drawList, drawNote, drawParagraph } from './textBlocks.ts';

/** Draws the paper's block at this place where the cursor stands. */
export async function drawBlock(
  sheet: Sheet,
  { blocks, letterhead }: Pick<Paper, 'blocks' | 'letterhead'>,
  at: number,
  pacer: Pacer,
): Promise<void> {
  const block = blocks[at];
  switch (block?.kind) {
    case undefined:
      return;
    case 'heading':
      return drawHeading(sheet, block);
    case 'paragraph':
      return drawParagraph(sheet, block);
    case 'note':
      return drawNote(sheet, block);
    case 'list':
      return drawList(sheet, block);
    case 'facts':
      return drawFacts(sheet, block);
    case 'table':
      return drawTable(sheet, block, pacer);
    case 'picture':
      return drawPicture(sheet, block);
    case 'chart':
      return drawChart(sheet, block);
    case 'figures':
      return drawFigures(sheet, block);
    case 'contents':
      return drawContents(sheet, block, blocks.slice(at + 1));
    case 'cover': {
      await drawCover(sheet, block, at === 0 ? undefined : letterhead);
      const next = blocks[at + 1];
      if (next && next.kind !== 'pageBreak') sheet.startPage();
      return;
    }
    case 'pageBreak':
      return sheet.startPage();
    case 'spacer':
      sheet.y += spacerHeight;
      return;
    default:
      assertNever(block);
  }
}
