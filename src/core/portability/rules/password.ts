/** Small letters and digits that nobody takes for another: no i, l, o, 0 or 1. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 5;
const groupLength = 4;

/**
 * A password of five groups of four, some 99 bits: long enough for the weak stretching of an encrypted zip, short
 * enough to be read over the telephone. Every sign is as likely as any other: a byte beyond the last whole round of
 * the alphabet is drawn again.
 */
export function newPassword(randomBytes: (count: number) => Uint8Array): string {
  const limit = 256 - (256 % alphabet.length);
  const signs: string[] = [];
  while (signs.length < groups * groupLength) {
    for (const byte of randomBytes(groups * groupLength)) {
      const sign = byte < limit ? alphabet[byte % alphabet.length] : undefined;
      if (sign !== undefined && signs.length < groups * groupLength) signs.push(sign);
    }
  }
  return Array.from({ length: groups }, (_, at) =>
    signs.slice(at * groupLength, (at + 1) * groupLength).join(''),
  ).join('-');
}
