import { plainDate } from '../../kit/dates.ts';
import { emailSchema } from '../../kit/fields.ts';
import type { Language } from '../../kit/language.ts';
import { findPersonnummer, parsePersonnummer } from '../../kit/personnummer.ts';
import type { IncomingMessage } from '../model.ts';
import { ownWords } from './quotes.ts';

/** What a message says of its sender: proposals for the officer to confirm, never facts. */
export type RequesterGuess = {
  readonly name?: string;
  readonly emails: readonly string[];
  readonly postalAddresses: readonly { readonly lines: readonly string[] }[];
  /** As it was written; valid, but not proof of who wrote it. */
  readonly personnummer?: string;
  readonly language: Language;
};

/** Stands for the day of reading where no header gives one. */
export const farOff = plainDate('2199-12-31');

const town = /^(?:SE?[- ]?)?(\d{3} ?\d{2}) {1,3}(\p{Lu}[\p{L} .'-]{1,40})$/u;
const street =
  /^(?:(?:box|postlåda) \d{1,6}|\p{L}[\p{L} .:'/-]{1,60} \d{1,5} ?\p{L}?(?:[ ,].{0,40})?)$/iu;
const careOf = /^c\/o .{2,80}$/i;
const personName = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}?[\p{L}.'’-]+){1,4}$/u;

/** Name, address and personnummer as a message gives them, from its own text and not from what it quotes. */
export function guessRequester(
  message: Pick<IncomingMessage, 'sender' | 'text' | 'language' | 'arrival'> & {
    readonly subject?: string;
  },
): RequesterGuess {
  const own = ownWords(message.subject ?? '', message.text).slice(-20_000);
  const lines = own.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const address = addressIn(lines);
  const name = message.sender.name === '' ? address?.name : message.sender.name;
  const reference = message.arrival?.date ?? farOff;
  const personnummer = findPersonnummer(own)
    .map(({ written }) => written)
    .find((written) => parsePersonnummer(written, reference) !== undefined);
  const email = emailSchema.safeParse(message.sender.email);
  return {
    ...(name === undefined ? {} : { name }),
    emails: email.success ? [email.data] : [],
    postalAddresses: address === undefined ? [] : [{ lines: address.lines }],
    ...(personnummer === undefined ? {} : { personnummer: personnummer.replace('–', '-') }),
    language: message.language.guess,
  };
}

type Signature = { readonly lines: readonly string[]; readonly name: string | undefined };

/** The last Swedish address block: street or box, then five-digit postcode and town, in two lines or in one. */
function addressIn(lines: readonly string[]): Signature | undefined {
  for (let at = lines.length - 1; at >= 0; at--) {
    const found = addressEndingAt(lines, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function addressEndingAt(lines: readonly string[], at: number): Signature | undefined {
  const line = (lines[at] ?? '').replace(/,$/, '');
  const comma = line.lastIndexOf(',');
  const oneLine = comma > 0 ? townLine(line.slice(comma + 1)) : undefined;
  if (oneLine !== undefined) {
    const before = line
      .slice(0, comma)
      .replace(/^adress: ?/i, '')
      .trim();
    return street.test(before) ? signature(lines, at, [before, oneLine]) : undefined;
  }
  const place = townLine(line);
  const above = (lines[at - 1] ?? '').replace(/,$/, '');
  if (place === undefined || !street.test(above)) return undefined;
  return signature(lines, at - 1, [above, place]);
}

function signature(lines: readonly string[], at: number, address: readonly string[]): Signature {
  const above = lines[at - 1] ?? '';
  const isCareOf = careOf.test(above);
  const candidate = lines[isCareOf ? at - 2 : at - 1] ?? '';
  return {
    lines: isCareOf ? [above, ...address] : address,
    name: personName.test(candidate) && candidate.length <= 200 ? candidate : undefined,
  };
}

function townLine(text: string): string | undefined {
  const match = town.exec(text.trim());
  if (match === null) return undefined;
  const [, code = '', name = ''] = match;
  const digits = code.replace(' ', '');
  return `${digits.slice(0, 3)} ${digits.slice(3)} ${name.trim()}`;
}
