import type { DataCategory } from '../../../processing/model.ts';
import type { ContentKind } from '../../model/column.ts';

/** What a column is called tells what it holds; `category` where the policy has one for it. */
type Naming = {
  readonly words: RegExp;
  readonly content?: ContentKind;
  readonly category?: DataCategory;
};

/** Words begin and end where letters do: `mail` is in `e_mail` and not in `mailbox`. */
function named(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
}

/** The first that fits holds: the narrow before the wide. */
const namings: readonly Naming[] = [
  {
    words: named(
      'personnummer|personnr|pnr|samordningsnummer|ssn|personal (?:identity )?number|civic number|personid',
    ),
    content: 'personnummer',
  },
  {
    words: named('ip|ip ?adress(?:er)?|ip ?address(?:es)?|remote addr|client ip'),
    content: 'ip',
    category: 'ipAddresses',
  },
  {
    words: named(
      'e ?mail|e ?post|epostadress|e ?postadress|e ?mail ?address|mejl|mejladress|mail|mailadress',
    ),
    content: 'email',
    category: 'email',
  },
  {
    words: named(
      'telefon|telefonnummer|telnr|tel|tfn|mobil|mobilnummer|mobiltelefon|phone|phone ?number|telephone|mobile|cell ?phone|fax|sms',
    ),
    content: 'phone',
    category: 'phone',
  },
  {
    words: named('kortnummer|kortnr|betalkort|kontokort|card|card ?number|card ?no|pan'),
    content: 'card',
    category: 'paymentData',
  },
  { words: named('iban'), content: 'iban', category: 'paymentData' },
  {
    words: named(
      'konto ?nummer|kontonr|bankkonto|clearing(?:nummer|nr)?|bankgiro|plusgiro|bank ?account|account ?(?:number|no)',
    ),
    content: 'account',
    category: 'paymentData',
  },
  {
    words: named(
      'användarnamn|anvandarnamn|användare|inlogg(?:ning)?|user ?name|user|login|nick ?name|alias|handle',
    ),
    category: 'username',
  },
  {
    words: named(
      'titel|befattning|yrke|yrkestitel|roll|tjänst|title|job ?title|position|occupation|role',
    ),
    category: 'title',
  },
  {
    words: named(
      'foto|fotografi|bild|porträtt|profilbild|photo|photograph|picture|image|avatar|portrait',
    ),
    category: 'photographs',
  },
  {
    words: named(
      'adress|gatu ?adress|post ?adress|leverans ?adress|faktura ?adress|gata|post ?nummer|postnr|post ?ort|ort|stad|co adress|address|street|city|town|zip|zip ?code|post ?code|postal ?code|postal ?address|country|land',
    ),
    content: 'address',
    category: 'address',
  },
  {
    words: named(
      'namn|för ?namn|förnamn|fornamn|efter ?namn|efternamn|kund ?namn|kundnamn|kontakt ?person|mottagare|avsändare|handläggare|säljare|ansvarig|skapad av|handled by|created by|name|first ?name|last ?name|surname|given ?name|family ?name|full ?name|contact|customer ?name|sender|recipient|agent|från|till|kopia|from|to|cc|bcc',
    ),
    content: 'name',
    category: 'name',
  },
  {
    words: named('inlägg|recension|omdöme|publicerat|post|review|comment|kommentar(?:er)?'),
    content: 'text',
    category: 'userContent',
  },
  {
    words: named(
      'fritext|meddelande|önskemål|intressen?|svar|enkätsvar|synpunkt(?:er)?|message|text|notes?|anteckning(?:ar)?|answer|interests?|preferences?|feedback|ämne|subject',
    ),
    content: 'text',
    category: 'volunteeredData',
  },
  {
    words: named(
      'datum|dag|tid|tidpunkt|tidsstämpel|skapad|ändrad|uppdaterad|född|födelse ?datum|födelsedag|förfallodag|date|time|timestamp|created|updated|modified|birth ?date|date of birth|born',
    ),
    content: 'date',
  },
  {
    words: named(
      'belopp|summa|pris|moms|saldo|kostnad|avgift|rabatt|amount|sum|price|vat|balance|total|cost|fee|discount',
    ),
    content: 'amount',
  },
];

/** What a column’s name says of it, in Swedish or English, however it is put together: `customerEmail`, `E-POST`, `kund.namn`. */
export function namingOf(column: string): Omit<Naming, 'words'> | undefined {
  const words = column
    .normalize('NFC')
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  const whole = namings.find(({ words: pattern }) => pattern.test(words));
  return whole ?? namings.find(({ words: pattern }) => pattern.test(words.replaceAll(' ', '')));
}
