import type { Span } from './recognition/span.ts';

/** A text with its numbers as they are commonly written, and where a stretch of it stands in the text as it came. */
export type PlainNumbers = { readonly text: string; readonly place: (span: Span) => Span };

export const isDigit = /^\p{Nd}$/u;
const isInvisible = /^\p{Default_Ignorable_Code_Point}$/u;
const isSpace = /^\s$/u;
const unusual =
  /(?=\P{ASCII})[\p{Nd}\p{Default_Ignorable_Code_Point}]|\d[/_]\d|\d\s*[\t\r\n]\s*\d|\d\s{2,}\d/u;

/**
 * Digits of any script as 0 to 9, nothing that is invisible, one space for any, a hyphen for a stroke between digits:
 * a number must not escape its mask by the way in which it is written.
 */
export function plainNumbers(written: string): PlainNumbers {
  if (!unusual.test(written)) return { text: written, place: (span) => span };
  const places: Span[] = [];
  let text = '';
  let at = 0;
  for (const sign of written) {
    const place = { from: at, to: at + sign.length };
    at = place.to;
    if (isInvisible.test(sign)) continue;
    const plain = plainSign(sign);
    if (plain === ' ' && text.endsWith(' ')) continue;
    text += plain;
    for (let n = 0; n < plain.length; n++) places.push(place);
  }
  return {
    text,
    place: ({ from, to }) => ({ from: places[from]?.from ?? from, to: places[to - 1]?.to ?? to }),
  };
}

function plainSign(sign: string): string {
  if (sign === '/' || sign === '_') return '-';
  if (isSpace.test(sign)) return ' ';
  return isDigit.test(sign) ? String(digitValue(sign)) : sign;
}

/** Digits of a script stand ten in a row from its nought, and rows of mathematical ones follow one another. */
function digitValue(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return code - 0x30;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let nought = code;
  while (code - nought < 9 && isDigit.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return code - nought;
}
