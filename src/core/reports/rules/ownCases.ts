import { daysBetween } from '../../kit/dates.ts';
import type { Bilingual } from '../../kit/language.ts';
import { channelNames, kindNames, stateNames } from '../../requests/model/names.ts';
import type { CaseLine } from '../../requests/model/statistics.ts';
import { rightsCatalogue } from '../../requests/rights/index.ts';
import { codeCell, dateCell, type OwnColumn, textCell, yesNoOptions } from './ownColumns.ts';

/** A case with its person's name, which only one column tells. */
export type OwnCase = CaseLine & { readonly name: string };

const plain = { options: [], personal: false } as const;

/** The columns of the cases. The name is personal data: it stands in a report only where the officer chose it. */
export const caseColumns: readonly OwnColumn<OwnCase>[] = [
  {
    path: 'reference',
    title: { sv: 'Ärende', en: 'Case' },
    kind: 'text',
    ...plain,
    cell: ({ reference }) => textCell(reference),
  },
  choice('kind', { sv: 'Slag', en: 'Kind' }, kindNames, ({ kind }) => kind),
  {
    path: 'rights',
    title: { sv: 'Rättigheter', en: 'Rights' },
    kind: 'text',
    ...plain,
    cell: ({ rights }, { language }) =>
      textCell(rights.map((right) => rightsCatalogue[right].name[language]).join(', ')),
  },
  choice('channel', { sv: 'Kanal', en: 'Channel' }, channelNames, ({ channel }) => channel),
  choice('state', { sv: 'Läge', en: 'State' }, stateNames, ({ state }) => state),
  date('received', { sv: 'Inkom', en: 'Received' }, ({ received }) => received),
  date('due', { sv: 'Sista dag', en: 'Last day' }, ({ due }) => due),
  date('alarm', { sv: 'Varningsdag', en: 'Alarm day' }, ({ alarm }) => alarm),
  date('answeredOn', { sv: 'Besvarat den', en: 'Answered on' }, ({ answeredOn }) => answeredOn),
  {
    path: 'daysToAnswer',
    title: { sv: 'Dagar till svar', en: 'Days to answer' },
    kind: 'number',
    ...plain,
    cell: ({ received, answeredOn }) => {
      const days = answeredOn === null ? '' : daysBetween(received, answeredOn);
      return { raw: days, words: String(days) };
    },
  },
  flag('extended', { sv: 'Förlängt', en: 'Extended' }, ({ isExtended }) => isExtended),
  flag('paused', { sv: 'Väntar på svar', en: 'Waits' }, ({ isPaused }) => isPaused),
  {
    path: 'name',
    title: { sv: 'Namn (personuppgift)', en: 'Name (personal data)' },
    kind: 'text',
    options: [],
    personal: true,
    cell: ({ name }) => textCell(name),
  },
];

function choice<Code extends string>(
  path: string,
  title: Bilingual,
  names: Readonly<Record<Code, Bilingual>>,
  of: (row: OwnCase) => Code,
): OwnColumn<OwnCase> {
  const options = Object.entries<Bilingual>(names).map(([code, name]) => ({ code, name }));
  return {
    path,
    title,
    kind: 'choice',
    options,
    personal: false,
    cell: (row, { language }) => codeCell(of(row), names[of(row)], language),
  };
}

function date(
  path: string,
  title: Bilingual,
  of: (row: OwnCase) => CaseLine['answeredOn'],
): OwnColumn<OwnCase> {
  return { path, title, kind: 'date', ...plain, cell: (row) => dateCell(of(row)) };
}

function flag(path: string, title: Bilingual, of: (row: OwnCase) => boolean): OwnColumn<OwnCase> {
  return {
    path,
    title,
    kind: 'yesNo',
    options: yesNoOptions,
    personal: false,
    cell: (row, { language }) => {
      const { code, name } = yesNoOptions[of(row) ? 0 : 1];
      return codeCell(code, name, language);
    },
  };
}
