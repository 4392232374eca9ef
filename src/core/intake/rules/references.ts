/** A header field in the order of the file; keys in lower case. */
export type HeaderField = { readonly key: string; readonly value: string };

const longestId = 998;
const mostReferences = 50;
const mostCases = 10;

/** The Message-IDs that a message answers: In-Reply-To first, then References from its end, the newest. */
export function referencesIn(headers: readonly HeaderField[]): readonly string[] {
  const ids = (key: string) =>
    headers
      .filter((header) => header.key === key)
      .flatMap(({ value }) => value.slice(0, 100_000).match(/<[^<>\s]{1,996}>/g) ?? []);
  const found = [...ids('in-reply-to'), ...ids('references').reverse()];
  return [...new Set(found)].filter((id) => id.length <= longestId).slice(0, mostReferences);
}

/** A number such as 2026-0001, also as the beginning of a letter’s own number (2026-0001-2). */
const candidate =
  /(?<![\p{L}\d.,/+-]|\d )(20\d{2})[-‐‑–](\d{4,6})(?:-\d{1,2})?(?![\p{L}\d/-]|[.,]\d| \d)/gu;

/** Words that say that a number is a case’s. */
const namesCase =
  /(?:ärende|arende|referens|\bref\b|\bref\.|diarien|\bdnr|\bcase|reference|\byour ref|\bfile n|aktenzeichen|geschäftszeichen|\bzeichen|vorgang|\bdossier|référence|\bréf|n° de)\P{L}{0,3}(?:\p{L}{1,12}\P{L}{1,3}){0,2}$/iu;

/** Words that say that it is something else. */
const namesOther =
  /(?:tel|telefon|phone|fon|fax|mobil\p{L}*|mobile|personnummer|pnr|ssn|org\.?\p{L}*|faktura\p{L}*|invoice|rechnung\p{L}*|facture|order\p{L}*|beställning\p{L}*|commande|bestellung\p{L}*|kund\p{L}*|customer|client|kunden\p{L}*|ocr|bankgiro|plusgiro|konto\p{L}*|account|serie\p{L}*|serial|artikel\p{L}*|modell?|postnr|avtal\p{L}*)[\s.:#°-]{0,4}(?:(?:nr|no|nummer|number|numéro|n°|id)[\s.:#]{0,3})?$/iu;

/**
 * Our own reference numbers that a message names. In the subject any such number counts; in the text only one in
 * brackets or after a word such as ‘ärende’ or ‘ref’. Telephone, customer and invoice numbers, dates and
 * personnummer do not count.
 */
export function caseReferencesIn(subject: string, text: string): readonly string[] {
  const found = [...casesIn(subject, () => true), ...casesIn(text.slice(0, 100_000), isNamed)];
  return [...new Set(found)].slice(0, mostCases);
}

function casesIn(
  text: string,
  counts: (before: string, after: string) => boolean,
): readonly string[] {
  const cases: string[] = [];
  for (const match of text.matchAll(candidate)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index).replaceAll(/\s+/g, ' ');
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 1);
    if (namesOther.test(before) || !counts(before, after)) continue;
    cases.push(`${match[1]}-${match[2]}`);
  }
  return cases;
}

function isNamed(before: string, after: string): boolean {
  return namesCase.test(before) || (/[([#]$/.test(before) && /[)\]\s.,:]?/.test(after));
}
