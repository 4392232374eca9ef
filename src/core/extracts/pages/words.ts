import { isStorable } from '../../kit/fields.ts';
import type { Box } from '../model/redaction.ts';
import type { PageWord } from './model.ts';

/** A letter as pdfium finds it; the edges are fractions of the page as it is shown, from its upper left corner. */
export type Letter = {
  readonly code: number;
  /** Made up by pdfium where the page has a gap: it stands nowhere. */
  readonly generated: boolean;
  readonly edges: () => Edges;
};

export type Edges = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Longer than any word or address that a person would look for: the rest is another word. */
const longestWord = 200;

/** Joins letters into words in the order of the page's text; what stands outside of the page is not shown and not read. */
export function wordsOf(letters: Iterable<Letter>): readonly PageWord[] {
  const words: PageWord[] = [];
  let text = '';
  let around: Edges | undefined;
  const end = () => {
    const box = around && shown(around);
    const word = text.normalize('NFC');
    if (box && word !== '' && isStorable(word)) words.push({ text: word, box });
    text = '';
    around = undefined;
  };
  for (const { code, generated, edges } of letters) {
    const letter = letterOf(code);
    if (generated || letter === ' ') {
      end();
      continue;
    }
    if (letter === '') continue;
    const own = edges();
    text += letter;
    around = around ? joined(around, own) : own;
    if (text.length >= longestWord) end();
  }
  end();
  return words;
}

/** pdfium has marks of its own for a hyphen at the end of a line. */
function letterOf(code: number): string {
  if (code === 0x02 || code === 0xfffe || code === 0xad) return '-';
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  const letter = String.fromCodePoint(code);
  if (/\s/u.test(letter)) return ' ';
  return /\p{Cc}/u.test(letter) ? '' : letter;
}

function joined(one: Edges, other: Edges): Edges {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function shown({ left, top, right, bottom }: Edges): Box | undefined {
  const x = within(left);
  const y = within(top);
  const width = within(right) - x;
  const height = within(bottom) - y;
  if (width <= 0 || height <= 0) return undefined;
  return { x, y, width: rounded(width), height: rounded(height) };
}

/** To a millionth of the page: far finer than a pixel. */
function rounded(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6;
}

function within(fraction: number): number {
  return rounded(Math.min(1, Math.max(0, fraction)));
}
