import type { ColumnChoice } from '../model/column.ts';
import type { Finder } from '../model/redaction.ts';
import { findNames, namesOfCell, outside } from './othersNames.ts';
import type { OwnTest } from './othersOwn.ts';
import { findEmails } from './recognition/email.ts';
import { findPersonnummers } from './recognition/found.ts';
import { findPhones } from './recognition/phone.ts';
import type { Span } from './recognition/span.ts';

/** Something of another person in a text, as it is written there, without line breaks. */
export type OtherFound = { readonly finder: Finder; readonly text: string };

/** Columns that hold who did something, whatever their cells look like. */
const people =
  /(?:handläggare|kontaktperson|kontakt|ombud|säljare|agent|rådgivare|läkare|skapad av|registrerad av|ändrad av|utförd av|attest|ansvarig|användare|created by|updated by|handled by|assigned|author|owner|sender|recipient|avsändare|mottagare|anhörig|vårdnadshavare|medsökande|borgensman|signatur|namn|name)/iu;
/** Columns that are named for things and places: only known given names count as names there. */
const things =
  /(?:produkt|artikel|tjänst|ort|stad|city|country|land|företag|bolag|company|kampanj|ämne|status|typ|type|kategori|butik|adress|address|gata|street|kanal|enhet|avdelning|roll|titel|title|product|item|modell|märke|brand|plan|nivå|kontotyp|filnamn|file)/iu;

/** How a column is searched: as names, as running text, for known names only, or for addresses and numbers only. */
export type Search = 'names' | 'text' | 'none';

/** How a column is searched for names, by what it is and what it is called. */
export function searchOf(column: string, { content }: Pick<ColumnChoice, 'content'>): Search {
  if (content === 'name') return 'names';
  if (content !== undefined && content !== 'text') return 'none';
  if (things.test(column) && !/namn|name/iu.test(column)) return 'none';
  return content === undefined && people.test(column) && !things.test(column) ? 'names' : 'text';
}

/** Finds other people in texts; remembers what it said of those that come again and again. */
export function othersFinder(
  own: OwnTest,
): (text: string, search: Search) => readonly OtherFound[] {
  const known = new Map<string, readonly OtherFound[]>();
  return (text, search) => {
    if (text.length > 200) return othersIn(text, search, own);
    if (!mayHold(text, search)) return [];
    const key = `${search} ${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size > mostKnown) known.clear();
    const found = othersIn(text, search, own);
    known.set(key, found);
    return found;
  };
}

/** Told at a glance: nothing of interest is without a sign of an address, eight digits or a capital letter. */
function mayHold(text: string, search: Search): boolean {
  if (text.includes('@') || (search !== 'none' && /\p{Lu}/u.test(text))) return true;
  return (search === 'names' && text !== '') || (text.length > 7 && /(?:\d\D*){8}/.test(text));
}

const mostKnown = 20_000;

/** Longer than a pattern may be: nothing that a person is called or reached by. */
const longest = 200;

function othersIn(text: string, search: Search, own: OwnTest): readonly OtherFound[] {
  const hasDigits = /\d/.test(text);
  const emails = text.includes('@') ? findEmails(text) : [];
  const numbers = hasDigits ? findPersonnummers(text) : [];
  const phones = hasDigits ? outside(findPhones(text), numbers) : [];
  const names = outside(namesIn(text, search), emails);
  const found = (finder: Finder, spans: readonly Span[], isOwn: (text: string) => boolean) =>
    spans
      .map(({ from, to }) => text.slice(from, to).replaceAll(/\s+/gu, ' ').trim())
      .filter((written) => written.length <= longest && !isOwn(written))
      .map((written) => ({ finder, text: written }));
  return [
    ...found('otherName', names, own.name),
    ...found('otherEmail', emails, own.email),
    ...found('otherPersonnummer', numbers, own.personnummer),
    ...found('otherPhone', phones, own.phone),
  ];
}

function namesIn(text: string, search: Search): readonly Span[] {
  if (search === 'none') return [];
  return search === 'names' ? namesOfCell(text) : findNames(text);
}
