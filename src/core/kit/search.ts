/** How many matches are counted before the list says "more than". */
export const searchCap = 1000;

/**
 * An FTS5 expression for what somebody typed: each word quoted, so that nothing in it is syntax,
 * and every word a prefix. Undefined when there is no word in it.
 */
export function searchExpression(typed: string): string | undefined {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  return words
    .slice(0, 12)
    .map((word) => `"${word}"*`)
    .join(' ');
}
