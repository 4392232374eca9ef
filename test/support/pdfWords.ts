import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word as it stands on its page, in points from the upper left corner. */
export type PlacedWord = {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Every word of a PDF with its place, by pdftotext. */
export function placedWords(bytes: Uint8Array): readonly PlacedWord[] {
  const folder = mkdtempSync(join(tmpdir(), 'frist-words-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes);
    const args = ['-bbox', join(folder, 'in.pdf'), join(folder, 'out.html')];
    const { status, stderr } = spawnSync('pdftotext', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
    return wordsOf(readFileSync(join(folder, 'out.html'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const word =
  /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;

function wordsOf(html: string): readonly PlacedWord[] {
  return html
    .split('<page ')
    .slice(1)
    .flatMap((part, at) =>
      Array.from(part.matchAll(word), ([, left, top, right, bottom, text]) => ({
        page: at + 1,
        text: text ?? '',
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}

/** The words that stand outside the page or on top of one another; a point of slack for slanting glyphs. */
export function misplaced(words: readonly PlacedWord[]): readonly string[] {
  const faults = words
    .filter((one) => one.left < 20 || one.right > 576 || one.top < 10 || one.bottom > 832)
    .map((one) => `page ${one.page}: outside the page: ${one.text}`);
  const pages = new Map<number, PlacedWord[]>();
  for (const one of words) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  for (const some of pages.values()) {
    const sorted = some.sort((a, b) => a.top - b.top);
    sorted.forEach((one, at) => {
      for (const other of sorted.slice(at + 1)) {
        if (inkTop(other) > inkBottom(one)) continue;
        if (overlap(one, other)) faults.push(`page ${one.page}: ${one.text} on ${other.text}`);
      }
    });
  }
  return faults;
}

/** A font's box is taller than its letters: the middle half of it is where the letters are. */
function inkTop({ top, bottom }: PlacedWord): number {
  return top + (bottom - top) / 4;
}

function inkBottom({ top, bottom }: PlacedWord): number {
  return bottom - (bottom - top) / 4;
}

function overlap(one: PlacedWord, other: PlacedWord): boolean {
  const beside = one.right <= other.left + 1 || other.right <= one.left + 1;
  const apart = inkBottom(one) <= inkTop(other) || inkBottom(other) <= inkTop(one);
  return !beside && !apart;
}
