/** A stretch of a text: UTF-16 units from 0, `to` exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** What stands between the digits of a number as people write it: spaces of any width. */
export const spaces = ' \\u00a0\\u2007\\u2009\\u202f';

/** Hyphens, dashes and minus signs, as keyboards and word processors write them. */
export const dashes = '\\-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d';

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
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
