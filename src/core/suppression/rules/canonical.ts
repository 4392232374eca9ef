import type { PlainDate } from '../../kit/dates.ts';
import { assertNever } from '../../kit/exhaustive.ts';
import { parsePersonnummer } from '../../kit/personnummer.ts';
import type { SuppressionKind } from '../model.ts';

/**
 * The one form in which a value of a kind is hashed, so that every common way of writing it hits (Art 21(3)).
 * Undefined for what is no such value. The reference is the plain date on which ten digits are read.
 */
export function canonicalForm(
  kind: SuppressionKind,
  value: string,
  reference: PlainDate,
): string | undefined {
  switch (kind) {
    case 'email':
      return emailForm(value);
    case 'phone':
      return phoneForm(value);
    case 'postal':
      return postalForm(value);
    case 'personnummer':
      return personnummerForm(value, reference);
    default:
      return assertNever(kind);
  }
}

/** Lower case and composed; mail systems that tell capitals apart are not met in practice. */
function emailForm(value: string): string | undefined {
  const folded = value.toLowerCase().normalize('NFC').trim();
  return /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(folded) ? folded : undefined;
}

/** Digits with the country's number first; without one, Sweden's. */
function phoneForm(value: string): string | undefined {
  const written = value.normalize('NFKC').trim().replace('(0)', '');
  if (!/^\+?[\d\s()./\u2010-\u2015\u2212-]+$/.test(written)) return undefined;
  const digits = written.replaceAll(/\D/g, '');
  const whole = withCountry(digits, written.startsWith('+'));
  return /^[1-9]\d{7,14}$/.test(whole) ? whole : undefined;
}

function withCountry(digits: string, isInternational: boolean): string {
  if (isInternational) return digits.replace(/^460/, '46');
  if (digits.startsWith('00')) return digits.slice(2).replace(/^460/, '46');
  if (digits.startsWith('0')) return `46${digits.slice(1)}`;
  // Spreadsheets drop the zero before a Swedish mobile number.
  return /^7\d{8}$/.test(digits) ? `46${digits}` : digits;
}

function personnummerForm(value: string, reference: PlainDate): string | undefined {
  const written = value.normalize('NFKC').replaceAll(/[\s\u2010-\u2015\u2212-]/g, '');
  return parsePersonnummer(written, reference);
}

/** Said of the country or the door, and as often left out. */
const leftOut = new Set(['sverige', 'sweden', 'se', 's']);
const door = /\b(?:lgh|lagenhet) \d{3,4}\b/g;

/**
 * The words of name and address in alphabetical order, without marks: lists put them in any order and columns,
 * and write 111 22 and 12 B with a space or without. A name alone is none, for too many people share it: three
 * words, of which one has a digit.
 */
function postalForm(value: string): string | undefined {
  const words = value
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(door, ' ')
    .replaceAll(/\b(\d{3})(\d{2})\b/g, '$1 $2')
    .replaceAll(/\b(\d{1,4})([a-z])\b/g, '$1 $2')
    .split(' ')
    .filter((word) => word !== '' && !leftOut.has(word));
  if (words.length < 3 || !words.some((word) => /\d/.test(word))) return undefined;
  return words.sort().join(' ');
}
