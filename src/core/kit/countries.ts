/** The EU's members and the EEA's three others, where the GDPR applies (EEA Agreement, Joint Committee Decision 154/2018). */
const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
    ' ',
  ),
);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Other ways of writing some countries that officers and other people's tables use. */
const otherNames: readonly (readonly [string, string])[] = [
  ['usa', 'US'],
  ['u.s.', 'US'],
  ['u.s.a.', 'US'],
  ['united states of america', 'US'],
  ['förenta staterna', 'US'],
  ['uk', 'GB'],
  ['storbritannien', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['holland', 'NL'],
  ['czech republic', 'CZ'],
  ['tjeckiska republiken', 'CZ'],
];

/** Words for the whole area, inside which nothing is a transfer. */
const insideWords = new Set(['eu', 'ees', 'eea', 'eu/ees', 'eu/eea', 'europeiska unionen']);

/** Codes that the Unicode tables name without there being such a country. */
const notCountries = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ']);

const codesByName = new Map<string, string>(
  ['sv', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return letters.flatMap((first) =>
      letters.flatMap((second) => {
        const code = first + second;
        const name = notCountries.has(code) ? undefined : names.of(code);
        return name ? [[name.toLowerCase(), code] as const] : [];
      }),
    );
  }),
);
for (const [name, code] of otherNames) codesByName.set(name, code);

/** The ISO 3166 code of a country as somebody wrote it, in Swedish, English or as a code; undefined where it is none. */
export function countryCode(written: string): string | undefined {
  const folded = written.normalize('NFC').trim().toLowerCase();
  if (/^[a-z]{2}$/.test(folded) && codesByName.get(folded) === undefined) {
    const code = folded.toUpperCase();
    return [...codesByName.values()].includes(code) ? code : undefined;
  }
  return codesByName.get(folded);
}

/**
 * Whether data that go there leave the EU and the EEA (Art 44). What is no country that we know counts as outside:
 * asking once too often is the safer error. An empty text says nothing and is not outside.
 */
export function isThirdCountry(written: string): boolean {
  const folded = written.normalize('NFC').trim().toLowerCase();
  if (folded === '' || insideWords.has(folded)) return false;
  const code = countryCode(written);
  return code === undefined || !eea.has(code);
}
