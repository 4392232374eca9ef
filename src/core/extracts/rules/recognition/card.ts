import { passesLuhn } from './checkDigits.ts';
import { dashes, type Group, groupsOf, hasDigits, type Span, spaces } from './span.ts';

/** The numbers that issuers of payment cards begin with, and how many digits theirs have (ISO/IEC 7812). */
const issuers: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 15, 16, 17, 18, 19] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:6011|64[4-9]|65|62|60|81|82)/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:50|5[6-8]|63|67)/, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { prefix: /^220[0-5]/, lengths: [16, 17, 18, 19] },
];

/** Digits in one piece, or in groups with one sign of a kind between them; not after the two letters of an IBAN. */
const run = new RegExp(
  `(?<!\\d|(?<!\\p{L})\\p{Lu}{2})\\d+(?:[${spaces}${dashes}.]\\d+)*(?!\\d)`,
  'gu',
);

/** How cards print their digits in groups: by four with any rest, or as 4-6-5 and 4-6-4. */
const printed = /^(?:(?:4,){2,4}[1-4]|4,6,[45]|\d+)$/;

/** Whether digits are the number of a payment card: an issuer’s prefix, its length, a sound check digit. */
export function isCardNumber(digits: string): boolean {
  return (
    issuers.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
    passesLuhn(digits)
  );
}

/** Every number of a payment card in running text, however its digits are grouped. */
export function findCards(text: string): readonly Span[] {
  if (!hasDigits(text, 13)) return [];
  return [...text.matchAll(run)].flatMap(({ 0: written, index }) =>
    cardsAmong(groupsOf(written)).map(({ from, to }) => ({ from: from + index, to: to + index })),
  );
}

/** The longest sound number from each group on; what follows it, such as a month of expiry, is no part of it. */
function cardsAmong(groups: readonly Group[]): readonly Span[] {
  const found: Span[] = [];
  for (let first = 0; first < groups.length; first++) {
    for (let last = Math.min(first + 4, groups.length - 1); last >= first; last--) {
      const some = groups.slice(first, last + 1);
      const [start] = some;
      const end = some.at(-1);
      if (!start || !end || !isPrintedCard(some)) continue;
      found.push({ from: start.from, to: end.to });
      first = last;
      break;
    }
  }
  return found;
}

function isPrintedCard(groups: readonly Group[]): boolean {
  const shape = groups.map(({ digits }) => digits.length).join(',');
  return printed.test(shape) && isCardNumber(groups.map(({ digits }) => digits).join(''));
}
