import type { ColumnChoice } from '../model/column.ts';

/**
 * How a column’s cells are searched. `people`: nothing but people’s names; `names`: names of people and others; `text`:
 * running text; `none`: names after ‘c/o’ only, besides addresses and numbers; `code`: as running text, but bare
 * numbers are the organisation’s and no telephone’s.
 */
export type Search = 'people' | 'names' | 'text' | 'none' | 'code';

const people =
  /(?:handläggare|kontaktperson|ombud|säljare|agent|rådgivare|läkare|skapad av|registrerad av|ändrad av|utförd av|attest|ansvarig|created ?by|updated ?by|handled ?by|assigned|author|owner|anhörig|närstående|vårdnadshavare|medsökande|borgensman|borgenär|signatur|tekniker|förnamn|efternamn|first ?name|last ?name|given ?name|family ?name|surname|fullmakt)/u;
/** Columns of messages and parcels: who sends and gets, people or not. */
const parties =
  /(?:^|[^\p{L}])(?:från|till|kopia|from|to|cc|bcc|avsändare|mottagare|sender|recipient)(?![\p{L}])/u;
/** Named for things and places, whatever ‘namn’ stands in them. */
const things =
  /(?:produkt|artikel|tjänst|ort|stad|city|country|land|företag|bolag|company|kampanj|ämne|status|typ|type|kategori|butik|adress|address|gata|street|kanal|enhet|avdelning|roll|titel|title|product|item|modell|märke|brand|plan|nivå|kontotyp|fil ?namn|file|användar|user ?name|login|inlogg|alias|system|valuta|currency|språk|language|browser|page|sida|device)/u;
const codes =
  /(?:faktur\p{L}* ?(?:nr|nummer|id)|fakturanummer|order|ocr|referens|reference|kund ?(?:nr|nummer|id)|ärende|konto|bankgiro|plusgiro|org|serie|avtals? ?(?:nr|nummer)|artikel|kolli|imei|iban|clearing|invoice|case|ticket|account|tracking|customer ?(?:no|number|id)|serial|(?:^|\P{L})id(?!\p{L})|uuid|belopp|amount|summa|datum|date|tid|time|(?:^|\P{L})ip(?!\p{L}))/u;

const phones = /(?:tel|tfn|mobil|phone|fax|sms|ring)/u;

function partiesOr(name: string): Search {
  return parties.test(name) ? 'names' : 'none';
}

/** How a column is searched, by what it holds and what it is called. */
export function searchOf(column: string, { content }: Pick<ColumnChoice, 'content'>): Search {
  const name = bare(column);
  switch (content) {
    case 'card':
    case 'iban':
    case 'account':
    case 'ip':
    case 'date':
    case 'amount':
      return 'code';
    case 'phone':
      return codes.test(name) && !phones.test(name) ? 'code' : partiesOr(name);
    case 'email':
    case 'personnummer':
    case 'address':
      return partiesOr(name);
    default:
  }
  if (people.test(name)) return 'people';
  if (things.test(name)) return content === 'text' ? 'text' : codes.test(name) ? 'code' : 'none';
  if (content === 'name' || parties.test(name)) return 'names';
  if (codes.test(name)) return 'code';
  return 'text';
}

const relatives =
  /(?:^|[^\p{L}])(?:make|maka|sambo|granne|förälder|mor|far|partner|kontakt|nödkontakt|spouse|next of kin)s?(?!\p{L})/u;

/** Whether a column tells of somebody whom it names by their part: a handler, a next of kin, who got a message. */
export function isOfSomebodyElse(column: string): boolean {
  const name = bare(column);
  return relatives.test(name) || people.test(name) || parties.test(name);
}

/** In small letters, with its words apart however it is put together: ‘handledBy’, ‘KUND_ID’. */
function bare(column: string): string {
  return column
    .normalize('NFC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
