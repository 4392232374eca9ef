import { findPersonnummer } from '../../../kit/personnummer.ts';
import { findCards } from './card.ts';
import { findEmails } from './email.ts';
import { findIbans } from './iban.ts';
import { findIps } from './ip.ts';
import { findPhones } from './phone.ts';
import { hasDigits, type Span } from './span.ts';

/** What can be told by its writing alone, wherever it stands. */
export const writtenKinds = ['personnummer', 'card', 'iban', 'email', 'ip', 'phone'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

/** Something found in running text: what it is and where it stands. */
export type Found = Span & { readonly kind: WrittenKind };

/** Every personnummer and samordningsnummer in running text. */
export function findPersonnummers(text: string): readonly Span[] {
  if (!hasDigits(text, 10)) return [];
  return findPersonnummer(text).map(({ written, at }) => ({ from: at, to: at + written.length }));
}

const finders: Readonly<Record<WrittenKind, (text: string) => readonly Span[]>> = {
  personnummer: findPersonnummers,
  card: findCards,
  iban: findIbans,
  email: findEmails,
  ip: findIps,
  phone: findPhones,
};

/**
 * What is found in a text, in the order in which it stands. Where two would overlap, the one that proves itself by a
 * check digit goes before the one that only looks like it.
 */
export function foundIn(
  text: string,
  kinds: readonly WrittenKind[] = writtenKinds,
): readonly Found[] {
  if (!/[\d@:]/.test(text)) return [];
  const found: Found[] = [];
  for (const kind of writtenKinds) {
    if (!kinds.includes(kind)) continue;
    for (const { from, to } of finders[kind](text)) {
      if (!found.some((other) => from < other.to && other.from < to))
        found.push({ kind, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
