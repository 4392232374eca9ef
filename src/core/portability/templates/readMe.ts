import type { ReleasedCopy } from '../../extracts/model/released.ts';
import type { PlainDate } from '../../kit/dates.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { struckMark } from '../../letters/templates/extractTexts.ts';
import { checksumsName, schemaName, tableNames } from '../rules/names.ts';

/** What the read-me says; {names} are facts. */
const texts = {
  title: {
    sv: 'Dina uppgifter från {controller}',
    en: 'Your data from {controller}',
  },
  what: {
    sv: 'Det här paketet innehåller personuppgifter som du själv har lämnat till oss och som vi behandlar automatiserat med stöd av ditt samtycke eller vårt avtal. Du har rätt att få dem i ett format som du kan flytta till någon annan (artikel 20 i dataskyddsförordningen).',
    en: 'This package holds personal data that you provided to us, and that we process by automated means on the basis of your consent or our contract. You have the right to receive them in a format that you can move elsewhere (Article 20 of the General Data Protection Regulation).',
  },
  about: { sv: 'Ärende {reference}, {date}.', en: 'Case {reference}, {date}.' },
  openHeading: { sv: 'Så öppnar du filerna', en: 'How to open the files' },
  openFirst: {
    sv: 'Packa först upp zip-filen i en egen mapp på datorn. En zip-fil som är låst med lösenord öppnar du i Windows med 7-Zip (7-zip.org) och på en Mac med Keka (keka.io); båda är gratis där. Windows egen utforskare kan inte öppna en sådan fil.',
    en: 'First unpack the zip file into a folder of its own on your computer. To open a zip file that is locked with a password, use 7-Zip in Windows (7-zip.org) or Keka on a Mac (keka.io); both are free of charge there. The file explorer of Windows itself cannot open such a file.',
  },
  openCsv: {
    sv: 'CSV-filerna öppnar du i ett kalkylprogram, till exempel Excel, LibreOffice eller Numbers. JSON-filerna är till för datorprogram, till exempel hos den som du flyttar uppgifterna till. Dokument och bilder öppnar du som vanligt.',
    en: 'Open the CSV files in a spreadsheet, such as Excel, LibreOffice or Numbers. The JSON files are meant for computer programs, for instance those of whoever you move your data to. Open documents and pictures as usual.',
  },
  filesHeading: { sv: 'Filerna', en: 'The files' },
  table: { sv: '{json} och {csv}: {title} ({source})', en: '{json} and {csv}: {title} ({source})' },
  file: { sv: '{names}: {title} ({source})', en: '{names}: {title} ({source})' },
  schema: {
    sv: '{name}: beskriver tabellerna för ett datorprogram (JSON Schema)',
    en: '{name}: describes the tables to a computer program (JSON Schema)',
  },
  checksums: {
    sv: '{name}: kontrollsummor (SHA-256), som visar om en fil har skadats på vägen',
    en: '{name}: checksums (SHA-256), which show whether a file was damaged on its way',
  },
  csvHeading: { sv: 'Bra att veta om CSV-filerna', en: 'Good to know about the CSV files' },
  csv: {
    sv: 'Värdena skiljs åt av komma och texten är i UTF-8. Börjar en text med =, +, - eller @ står en apostrof framför den, så att kalkylprogrammet inte tar den för en formel. Apostrofen hör inte till uppgiften. I JSON-filen står texten utan apostrof.',
    en: 'Values are separated by commas and the text is in UTF-8. Where a text begins with =, +, - or @, an apostrophe stands before it, so that the spreadsheet does not take it for a formula. The apostrophe is not part of the data. In the JSON file the text stands without it.',
  },
  struckHeading: { sv: 'Struket och dolt', en: 'Struck out and hidden' },
  struck: {
    sv: 'Där det står {mark} har vi strukit något, för det mesta uppgifter om någon annan (artikel 20.4). Varför står i vårt brev till dig, och där står också vart du vänder dig om du inte håller med. Personnummer och kortnummer kan vara delvis dolda med stjärnor (*); vill du ha dem fullständiga är det bara att höra av dig.',
    en: 'Where a text reads {mark}, we have struck something out, mostly data about somebody else (Article 20(4)). Our letter to you says why, and whom to turn to if you disagree. Personal identity numbers and card numbers may be partly hidden by asterisks (*); if you would like them in full, just let us know.',
  },
  askHeading: { sv: 'Frågor', en: 'Questions' },
  ask: {
    sv: 'Kontakta oss om något är oklart eller om du vill ha uppgifterna på ett annat sätt: {ways}. Ange ärende {reference}.',
    en: 'Contact us if anything is unclear or if you would like the data in another way: {ways}. Please quote case {reference}.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the read-me is told. */
export type ReadMeFacts = Pick<ReleasedCopy, 'tables' | 'files'> & {
  readonly language: Language;
  readonly controller: string;
  readonly reference: string;
  readonly date: PlainDate;
  /** How the officer is reached: e-mail, telephone. */
  readonly ways: readonly string[];
  /** The names that each document has in the package, in the order of the documents. */
  readonly documentNames: readonly (readonly string[])[];
};

const width = 76;

/** The read-me in plain words: what the package is, how it is opened, what each file is, and whom to ask. */
export function readMeText(facts: ReadMeFacts): string {
  const { language, controller, reference, date } = facts;
  const say = (text: Bilingual, values: Readonly<Record<string, string>> = {}) =>
    text[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const title = say(texts.title, { controller });
  const ways = facts.ways.filter((way) => way !== '').join(', ');
  const parts = [
    `${title}\n${'='.repeat(Math.min([...title].length, width))}`,
    wrapped(say(texts.what)),
    wrapped(say(texts.about, { reference, date: longDate(date, language) })),
    under(say(texts.openHeading), [say(texts.openFirst), say(texts.openCsv)]),
    `${underlined(say(texts.filesHeading))}\n\n${fileLines(facts, say).join('\n')}`,
    ...(facts.tables.length === 0 ? [] : [under(say(texts.csvHeading), [say(texts.csv)])]),
    under(say(texts.struckHeading), [say(texts.struck, { mark: struckMark[language] })]),
    under(say(texts.askHeading), [say(texts.ask, { ways, reference })]),
  ];
  // Notepad of older Windows wants both signs at the end of a line; the mark says that it is UTF-8.
  return `\uFEFF${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

function fileLines(
  { tables, files, language, documentNames }: ReadMeFacts,
  say: (text: Bilingual, values: Readonly<Record<string, string>>) => string,
): readonly string[] {
  const lines = [
    ...tables.map(({ title, source }, at) =>
      say(texts.table, { ...tableNames(at, language), title, source }),
    ),
    ...files.map(({ title, source }, at) =>
      say(texts.file, { names: namesOf(documentNames[at] ?? []), title, source }),
    ),
    ...(tables.length === 0 ? [] : [say(texts.schema, { name: schemaName })]),
    say(texts.checksums, { name: checksumsName }),
  ];
  return lines.map((line) => wrapped(`- ${line}`, '  '));
}

/** One name, or the first and the last of many. */
function namesOf(names: readonly string[]): string {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return names.length < 2 ? first : `${first} – ${last}`;
}

function under(heading: string, paragraphs: readonly string[]): string {
  return [underlined(heading), ...paragraphs.map((text) => wrapped(text))].join('\n\n');
}

function underlined(heading: string): string {
  return `${heading}\n${'-'.repeat([...heading].length)}`;
}

/** Lines no longer than what any window shows; a long word stands on a line of its own. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || [...last, ...word].length + 1 > width) {
      lines.push(last === undefined ? word : `${indent}${word}`);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines.join('\n');
}
