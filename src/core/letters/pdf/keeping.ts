import type { Block, ParagraphBlock } from '../templates/blocks.ts';
import { chartHeight } from './chart.ts';
import { column } from './geometry.ts';
import { breakLines } from './lines.ts';
import type { Sheet } from './sheet.ts';
import { headings, paragraphGap, spacerHeight, styles } from './styles.ts';

/** What a heading wants below it before figures or a picture, whose height is known when it is opened. */
const leastHigh = 120;

/**
 * How much must be left on the page for a block to begin there, so that nothing is parted from what it
 * belongs to: a heading from its first text, also through a further heading; a text from its signature.
 * Zero where the block looks after itself, and for a text that no page holds together with its signature.
 */
export function roomToBegin(sheet: Sheet, blocks: readonly Block[], at: number): number {
  const block = blocks[at];
  if (block?.kind === 'heading') {
    const { style, before, after, company } = headings[block.level];
    const lines = breakLines(sheet.shaper, block.text, style, column.width);
    const own = before + lines.length * style.leading + after;
    const least = own + company * styles.body.leading;
    return Math.max(least, atMostPage(own + roomToBegin(sheet, blocks, at + 1)));
  }
  if (block?.kind === 'chart') return atMostPage(chartHeight(sheet, block));
  if (block?.kind === 'picture' || block?.kind === 'figures') return leastHigh;
  if (block?.kind !== 'paragraph') return 0;
  const signature = signatureAfter(blocks, at);
  if (signature === undefined) return 0;
  const tail = blocks.slice(at + 1).find((one) => one.kind === 'spacer') ? spacerHeight : 0;
  return atMostPage(heightOf(sheet, block) + paragraphGap + tail + heightOf(sheet, signature));
}

/** The block that signs this one, past the space between them. */
function signatureAfter(blocks: readonly Block[], at: number): ParagraphBlock | undefined {
  const next = blocks.slice(at + 1).find((block) => block.kind !== 'spacer');
  return next?.kind === 'paragraph' && next.staysWithPrevious ? next : undefined;
}

function heightOf(sheet: Sheet, { text }: ParagraphBlock): number {
  const { body } = styles;
  const parts = text
    .split(/\n{2,}/)
    .map((part) => breakLines(sheet.shaper, part, body, column.width).length * body.leading);
  return parts.reduce((sum, height) => sum + height + paragraphGap, -paragraphGap);
}

function atMostPage(room: number): number {
  return room > column.bottom - column.top ? 0 : room;
}
