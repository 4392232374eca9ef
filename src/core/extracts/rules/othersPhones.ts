import { outside } from './othersNames.ts';
import { findPhones } from './recognition/phone.ts';
import { dashes, hasDigits, type Span, spaces } from './recognition/span.ts';

/** Numbers of other kinds whose digits may look like a telephone’s: accounts and cards in groups of four, days, times. */
const otherNumbers = new RegExp(
  `(?<![\\p{L}\\d])(?:[A-Z]{2}\\d{2}(?:[${spaces}]?[A-Z0-9]{4}){2,}(?:[${spaces}]?[A-Z0-9]{1,4})?|\\d{4}(?:[${spaces}${dashes}]\\d{4}){2,}(?:[${spaces}${dashes}]\\d{1,3})?|(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.]\\d{1,2}(?:[T ]\\d{1,2}[:.]\\d{2}[\\d:.,]*(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\\d{2}|[\\d.]+\\+\\d{2}:?\\d{2})(?![\\p{L}\\d])`,
  'gu',
);

/** What a number is called that is none of a telephone, right before it. */
const named =
  /(?:faktur(?:a|an)|order|beställning|ocr|referens|ref|kund|ärende|konto|bankgiro|bg|plusgiro|pg|org|organisations|serie|avtals?|artikel|kolli|imei|iban|clearing|invoice|case|ticket|account|reference|tracking|customer|serial|id)[-. ]*(?:nr|nummer|no|number|id)?[.:#]*[ \t]*[:#]?[ \t]*(?:\p{Lu}{1,4}-)?$/iu;

/** Telephone numbers in running text, without what stands within other numbers or is called something else. */
export function findOthersPhones(text: string): readonly Span[] {
  if (!hasDigits(text, 8)) return [];
  const phones = findPhones(text).filter(
    ({ from }) => !named.test(text.slice(Math.max(0, from - 40), from)),
  );
  if (phones.length === 0) return [];
  const others = Array.from(text.matchAll(otherNumbers), ({ 0: written, index }) => ({
    from: index,
    to: index + written.length,
  }));
  return outside(phones, others).map((span) => withoutBracket(span, text));
}

/** ‘(070-174 06 71)’: a bracket around the whole number is no part of it, as one around its area code is. */
function withoutBracket({ from, to }: Span, text: string): Span {
  return text[from] === '(' && !text.slice(from, to).includes(')')
    ? { from: from + 1, to }
    : { from, to };
}
