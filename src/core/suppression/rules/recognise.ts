import type { PlainDate } from '../../kit/dates.ts';
import { findPersonnummer } from '../../kit/personnummer.ts';
import type { SuppressionKind } from '../model.ts';
import { canonicalForm } from './canonical.ts';

/** Something in a record by which a person may be on the suppression list, in its canonical form. */
export type Mark = { readonly kind: SuppressionKind; readonly form: string };

/** Which columns hold the name and which the address, by their place. */
export type Columns = { readonly name: readonly number[]; readonly address: readonly number[] };

const nameHeading =
  /^(?:namn|fornamn|efternamn|for och efternamn|kundnamn|name|full name|first name|firstname|last name|lastname|surname|given name)$/;
const addressHeading =
  /^(?:(?:post|gatu|utdelnings)?adress(?: ?\d)?|gata|postnummer|postnr|post nr|postort|ort|stad|(?:street |postal )?address(?: ?(?:line ?)?\d)?|street|zip|zip code|postcode|post code|postal code|city|town)$/;
const otherHeading =
  /^(?:e ?post(?:adress)?|e ?mail(?: address)?|mail|telefon(?:nummer|nr)?|tel|mobil(?:nummer|telefon|nr)?|phone(?: number)?|mobile|personnummer|personnr|persnr|pnr|kundnummer|kundnr|id)$/;

/** The columns that a heading names, or undefined when the first record is no heading. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const headings = cells.map(folded);
  const known = headings.filter(
    (heading) =>
      nameHeading.test(heading) || addressHeading.test(heading) || otherHeading.test(heading),
  );
  if (known.length === 0) return undefined;
  const placesOf = (shape: RegExp) =>
    headings.flatMap((heading, place) => (shape.test(heading) ? [place] : []));
  return { name: placesOf(nameHeading), address: placesOf(addressHeading) };
}

/** Everything in a record that can be told to be an address, a number or a personnummer. */
export function marksOf(
  cells: readonly string[],
  columns: Columns | undefined,
  reference: PlainDate,
): readonly Mark[] {
  const byCell = cells.map((cell) => cellMarks(cell, reference));
  const words = columns
    ? columns.name.length > 0 && columns.address.length > 0
      ? [...columns.name, ...columns.address].map((place) => cells[place] ?? '')
      : []
    : // Without a heading: the words of the whole record that are nothing else.
      cells.filter((_, place) => byCell[place]?.length === 0);
  return [...byCell.flat(), ...marksAs('postal', words.join(' '), reference)];
}

/** Bounded as addresses are (RFC 5321, 4.5.3.1), so that no text takes long to look through. */
const emailInText = /[^\s@<>,;"():]{1,64}@[^\s@<>,;"():]{1,255}/g;

const phoneLabel = /^(?:tel|mob)[a-z]{0,6}\.?:? ?/i;

function cellMarks(cell: string, reference: PlainDate): readonly Mark[] {
  const marks: Mark[] = [];
  if (cell.includes('@')) {
    for (const [written] of cell.matchAll(emailInText)) {
      marks.push(...marksAs('email', written.replace(/\.+$/, ''), reference));
    }
  }
  if (!/(?:\d\D{0,3}){8}/.test(cell)) return marks;
  // A slash stands within old numbers, and between two new ones.
  for (const written of new Set([cell, ...cell.split('/')])) {
    marks.push(...marksAs('phone', written.trim().replace(phoneLabel, ''), reference));
  }
  for (const { written } of findPersonnummer(cell)) {
    marks.push(...marksAs('personnummer', written, reference));
  }
  return marks;
}

function marksAs(kind: SuppressionKind, written: string, reference: PlainDate): readonly Mark[] {
  const form = canonicalForm(kind, written, reference);
  return form === undefined ? [] : [{ kind, form }];
}

function folded(heading: string): string {
  return heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
