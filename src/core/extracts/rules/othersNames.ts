import { commonWords, givenNames } from './othersWords.ts';
import type { Span } from './recognition/span.ts';

const capital = "\\p{Lu}[\\p{Ll}\\p{M}'’]+(?:-\\p{Lu}[\\p{Ll}\\p{M}'’]+)*";
const initial = '\\p{Lu}\\.';
const particle = '(?:von|van|af|de|da|del|la|le|der|den|el|al|bin|ibn|ter)';
const gap = '[ \\u00a0]';

/** Two to five words with capitals, initials and particles among them, on one line. */
const pair = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])${capital}(?:${gap}(?:${initial}|${particle})){0,2}(?:${gap}(?:${capital}|${initial})){0,3}${gap}(?:${particle}${gap}){0,2}${capital}(?![\\p{L}\\p{N}@]|\\.\\p{L})`,
  'gu',
);
const single = new RegExp(`(?<![\\p{L}\\p{N}@._-])${capital}(?![\\p{L}\\p{N}@_]|\\.\\p{L})`, 'gu');

/** What stands before a name: a greeting, a signature, a title, a role. */
const cue =
  /(?:^|[^\p{L}])(?:hej|hejsan|hi|hello|dear|kära?|mvh|hälsningar|hälsar|vänligen|regards|herr|fru|fröken|dr|doktor|mr|mrs|ms|handläggare|kontaktperson|ombud|anhörig|maka|make|sambo|hustru|man|son|dotter|mor|far|bror|syster|granne|kollega|chef|läkare|handled av|signerat|sign|swish|från|till|av|by|from|to)[ \t]*[:,]?\s*\/?$/iu;

/** Streets and what else is called after people. */
const noPerson =
  /(?:gatan|gata|vägen|väg|gränd|torget|torg|stigen|stig|allén|allé|backen|plan|platsen|plats|kommun|region|landsting|län|bank|banken|skola|skolan|kyrka|församling|förening|förbund|stiftelse|myndighet|verket|nämnden|styrelsen|sjukhus|sjukhuset|aktiebolag|universitet|centrum|center|butik|butiken)$/iu;
const company =
  /^[ \u00a0,]*(?:AB|HB|KB|Ltd|Inc|GmbH|AS|A\/S|Oy|LLC|PLC|kommun|län|region|stad|förening)(?!\p{L})/u;

/**
 * What looks like people’s names in running text: given name and surname in a row, known given names, and single
 * names where a greeting, a title or a role stands before them. Rather too many than too few.
 */
export function findNames(text: string): readonly Span[] {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return [];
  const things: Span[] = [];
  const pairs = [...text.matchAll(pair)].flatMap(({ 0: written, index }) => {
    const span = { from: index, to: index + written.length };
    if (isThing(written, text.slice(span.to, span.to + 14))) things.push(span);
    return nameWithin(written, index, text);
  });
  const singles = [...text.matchAll(single)].flatMap(({ 0: written, index: from }) => {
    const isName = isSingleName(written, text.slice(Math.max(0, from - 30), from));
    return isName ? [{ from, to: from + written.length }] : [];
  });
  return [...pairs, ...outside(singles, [...pairs, ...things])].sort((a, b) => a.from - b.from);
}

/** Those that overlap none of the others; each in one step, however many there are. */
export function outside(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const ordered = others.toSorted((a, b) => a.from - b.from);
  let next = 0;
  return spans.filter(({ from, to }) => {
    while ((ordered[next]?.to ?? to) <= from) next++;
    return (ordered[next]?.from ?? to) >= to;
  });
}

/** Without the words before and after that are no name; two words must be left, or one that is a known name. */
function nameWithin(written: string, index: number, text: string): readonly Span[] {
  const words = [...written.matchAll(/[^ \u00a0]+/g)].map(({ 0: word, index: at }) => ({
    word,
    from: index + at,
    to: index + at + word.length,
  }));
  while (words[0] && isCommon(words[0].word)) words.shift();
  while (words.length > 0 && isCommon(words.at(-1)?.word ?? '')) words.pop();
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.some(({ word }) => isCommon(word) && !isGiven(word))) return [];
  if (isThing(last.word, text.slice(last.to, last.to + 14))) return [];
  if (
    words.length === 1 &&
    !isSingleName(first.word, text.slice(Math.max(0, first.from - 30), first.from))
  )
    return [];
  return [{ from: first.from, to: last.to }];
}

/** A street, a company, an authority: called after people, but none. */
function isThing(written: string, after: string): boolean {
  return noPerson.test(written) || company.test(after);
}

function isSingleName(word: string, before: string): boolean {
  if (isGiven(word)) return true;
  return !isCommon(word) && !noPerson.test(word) && cue.test(before) && word.length > 2;
}

function isGiven(word: string): boolean {
  const bare = word.toLowerCase();
  return givenNames.has(bare) || (bare.endsWith('s') && givenNames.has(bare.slice(0, -1)));
}

function isCommon(word: string): boolean {
  return commonWords.has(word.toLowerCase()) && !isGiven(word);
}

/** What a cell of a column of names may hold that is nobody’s name. */
const nobody =
  /^(?:system\w*|admin\w*|okänd|saknas|ej angiv\w*|kundtjänst|kundservice|support|automat\w*|auto|import\w*|batch|webb?|null|none|anonym\w*|ja|nej|kund|n\/a|-+|unknown|user|användare|robot|självservice)$/iu;

/** The names in a cell of a column of names: several where signs or words divide them. */
export function namesOfCell(cell: string): readonly Span[] {
  if (cell.length > 200) return findNames(cell);
  const spans: Span[] = [];
  for (const { 0: piece, index } of cell.matchAll(
    /(?:(?!\s(?:och|and|samt)\s|\s&\s)[^;/\n<>()[\]])+/gu,
  )) {
    const name = piece.replace(/^\s*(?:och|and|samt|&)\s+/u, '').trim();
    const from = index + piece.indexOf(name);
    if (isPersonsName(name)) spans.push({ from, to: from + name.length });
  }
  return spans;
}

function isPersonsName(name: string): boolean {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 5 || /[\d@]/.test(name)) return false;
  if (nobody.test(name) || noPerson.test(name) || company.test(` ${words.at(-1)}`)) return false;
  return name.replaceAll(/\P{L}/gu, '').length >= 3;
}
