import { findNames } from './othersNames.ts';
import { findEmails } from './recognition/email.ts';
import { findPersonnummers } from './recognition/found.ts';
import { findPhones } from './recognition/phone.ts';
import { digitsOf } from './recognition/span.ts';
import { wordsOf } from './words.ts';

/** Whom a case is about, and who answers for the organisation: their data are not other people’s. */
export type Own = {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly personnummer: readonly string[];
  /** What the person wrote to the organisation when they asked. */
  readonly written: readonly string[];
  /** The organisation’s own: its name, its mailbox, its officer. */
  readonly organisation: readonly string[];
};

/** Tells what is the person’s own, or the organisation’s, however it is written. */
export type OwnTest = {
  readonly name: (written: string) => boolean;
  readonly email: (written: string) => boolean;
  readonly personnummer: (written: string) => boolean;
  readonly phone: (written: string) => boolean;
  /** True for a cell that says that its row is about the person: the whole name, an address, the number. */
  readonly marks: (cell: string) => boolean;
};

export function ownTest(own: Own): OwnTest {
  const names = own.names.map(nameWords);
  const isOwnName = (words: readonly string[]) => names.some((known) => isNamed(words, known));
  const written = own.written.flatMap((text) => aboutThemselves(text, isOwnName));
  const officers = own.organisation.map(nameWords).filter((words) => words.length > 0);
  const mine = new Set([...own.emails, ...written.flatMap(emailsIn)].map(emailKey));
  const emails = new Set([...mine, ...own.organisation.map(emailKey)]);
  const numbers = new Set([...own.personnummer, ...written.flatMap(personnummersIn)].map(lastTen));
  const phones = new Set([...written, ...own.organisation].flatMap(phonesIn));
  return {
    name: (written) => {
      const words = nameWords(written);
      return (
        words.length === 0 || isOwnName(words) || officers.some((known) => isNamed(words, known))
      );
    },
    email: (written) =>
      emails.has(emailKey(written)) || isRole(written) || isOwnName(localWords(written)),
    personnummer: (written) => numbers.has(lastTen(written)),
    phone: (written) => phones.has(phoneKey(written)),
    marks: (cell) => {
      if (cell.length > 100) return false;
      if (cell.includes('@')) return mine.has(emailKey(cell));
      if (/\d{4}$/.test(cell)) return numbers.has(lastTen(cell));
      const words = nameWords(cell);
      return words.length > 1 && isOwnName(words);
    },
  };
}

/** A telephone number whatever its separators and country code: its last eight digits. */
export function phoneKey(written: string): string {
  return digitsOf(written).slice(-8);
}

/**
 * The lines and sentences of what a person wrote that are about themselves: nothing that is quoted, and none that names
 * somebody else.
 */
function aboutThemselves(
  text: string,
  isOwnName: (words: readonly string[]) => boolean,
): readonly string[] {
  const unquoted = text
    .split(/^-{2,} ?(?:original|ursprung|vidarebefordra|forwarded)/imu, 1)
    .flatMap((part) => part.split('\n').filter((line) => !/^\s*>/.test(line)))
    .join('\n');
  return unquoted
    .split(/\n\s*\n|(?<=\p{Ll}{2}[.!?])\s/u)
    .filter((sentence) =>
      findNames(sentence).every(({ from, to }) => isOwnName(nameWords(sentence.slice(from, to)))),
    );
}

/** The words of a mailbox that is named for two words at least; none of any other. */
function localWords(address: string): readonly string[] {
  const words = nameWords(address.slice(0, address.indexOf('@')));
  return words.length > 1 ? words : [''];
}

function emailsIn(text: string): readonly string[] {
  return findEmails(text).map(({ from, to }) => text.slice(from, to));
}

function personnummersIn(text: string): readonly string[] {
  return findPersonnummers(text).map(({ from, to }) => text.slice(from, to));
}

function phonesIn(text: string): readonly string[] {
  return findPhones(text).map(({ from, to }) => phoneKey(text.slice(from, to)));
}

/** A personal identity number with or without its century and its sign. */
export function lastTen(written: string): string {
  return digitsOf(written).slice(-10);
}

/** A mailbox however it is written: upper and lower case, and what follows a plus, make no other mailbox. */
export function emailKey(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*@/, '@');
}

/** Without marks on its letters: systems of all ages write Öberg as Oberg. */
function nameWords(name: string): readonly string[] {
  return wordsOf(name).map(({ text }) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}

/** Each word is one of the name’s or its initial, in any order, and one of them is whole. */
function isNamed(words: readonly string[], known: readonly string[]): boolean {
  const isWhole = (word: string) =>
    known.some((one) => one === word || `${one}s` === word) && word.length > 1;
  return (
    words.some(isWhole) &&
    words.every(
      (word) => isWhole(word) || known.some((one) => word.length === 1 && one.startsWith(word)),
    )
  );
}

/** Mailboxes of nobody in particular. */
const roles = new Set(
  `abuse admin administration ansökan arkiv beställning billing bokning booking career careers cfo contact customer
  customercare customerservice dataskydd dataskyddsombud dpo donotreply ekonomi email faktura fakturor feedback gdpr
  hej hello help helpdesk hr info information inkop inköp invoice invoices it jobb jobs kansli kontakt kontakta
  kontor kundcenter kundservice kundtjanst kundtjänst legal mail mailer daemon marketing marknad medlem news newsletter
  no noreply nyhetsbrev nyheter notification notifications office order orders personuppgifter personuppgiftsombud post
  postmaster press privacy reception registrator reply rekrytering reklamation return returns sales salj sälj
  security sekretariat service shop support system team teknik utskick webb webmaster webshop`.split(
    /\s+/,
  ),
);

function isRole(address: string): boolean {
  const [local = ''] = address.toLowerCase().split('@');
  const words = local.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => roles.has(word));
}
