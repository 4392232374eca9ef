import type { ProcessingDraft } from '../../../processing/model.ts';
import {
  categoryNames,
  type DataCategory,
  type LegalBasis,
  legalBases,
} from '../../../processing/model.ts';
import { codeOf } from '../codes.ts';
import { folded } from '../folded.ts';

/** An item as a foreign file would have it entered; suppliers come before the records that name them. */
export type Draft =
  | { readonly register: 'suppliers'; readonly path: string; readonly content: SupplierDraft }
  | { readonly register: 'processing'; readonly path: string; readonly content: ProcessingDraft };

export type SupplierDraft = {
  readonly name: string;
  readonly service?: string;
  readonly country?: string;
  readonly email?: string;
  readonly addressLines?: readonly string[];
};

/** The same text in both languages: the file has one, and the officer translates. */
export function both(text: string, longest = 2000) {
  const cut = clean(text).slice(0, longest).toWellFormed();
  return { sv: cut, en: cut };
}

/** One line that a field takes. */
export function oneLine(text: string, longest = 200): string {
  return clean(text).replaceAll(/\s+/g, ' ').slice(0, longest).toWellFormed().trim();
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}--[\n\t]]+/gv, ' ');
}

/** A data category by its name, or as one of the organisation's own. */
export function datum(
  name: string,
  code?: DataCategory,
): { category?: DataCategory; own?: string } {
  const found = code ?? (codeOf(categoryNames, name) as DataCategory | undefined);
  return found ? { category: found } : { own: oneLine(name) };
}

/** Data categories once each, however they are written. */
export function eachOnce<
  Datum extends { readonly category?: string | undefined; readonly own?: string | undefined },
>(data: readonly Datum[]): Datum[] {
  const seen = new Set<string>();
  return data.filter(({ category, own }) => {
    const mark = category ?? folded(own ?? '');
    if (mark === '' || seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
}

/** The letter of Art 6(1) in a reference such as `GDPR-6-1-f` or in the words of fideslang. */
export function basisOf(text: string): LegalBasis | undefined {
  const letter = /(?:^|\D)6\D{0,4}1\D{0,4}?([a-f])(?:\W|$)/i.exec(text)?.[1]?.toLowerCase();
  const byLetter = legalBases.find((basis) => basis === letter);
  return byLetter ?? words.find(([word]) => folded(text).startsWith(word))?.[1];
}

const words: readonly (readonly [string, LegalBasis])[] = [
  ['consent', 'a'],
  ['contract', 'b'],
  ['legalobligation', 'c'],
  ['vitalinterest', 'd'],
  ['publicinterest', 'e'],
  ['publictask', 'e'],
  ['legitimateinterest', 'f'],
];
