import type { Bilingual, Language } from '../kit/language.ts';
import { channelNames, kindNames, stateNames } from './model/names.ts';
import type { RequestRow } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';

/** A column of an exported list: its heading and what stands in it. */
type Column = {
  readonly heading: Bilingual;
  readonly cell: (row: RequestRow, language: Language) => string;
};

const name: Column = { heading: { sv: 'Namn', en: 'Name' }, cell: (row) => row.name };

const columns: readonly Column[] = [
  { heading: { sv: 'Ärende', en: 'Case' }, cell: (row) => row.reference },
  { heading: { sv: 'Slag', en: 'Kind' }, cell: (row, language) => kindNames[row.kind][language] },
  {
    heading: { sv: 'Rättigheter', en: 'Rights' },
    cell: (row, language) =>
      row.rights.map((right) => rightsCatalogue[right].name[language]).join(', '),
  },
  {
    heading: { sv: 'Kanal', en: 'Channel' },
    cell: (row, language) => channelNames[row.channel][language],
  },
  {
    heading: { sv: 'Läge', en: 'State' },
    cell: (row, language) => stateNames[row.state][language],
  },
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
