import type { Mark } from '../model.ts';

/** Ink on white paper: what is read, and what only helps the eye. */
export const ink = { words: '#1b1f24', quiet: '#4d555e', line: '#c9ced4' } as const;

/** The letters of a drawing in points: 9 on paper, larger where it is drawn wider, for a screen. */
export function letterSize(width: number): number {
  return rounded(9 * Math.min(Math.max(width / 520, 1), 1.35));
}

/** How high a line of text stands in its letters' size. */
const leading = 1.25;

export type TextMark = Extract<Mark, { readonly kind: 'text' }>;

/** A word of a drawing. */
export function word(
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number },
  look: Partial<Pick<TextMark, 'anchor' | 'bold' | 'fill'>> = {},
): TextMark {
  const { anchor = 'start', bold = false, fill = ink.words } = look;
  const { size } = at;
  return { kind: 'text', x: rounded(at.x), y: rounded(at.y), text, size, anchor, bold, fill };
}

/** Lines of text below each other, the first one's baseline at `y`. */
export function lines(
  texts: readonly string[],
  at: { readonly x: number; readonly y: number; readonly size: number },
  look: Partial<Pick<TextMark, 'anchor' | 'bold' | 'fill'>> = {},
): readonly TextMark[] {
  return texts.map((text, n) => word(text, { ...at, y: at.y + n * lineHeight(at.size) }, look));
}

/** From one baseline to the next, in points. */
export function lineHeight(size: number): number {
  return size * leading;
}

/**
 * How wide a text is at most, in points: a drawing does not know in which of two typefaces it is painted, so that
 * each letter is taken as wide as it is in the wider one.
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

function emsOf(letter: string): number {
  if (/[iljtfrI.,:;'’!|()[\]/ \u00a0\u202f]/.test(letter)) return 0.4;
  if (/[mwMW@%—…]/.test(letter)) return 0.98;
  if (/\p{Lu}/u.test(letter)) return 0.74;
  if (
    /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|\p{Extended_Pictographic}/u.test(letter)
  )
    return letter <= '9' ? 0.6 : 1.4;
  return 0.62;
}

/**
 * Breaks a text at its spaces, and a word that is wider than the line within it, into `most` lines at most; the last
 * one ends in an ellipsis where there was more.
 */
export function wrapped(
  text: string,
  room: { readonly width: number; readonly size: number; readonly most: number },
): readonly string[] {
  const pieces = text.split(/\s+/).flatMap((piece) => broken(piece, room));
  const set: string[] = [];
  for (const piece of pieces) {
    const last = set.at(-1);
    const joined = last === undefined ? piece : `${last} ${piece}`;
    if (last !== undefined && widthOf(joined, room.size) <= room.width)
      set[set.length - 1] = joined;
    else set.push(piece);
  }
  if (set.length <= room.most) return set;
  const kept = set.slice(0, room.most);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', room)];
}

/** A text with an ellipsis, as much of it as there is room for. */
function shortened(
  text: string,
  { width, size }: { readonly width: number; readonly size: number },
): string {
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function broken(
  piece: string,
  { width, size }: { readonly width: number; readonly size: number },
): readonly string[] {
  if (widthOf(piece, size) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const letter of piece) {
    if (part !== '' && widthOf(`${part}${letter}-`, size) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Hundredths of a point are fine enough, and the same everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
