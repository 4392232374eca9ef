export const leastCharacters = 12;

export type Strength =
  | { readonly level: 'short'; readonly missing: number }
  | { readonly level: 'weak' | 'fair' | 'strong' };

const wordSeparator = /[\s\-_.,;:]+/u;
const common = /^(?:password|lösenord|losenord|qwerty|asdf|abc|123|hemlig|secret|sommar|vinter)/iu;

/** A hint for a person who chooses a passphrase: length, words and variety. Not a measure of entropy. */
export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase].length;
  if (length < leastCharacters) return { level: 'short', missing: leastCharacters - length };
  const variety = new Set(passphrase.toLocaleLowerCase()).size;
  const words = new Set(
    passphrase
      .toLocaleLowerCase()
      .split(wordSeparator)
      .filter((word) => word.length > 2),
  ).size;
  if (variety < 6 || (common.test(passphrase) && words < 4)) return { level: 'weak' };
  if (words >= 5 || (length >= 20 && variety >= 10)) return { level: 'strong' };
  return { level: 'fair' };
}
