/** A stretch of a text: UTF-16 units from 0, `to` exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** What stands between the digits of a number as people write it: spaces of any width. */
export const spaces = ' \\u00a0\\u2007\\u2009\\u202f';

/** Hyphens, dashes and minus signs, as keyboards and word processors write them. */
export const dashes = '\\-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Whether a text has so many digits: what has fewer holds no number, and most cells of a table have. */
export function hasDigits(text: string, fewest: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < fewest; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count++;
  }
  return count >= fewest;
}

/** A group of digits within a longer writing, with its place there. */
export type Group = Span & { readonly digits: string };

/** The groups of digits of a text in their order. */
export function groupsOf(text: string): readonly Group[] {
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    from: index,
    to: index + digits.length,
  }));
}
