import { classOf, isParticle, type WordClass } from './othersClasses.ts';
import type { Span } from './recognition/span.ts';

/** A word of a text, what it says by itself, and what stands between it and the one before. */
export type Token = Span & {
  readonly word: string;
  readonly is: WordClass;
  readonly written: 'small' | 'capital' | 'capitals';
  readonly gap: string;
};

const words = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text in their order; what is part of an address, a path or a code is a `thing`. */
export function tokensOf(text: string): readonly Token[] {
  let end = 0;
  return Array.from(text.matchAll(words), ({ 0: word, index: from }) => {
    const to = from + word.length;
    const gap = text.slice(end, from);
    end = to;
    const written = writingOf(word);
    return { word, from, to, written, gap, is: classIn(text, { word, from, to, written }) };
  });
}

function writingOf(word: string): Token['written'] {
  if (!/^\p{Lu}/u.test(word)) return 'small';
  return word.length > 1 && word === word.toUpperCase() && !/^\p{L}-\p{L}$/u.test(word)
    ? 'capitals'
    : 'capital';
}

/** Words in small letters are looked up where a name may stand, which is seldom. */
function classIn(
  text: string,
  { word, from, to, written }: Pick<Token, 'word' | 'from' | 'to' | 'written'>,
): WordClass {
  if (isWithinCode(text, from, to)) return 'thing';
  if (written !== 'small') return classOf(word);
  return isParticle(word) ? 'particle' : 'common';
}

const ofCode = /[\p{N}@_/\\]/u;

function isWithinCode(text: string, from: number, to: number): boolean {
  const before = text[from - 1];
  const after = text[to];
  if ((before && ofCode.test(before)) || (after && ofCode.test(after))) return true;
  if (after === '.' && /\p{Ll}/u.test(text[to + 1] ?? '')) return true;
  const dotted = before === '.' && /\p{Ll}|\p{N}/u.test(text[from - 2] ?? '');
  return dotted || (before === '-' && /[\p{L}\p{N}]/u.test(text[from - 2] ?? ''));
}
