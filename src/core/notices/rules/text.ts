import type { NoticeBlock } from '../model.ts';

const bullet = '• ';
const longestHeading = 120;

/**
 * A notice as one text without markup, as it is kept and edited: parts stand apart by an empty line, a heading stands
 * alone on its line without a full stop, entries of a list begin with a bullet.
 */
export function textOf(blocks: readonly NoticeBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'bullets' ? block.items.map((item) => bullet + item).join('\n') : block.text,
    )
    .join('\n\n');
}

/** The parts of a kept text. */
export function blocksOf(text: string): readonly NoticeBlock[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(blockOf);
}

function blockOf(part: string): NoticeBlock {
  const lines = part.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith(bullet.trim()))) {
    return { kind: 'bullets', items: lines.map((line) => line.slice(1).trim()) };
  }
  const isHeading =
    lines.length === 1 && part.length <= longestHeading && !/[.:;,!?…\]]$/.test(part);
  return { kind: isHeading ? 'heading' : 'text', text: part };
}
