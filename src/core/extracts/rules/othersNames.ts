import { classOf, isKnownGiven, isKnownSurname, nominative } from './othersClasses.ts';
import { type Token, tokensOf } from './othersTokens.ts';
import type { Span } from './recognition/span.ts';

/** What stands before somebody’s name even where the name alone says nothing. */
const cue =
  /(?:^|[^\p{L}])(?:(?:hej|hejsan|hallå|hi|hello|dear|kära?)[ \t]+|(?:mvh|hälsningar|hälsar|regards|sincerely)[ \t]*[,.!/]?\s*|(?:herr|fru|fröken|dr|doktor|mr|mrs|ms|prof|professor)\.?[ \t]+|(?:agent|handläggare|handläggaren|kontaktperson|kontaktpersonen|ombud|ombudet|läkare|läkaren|anhörig|signerat|sign|signatur|utfört av|tekniker|teknikern|säljare|säljaren)[ \t]*:?[ \t]+|(?:maka|make|sambo|hustru|man|son|dotter|mor|far|bror|syster|granne|kollega|chef|grannen|kollegan|chefen|maken|makan|sambon|frun|hustrun|mannen|sonen|dottern|husband|wife|neighbour|colleague)[ \t]+)$/iu;
/** A company, an authority or a street that is called after people. */
const company =
  /^[ \u00a0,]*(?:AB|HB|KB|Ltd|Inc|GmbH|AS|A\/S|Oy|LLC|PLC|kommun|län|region|stad|förening|gata|väg|plats|torg|gränd|stig|allé|backe|plan|skola|kyrka|stiftelse|minnesfond)(?!\p{L})/u;
/** Where two words that nobody knows are a product or a place rather than a person. */
const ofThings =
  /(?:["”“»'‘]|(?:^|[^\p{L}])(?:abonnemang(?:et)?|produkt(?:en)?|tjänst(?:en)?|paket(?:et)?|app(?:en)?|kampanj(?:en)?|modell(?:en)?|hotell(?:et)?|restaurang(?:en)?|företaget|bolaget|butiken|kursen|boken|filmen|systemet|på|i|via|vid|in|at|on) )$/iu;
const sentenceStart = /(?:^|[.!?:;\n\t•>–(/-]\s*)$/u;

/**
 * What looks like people’s names in running text. A name is words with capitals in a row among which there is a known
 * given name and another word, or a surname and another word, or words that nobody knows and that are no product,
 * place or ordinary word; a surname, a comma and a given name; a known given name alone; and any single word that a
 * greeting, a signature, a title or a role stands before. In small letters, or capitals only, the given name and the
 * surname must both be known. Full names rather too many than too few; single words rather too few.
 */
export function findNames(text: string): readonly Span[] {
  const names: Span[] = [];
  let run: Token[] = [];
  let before: Token | undefined;
  for (const token of tokensOf(text)) {
    const small = smallName(before, token);
    if (small) names.push(small);
    before = token;
    if (!isJoined(run, token)) {
      names.push(...namesInRun(run, text));
      run = [];
    }
    if (belongs(run, token)) run.push(token);
    else {
      // ‘Anna Lindhs Gata’: the whole is a street, and no part of it a person.
      if (token.is !== 'thing') names.push(...namesInRun(run, text));
      run = [];
    }
  }
  return [...names, ...namesInRun(run, text)];
}

function isJoined(run: readonly Token[], { gap, is }: Token): boolean {
  const last = run.at(-1);
  if (!last || gap === ' ' || gap === '\u00a0') return true;
  if (last.is === 'initial' && /^\. ?$/.test(gap)) return true;
  if (/^ ?\r?\n$/.test(gap))
    return (last.is === 'given' || last.is === 'initial') && is === 'family';
  return gap === ', ' && run.length === 1 && last.is === 'family' && is === 'given';
}

function belongs(run: readonly Token[], { is, written, word }: Token): boolean {
  const last = run.at(-1);
  if (is === 'thing') return false;
  if (is === 'particle') return last !== undefined;
  if (last?.is === 'given' || last?.is === 'perhaps' || last?.is === 'initial') {
    if (is === 'common' && written !== 'small' && isKnownSurname(word)) return true;
  }
  if (is === 'common') return false;
  return written === 'capital' || (written === 'capitals' && is !== 'unknown' && is !== 'initial');
}

/** ‘bengt sandström’: both words known, where nothing is written with capitals. */
function smallName(before: Token | undefined, token: Token): Span | undefined {
  if (before?.written !== 'small' || token.written !== 'small' || token.gap !== ' ')
    return undefined;
  if (before.is === 'thing' || token.is === 'thing' || !isKnownGiven(before.word)) return undefined;
  if (classOf(token.word) !== 'family') return undefined;
  return spanOf([before, token]);
}

function namesInRun(run: readonly Token[], text: string): readonly Span[] {
  const tokens = run.slice(0, run.findLastIndex(({ is }) => is !== 'particle') + 1);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || company.test(text.slice(last.to, last.to + 14))) return [];
  const isAllCaps = tokens.every(({ written }) => written === 'capitals');
  if (isAllCaps) return isCapitalName(tokens) ? [spanOf(tokens)] : [];
  const given = tokens.findIndex((token, n) => isGivenHere(token, tokens[n + 1], text));
  if (given >= 0) {
    const from = startOf(tokens, given, text);
    const to = endOf(tokens, given);
    return [spanOf(tokens.slice(from, to)), ...namesInRun(tokens.slice(to), text)];
  }
  if (tokens.length === 1) return isCued(first, text) ? [spanOf(tokens)] : [];
  const family = tokens.findLastIndex(({ is }) => is === 'family');
  if (family > 0) return [spanOf(tokens.slice(startOfFamily(tokens, family), family + 1))];
  if (first.is === 'initial' && !/^[.-]/.test(first.word.slice(1) || (text[first.to] ?? '')))
    return [];
  return isUnknownName(tokens, text) ? [spanOf(tokens)] : [];
}

function isCapitalName(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ is }) => is === 'given' || is === 'perhaps') &&
    tokens.some(({ is, word }) => is === 'family' || isKnownSurname(word))
  );
}

