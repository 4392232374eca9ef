import type { Finder } from '../model/redaction.ts';
import { namesOfCell } from './othersCells.ts';
import type { Search } from './othersColumns.ts';
import { findNames, outside } from './othersNames.ts';
import type { OwnTest } from './othersOwn.ts';
import { findOthersPhones } from './othersPhones.ts';
import { findEmails } from './recognition/email.ts';
import { findPersonnummers } from './recognition/found.ts';
import type { Span } from './recognition/span.ts';

/** Something of another person in a text, as it is written there, without line breaks. */
export type OtherFound = { readonly finder: Finder; readonly text: string };

/** Longer than a pattern may be: nothing that a person is called or reached by. */
const longest = 200;

/**
 * Other people’s names, addresses and numbers in a text. E-mail addresses and personal identity numbers are known by
 * their form, telephone numbers also by what they are not, names as `findNames` tells; what is the person’s own or the
 * organisation’s is left.
 */
export function othersIn(text: string, search: Search, own: OwnTest): readonly OtherFound[] {
  const signs = signsOf(text);
  if (signs === 0) return [];
  const emails = signs & hasAt ? findEmails(text) : [];
  const numbers = signs & hasNumber ? findPersonnummers(text) : [];
  const mayBePhone = signs & hasNumber && (search !== 'code' || /\p{Ll}{2}/u.test(text));
  const phones = mayBePhone ? outside(findOthersPhones(text), [...numbers, ...emails]) : [];
  const names = outside(namesIn(text, search, signs), emails);
  if (names.length + emails.length + numbers.length + phones.length === 0) return [];
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

function namesIn(text: string, search: Search, signs: number): readonly Span[] {
  if ((signs & hasLetter) === 0) return [];
  if (search === 'people' || search === 'names') return namesOfCell(text, search === 'people');
  if (search === 'text' || /(?:^|[^\p{L}])c\/o /iu.test(text)) return findNames(text);
  return search === 'code' && /\p{Ll}{2}/u.test(text) ? findNames(text) : [];
}

const hasLetter = 1;
const hasAt = 2;
const hasNumber = 4;

/** Told letter by letter, because most cells have nothing of interest: a letter, an at sign, eight digits. */
function signsOf(text: string): number {
  let signs = 0;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 64) signs |= hasAt;
    else if (code > 64) signs |= hasLetter;
  }
  return digits >= 8 ? signs | hasNumber : signs;
}
