import type { PageWord } from './strikePages.ts';

/** The words of a page line by line: what stands beside in another column or cell is apart, so that no name crosses it. */
export function linesOfWords(
  words: readonly PageWord[],
  page: { readonly width: number; readonly height: number },
): string {
  let text = '';
  for (const [n, { text: word, box }] of words.entries()) {
    const before = words[n - 1]?.box;
    if (before) text += gapOf(before, box, page);
    text += word;
  }
  return text;
}

type Box = PageWord['box'];

/** A space, a tab for a gap that is wider than the line is high, a new line. */
function gapOf(
  a: Box,
  b: Box,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (shared < Math.min(a.height, b.height) / 2 || b.x < a.x) return '\n';
  const gap = (b.x - a.x - a.width) * width;
  return gap > Math.max(a.height, b.height) * height ? '\t' : ' ';
}
