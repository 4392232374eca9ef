import { z } from 'zod';
import { dateOf, type PlainDate, yearOf } from './dates.ts';

/** A valid personnummer or samordningsnummer, twelve digits without separator. */
export const personnummerSchema = z
  .string()
  .regex(/^\d{12}$/)
  .refine((digits) => isSound(digits), { error: 'is not a valid personnummer' })
  .brand<'Personnummer'>();

export type Personnummer = z.infer<typeof personnummerSchema>;

/** A number found in running text: as it was written, and where. */
export type WrittenPersonnummer = { readonly written: string; readonly at: number };

/** Hyphens, dashes and minus signs, as keyboards and word processors write them. */
const dash = '[-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]';
const space = '[ \\u00a0\\u2007\\u2009\\u202f]';

const shape = new RegExp(`^(\\d{2})?(\\d{2})(\\d{2})(\\d{2})(${dash}|\\+)?(\\d{4})$`);

/** In one piece, with or without a sign before the last four. */
const unspaced = `(?<![\\d+]|${dash})(?:\\d{8}|\\d{6})(?:${dash}|\\+)?\\d{4}(?!\\d|${dash})`;

/**
 * With spaces, or with signs within the date; no part of a longer row of groups of digits. A date with signs needs
 * one more before the last four: else it is a date and a time of day.
 */
const sign = `${space}?(?:${dash}|\\+)${space}?`;
const spacedDate = `(?:\\d{8}|\\d{6}|(?:\\d{2})?\\d{2}${space}\\d{2}${space}\\d{2})`;
const signedDate = `(?:\\d{2})?\\d{2}${dash}\\d{2}${dash}\\d{2}`;
const inGroups = `(?:${spacedDate}(?:${sign}|${space})|${signedDate}${sign})\\d{4}`;
const spaced = `(?<![\\d+]${space}?|${dash})${inGroups}(?!${space}?\\d|${dash})`;
const inText = new RegExp(`${unspaced}|${spaced}`, 'g');
const telephone = new RegExp(`^0\\d(?:\\d|${space}){7,}\\d$`);

/** A samordningsnummer has sixty added to the day of birth. */
const coordinationShift = 60;

/**
 * Reads ten or twelve digits, with or without separator, as of a date. Ten digits mean the latest birth that is
 * not in the future; ‘+’ means someone who turns a hundred that year or is older. Undefined when the day is not
 * real or the check digit is wrong (folkbokföringslagen 1991:481 18 §).
 */
export function parsePersonnummer(written: string, reference: PlainDate): Personnummer | undefined {
  const match = shape.exec(written.trim());
  if (match === null) return undefined;
  const [, century, yearInCentury = '', month = '', day = '', sign = '', last = ''] = match;
  const tail = `${yearInCentury}${month}${day}${last}`;
  const candidates =
    century === undefined
      ? centuriesFor(Number(yearInCentury), sign, reference)
      : [Number(century)];
  const digits = candidates
    .map((candidate) => `${String(candidate).padStart(2, '0')}${tail}`)
    .find((candidate) => isSound(candidate) && birthText(candidate) <= reference);
  return digits === undefined ? undefined : personnummerSchema.parse(digits);
}

/** The day of birth; for a samordningsnummer with the sixty taken off. */
export function birthDateOf(personnummer: Personnummer): PlainDate {
  const birth = birthDate(personnummer);
  if (birth === undefined) throw new RangeError('A personnummer holds a date of birth');
  return birth;
}

/** True for a samordningsnummer, given to people not registered as residents. */
export function isSamordningsnummer(personnummer: Personnummer): boolean {
  return Number(personnummer.slice(6, 8)) > coordinationShift;
}

/** YYMMDD-****: what screens, lists and labels show. */
export function maskPersonnummer(personnummer: Personnummer): string {
  return `${personnummer.slice(2, 8)}-****`;
}

/**
 * Every valid number in running text, in any way of writing it. Ten digits that begin with 0 need a sign before
 * the last four: without one they are far more often a telephone number.
 */
export function findPersonnummer(text: string): readonly WrittenPersonnummer[] {
  return [...text.matchAll(inText)]
    .filter(([written]) => !isTelephone(written) && isSoundInAnyCentury(digitsOf(written)))
    .map(({ 0: written, index }) => ({ written, at: index }));
}

function centuriesFor(
  yearInCentury: number,
  sign: string,
  reference: PlainDate,
): readonly number[] {
  const year = yearOf(reference);
  const latest = sign === '+' ? year - 100 : year;
  const century = Math.floor((latest - yearInCentury) / 100);
  return sign === '+' ? [century] : [century, century - 1];
}

/**
 * True when the digits of a line, whatever stands between them, hold a sound number of ten or twelve digits. Too
 * strict for running text; right for an address, which hardly has that many digits.
 */
export function holdsPersonnummer(line: string): boolean {
  const digits = digitsOf(line.normalize('NFKC'));
  return [10, 12].some((length) =>
    Array.from({ length: Math.max(0, digits.length - length + 1) }, (_, at) =>
      digits.slice(at, at + length),
    ).some(isSoundInAnyCentury),
  );
}

function digitsOf(written: string): string {
  return written.replaceAll(/\D/g, '');
}

function isTelephone(written: string): boolean {
  return digitsOf(written).length === 10 && telephone.test(written);
}

function isSoundInAnyCentury(digits: string): boolean {
  if (digits.length === 12) return isSound(digits);
  return ['20', '19', '18'].some((century) => isSound(`${century}${digits}`));
}

function isSound(digits: string): boolean {
  return birthDate(digits) !== undefined && luhnSum(digits.slice(2)) % 10 === 0;
}

function birthText(digits: string): string {
  return birthDate(digits) ?? '9999-12-31';
}

function birthDate(digits: string): PlainDate | undefined {
  const year = Number(digits.slice(0, 4));
  const written = Number(digits.slice(6, 8));
  const day = written > coordinationShift ? written - coordinationShift : written;
  if (year < 1800) return undefined;
  try {
    return dateOf(year, Number(digits.slice(4, 6)), day);
  } catch {
    return undefined;
  }
}

/** Luhn over ten digits: every other one doubled from the left, the digits of each product added. */
function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}
