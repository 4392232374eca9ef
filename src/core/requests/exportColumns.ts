import type { Bilingual, Language } from '../kit/language.ts';
import type { Channel, RequestKind, RequestRow, RequestState } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';

/** A column of an exported list: its heading and what stands in it. */
type Column = {
  readonly heading: Bilingual;
  readonly cell: (row: RequestRow, language: Language) => string;
};

const states: Readonly<Record<RequestState, Bilingual>> = {
  received: { sv: 'mottaget', en: 'received' },
  identityInDoubt: { sv: 'fråga ställd', en: 'question put' },
  searching: { sv: 'eftersökning', en: 'searching' },
  deciding: { sv: 'beslut', en: 'deciding' },
  answered: { sv: 'besvarat', en: 'answered' },
  closed: { sv: 'avslutat', en: 'closed' },
  withdrawn: { sv: 'återtaget', en: 'withdrawn' },
};

const kinds: Readonly<Record<RequestKind, Bilingual>> = {
  rights: { sv: 'begäran', en: 'request' },
  question: { sv: 'fråga', en: 'question' },
  complaint: { sv: 'klagomål', en: 'complaint' },
};

const channels: Readonly<Record<Channel, Bilingual>> = {
  email: { sv: 'e-post', en: 'e-mail' },
  post: { sv: 'post', en: 'post' },
  phone: { sv: 'telefon', en: 'telephone' },
  webForm: { sv: 'webbformulär', en: 'web form' },
  inPerson: { sv: 'besök', en: 'in person' },
  other: { sv: 'annat', en: 'other' },
};

const name: Column = { heading: { sv: 'Namn', en: 'Name' }, cell: (row) => row.name };

const columns: readonly Column[] = [
  { heading: { sv: 'Ärende', en: 'Case' }, cell: (row) => row.reference },
  { heading: { sv: 'Slag', en: 'Kind' }, cell: (row, language) => kinds[row.kind][language] },
  {
    heading: { sv: 'Rättigheter', en: 'Rights' },
    cell: (row, language) =>
      row.rights.map((right) => rightsCatalogue[right].name[language]).join(', '),
  },
  {
    heading: { sv: 'Kanal', en: 'Channel' },
    cell: (row, language) => channels[row.channel][language],
  },
  { heading: { sv: 'Läge', en: 'State' }, cell: (row, language) => states[row.state][language] },
  { heading: { sv: 'Inkom', en: 'Received' }, cell: (row) => row.received },
  { heading: { sv: 'Sista dag', en: 'Last day' }, cell: (row) => row.due },
  { heading: { sv: 'Varningsdag', en: 'Alarm day' }, cell: (row) => row.alarm },
  { heading: { sv: 'Mål', en: 'Target' }, cell: (row) => row.target },
  {
    heading: { sv: 'Förlängt', en: 'Extended' },
    cell: (row, language) => yes(row.extended, language),
  },
  {
    heading: { sv: 'Väntar på svar', en: 'Waits' },
    cell: (row, language) => yes(row.paused, language),
  },
];

/** The columns of an exported list; the name only when it was asked for. */
export function exportColumns(names: boolean): readonly Column[] {
  return names ? [...columns, name] : columns;
}

export function headings(chosen: readonly Column[], language: Language): readonly string[] {
  return chosen.map(({ heading }) => heading[language]);
}

export function cellsOf(
  chosen: readonly Column[],
  row: RequestRow,
  language: Language,
): readonly string[] {
  return chosen.map(({ cell }) => cell(row, language));
}

function yes(flag: boolean, language: Language): string {
  if (!flag) return '';
  return language === 'sv' ? 'ja' : 'yes';
}
