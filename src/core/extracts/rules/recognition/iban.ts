import { remainderBy97 } from './checkDigits.ts';
import { hasDigits, type Span, spaces } from './span.ts';

const inText = new RegExp(
  `(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[${spaces}]?[A-Z0-9]){11,30}(?![\\p{L}\\d])`,
  'giu',
);

/** How long the numbers of the countries are that people in Sweden are paid from (ISO 13616 registry); others: 15 to 34. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['AT', 20],
  ['BE', 16],
  ['CH', 21],
  ['CZ', 24],
  ['DE', 22],
  ['DK', 18],
  ['EE', 20],
  ['ES', 24],
  ['FI', 18],
  ['FR', 27],
  ['GB', 22],
  ['IE', 22],
  ['IS', 26],
  ['IT', 27],
  ['LT', 20],
  ['LU', 20],
  ['LV', 21],
  ['NL', 18],
  ['NO', 15],
  ['PL', 28],
  ['PT', 25],
  ['SE', 24],
]);

/** Whether a text without spaces is an IBAN: its country’s length, check digits of 02 to 98, a remainder of one by 97. */
export function isIban(compact: string): boolean {
  const known = lengths.get(compact.slice(0, 2));
  const fits = known === undefined ? compact.length >= 15 : compact.length === known;
  return (
    fits &&
    compact.length <= 34 &&
    /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]+$/.test(compact) &&
    remainderBy97(compact.slice(4) + compact.slice(0, 4)) === 1
  );
}

/** Every IBAN in running text, in one piece or in groups. */
export function findIbans(text: string): readonly Span[] {
  if (!hasDigits(text, 4)) return [];
  return [...text.matchAll(inText)].flatMap(({ 0: written, index }) => {
    const end = soundEndOf(written);
    return end === undefined ? [] : [{ from: index, to: index + end }];
  });
}

/** Where the number ends: words that follow it may look like more groups of it. */
function soundEndOf(written: string): number | undefined {
  const ends = [...written.matchAll(/\s|$/g)].map(({ index }) => index).reverse();
  return ends.find((end) => isIban(written.slice(0, end).replaceAll(/\s/g, '').toUpperCase()));
}