function isGivenHere(token: Token, next: Token | undefined, text: string): boolean {
  if (token.is === 'given') return true;
  if (token.is !== 'perhaps') return false;
  if (!next) return isCued(token, text);
  if (next.is === 'unknown')
    return !sentenceStart.test(text.slice(Math.max(0, token.from - 3), token.from));
  return next.is !== 'perhaps';
}

/** A name may begin before the given name that is known: with an initial, the surname, or one that is not known. */
function startOf(tokens: readonly Token[], given: number, text: string): number {
  const before = tokens[given - 1];
  if (!before) return given;
  if (before.is === 'initial') return given - 1;
  if (before.is === 'family' && tokens.length === given + 1) return given - 1;
  if (before.is !== 'unknown') return given;
  return sentenceStart.test(text.slice(Math.max(0, before.from - 3), before.from))
    ? given
    : given - 1;
}

/** What stands before a surname belongs to it: from the first initial, else at most three words. */
function startOfFamily(tokens: readonly Token[], family: number): number {
  const initial = tokens.findIndex(({ is }, n) => is === 'initial' && n < family);
  return Math.max(0, initial < 0 ? family - 3 : initial);
}

/** After given names and initials a surname, and more of them where they look like it; exclusive. */
function endOf(tokens: readonly Token[], given: number): number {
  const isOf = (n: number, ...classes: readonly Token['is'][]) => {
    const token = tokens[n];
    return token !== undefined && classes.includes(token.is);
  };
  let at = given + 1;
  while (isOf(at, 'given', 'perhaps', 'initial')) at++;
  const surname = (from: number) => {
    let n = from;
    while (isOf(n, 'particle')) n++;
    if (n > from && isOf(n, 'given', 'perhaps')) return n + 1;
    return isOf(n, 'family', 'unknown', 'common') ? n + 1 : from;
  };
  at = surname(at);
  while (isOf(at, 'family', 'particle') || (isOf(at, 'unknown') && isOf(at - 1, 'unknown'))) {
    const next = surname(at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Two to four words that nobody knows, unless what stands around them says that they are no person. */
function isUnknownName(tokens: readonly Token[], text: string): boolean {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || tokens.length > 4) return false;
  if (ofThings.test(text.slice(Math.max(0, first.from - 24), first.from))) return false;
  return !/^(?:["”»’]| ?\d)/u.test(text.slice(last.to, last.to + 2));
}

function isCued({ word, from, is }: Token, text: string): boolean {
  if (word.length < 3 || is === 'initial') return false;
  return cue.test(text.slice(Math.max(0, from - 30), from));
}

function spanOf(tokens: readonly Token[]): Span {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return { from: 0, to: 0 };
  return { from: first.from, to: last.from + nominative(last.word).length };
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
