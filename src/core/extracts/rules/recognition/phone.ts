import { dashes, type Group, groupsOf, hasDigits, type Span, spaces } from './span.ts';

/** Not within a word, a longer number or a date. */
const before = `(?<![\\p{L}\\d+]|[\\d][.,:${dashes}])`;
const between = `[${spaces}${dashes}./()]{0,3}`;
const international = `(?:\\+${between}|00)[1-9](?:${between}\\d)+`;
const national = `\\(?0[1-9]\\)?(?:${between}\\d)+`;
const inText = new RegExp(`${before}(?:${international}|${national})(?![\\p{L}\\d])`, 'gu');

/** Digits with the trunk zero: the shortest Swedish number has eight, the longest ten; E.164 has at most fifteen. */
const fewest = 8;
const mostNational = 10;
const mostInternational = 15;

/**
 * Every telephone number in running text: Swedish ones with their area code, and any with a country code. A number
 * ends where a group of digits would make it longer than any is.
 */
export function findPhones(text: string): readonly Span[] {
  if (!hasDigits(text, fewest)) return [];
  return [...text.matchAll(inText)].flatMap(({ 0: written, index }) => {
    const isInternational = /^(?:\+|00)/.test(written);
    const most = isInternational
      ? mostInternational + (written.startsWith('00') ? 2 : 0)
      : mostNational;
    const groups = groupsWithin(groupsOf(beforeDay(written)), most);
    const end = groups.at(-1)?.to;
    if (end === undefined || lengthOf(groups) < fewest) return [];
    if (!isInternational && isOtherThanPhone(groups)) return [];
    return [{ from: index, to: index + end }];
  });
}

/** A day that follows a number is no part of it. */
function beforeDay(written: string): string {
  const at = written.search(/(?:19|20)\d\d-\d\d-\d\d/);
  return at > 0 ? written.slice(0, at) : written;
}

/** The first groups that together are no longer than a number may be, without a single digit at the end. */
function groupsWithin(groups: readonly Group[], most: number): readonly Group[] {
  let length = 0;
  const fitting: Group[] = [];
  for (const group of groups) {
    length += group.digits.length;
    if (length > most) break;
    fitting.push(group);
  }
  const last = fitting.at(-1);
  return fitting.length > 1 && last?.digits.length === 1 ? fitting.slice(0, -1) : fitting;
}

/** A day as 01-02-2024, or the six and four digits of a personal identity number with a wrong check digit. */
function isOtherThanPhone(groups: readonly Group[]): boolean {
  const shape = groups.map(({ digits }) => digits.length).join(',');
  return shape === '2,2,4' || shape === '6,4' || shape === '2,2,2,4';
}

function lengthOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { digits }) => sum + digits.length, 0);
}
