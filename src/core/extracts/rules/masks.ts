import type { ContentKind } from '../model/column.ts';
import { isDigit, plainNumbers } from './plainNumbers.ts';
import { findCards } from './recognition/card.ts';
import { findPersonnummers } from './recognition/found.ts';
import { digitsOf, type Span } from './recognition/span.ts';
import type { Mask } from './strike.ts';

/** What a column of such numbers holds is masked by its shape, whether or not its check digit is right. */
const shapes: Partial<Record<ContentKind, RegExp>> = {
  personnummer: /(?<!\d)(?:\d{2})?\d{6} ?[-+\u2013\u2212]? ?\d{4}(?!\d)/g,
  card: /(?<!\d)\d(?:[ \u00a0-]?\d){11,18}(?!\d)/g,
};

/**
 * The card numbers and personnummer of a text, with what is shown of each: the last four digits of a card, the day
 * of birth of a personnummer (Art 5(1)(c), dataskyddslagen 3 kap. 10 §). The content is what its column is known to hold.
 */
export function masksIn(written: string, content?: ContentKind): readonly Mask[] {
  if (!hasTenDigits(written)) return [];
  const { text, place } = plainNumbers(written);
  const masked = (show: (digits: string) => string) => (span: Span) => ({
    ...place(span),
    shown: show(digitsOf(text.slice(span.from, span.to))),
  });
  return [
    ...[...findCards(text), ...shaped(text, 'card', content)].map(masked(maskedCard)),
    ...[...findPersonnummers(text), ...shaped(text, 'personnummer', content)].map(
      masked(maskedPersonnummer),
    ),
  ];
}

function shaped(
  text: string,
  kind: 'personnummer' | 'card',
  content: ContentKind | undefined,
): readonly Span[] {
  const shape = shapes[kind];
  if (content !== kind || shape === undefined) return [];
  return [...text.matchAll(shape)].map(({ 0: written, index }) => ({
    from: index,
    to: index + written.length,
  }));
}

function maskedCard(digits: string): string {
  return `**** **** **** ${digits.slice(-4)}`;
}

function maskedPersonnummer(digits: string): string {
  return `${digits.slice(-10, -4)}-****`;
}

/** Most cells have none: told before any expression is tried. */
function hasTenDigits(text: string): boolean {
  if (text.length < 10) return false;
  let digits = 0;
  for (let at = 0; at < text.length && digits < 10; at++) {
    const code = text.charCodeAt(at);
    if (
      (code >= 48 && code <= 57) ||
      (code >= 0x660 && isDigit.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))
    )
      digits++;
  }
  return digits === 10;
}
