import { daysBetween, type PlainDate } from '../../../kit/dates.ts';
import type { Language } from '../../../kit/language.ts';
import { channelNames, stateNames } from '../../../requests/model/names.ts';
import type { CaseLine } from '../../../requests/model/statistics.ts';
import type { ReportTable } from '../../model.ts';
import { table } from './making.ts';
import { capital, rightTitle, saying } from './words.ts';

/** The rights of a case in one cell. */
export function rightsCell({ rights }: CaseLine, language: Language): string {
  return rights.map((right) => rightTitle(right, language)).join(', ');
}

/** Cases that were late, by reference: those answered after their last day and those that still wait. */
export function lateTable(
  lines: readonly CaseLine[],
  { on, language }: { readonly on: PlainDate; readonly language: Language },
): ReportTable {
  const say = saying(language);
  return table(
    {
      id: 'late',
      title: say('Försenade ärenden', 'Late cases'),
      columns: [
        [say('Ärende', 'Case'), 'text'],
        [say('Rättigheter', 'Rights'), 'text'],
        [say('Kanal', 'Channel'), 'text'],
        [say('Inkom', 'Received'), 'date'],
        [say('Sista dag', 'Last day'), 'date'],
        [say('Besvarat', 'Answered'), 'date'],
        [say('Dagar för sent', 'Days late'), 'days'],
        [say('Förlängt', 'Extended'), 'text'],
      ],
      empty: say('Inget ärende var försenat.', 'No case was late.'),
    },
    lines.map((line) => {
      const answeredOn = line.answeredOn !== null && line.answeredOn <= on ? line.answeredOn : null;
      return [
        line.reference,
        rightsCell(line, language),
        capital(channelNames[line.channel][language]),
        line.received,
        line.due,
        answeredOn,
        daysBetween(line.due, answeredOn ?? on),
        line.isExtended ? say('Ja', 'Yes') : '',
      ];
    }),
  );
}

/** Open cases by urgency, by reference. */
export function openTable(
  lines: readonly CaseLine[],
  {
    id,
    title,
    today,
    language,
  }: {
    readonly id: string;
    readonly title: string;
    readonly today: PlainDate;
    readonly language: Language;
  },
): ReportTable {
  const say = saying(language);
  return table(
    {
      id,
      title,
      columns: [
        [say('Ärende', 'Case'), 'text'],
        [say('Rättigheter', 'Rights'), 'text'],
        [say('Läge', 'State'), 'text'],
        [say('Inkom', 'Received'), 'date'],
        [say('Sista dag, strängast', 'Last day, strictest'), 'date'],
        [say('Lagens sista dag', 'Last day of the law'), 'date'],
        [say('Dagar kvar', 'Days left'), 'days'],
        [say('Väntar på svar', 'Waits for an answer'), 'text'],
        [say('Förlängt', 'Extended'), 'text'],
      ],
      empty: say('Inget ärende här.', 'No case here.'),
    },
    lines.map((line) => [
      line.reference,
      rightsCell(line, language),
      capital(stateNames[line.state][language]),
      line.received,
      line.alarm,
      line.due,
      daysBetween(today, line.alarm),
      line.isPaused ? say('Ja', 'Yes') : '',
      line.isExtended ? say('Ja', 'Yes') : '',
    ]),
  );
}
