import type { Language } from '../../kit/language.ts';
import { channelNames } from '../../requests/model/names.ts';
import type { Timing } from '../../requests/model/statistics.ts';
import { channels } from '../../requests/model.ts';
import { percentOf } from '../../requests/rules/statistics.ts';
import type { ReportPart } from '../model.ts';
import type { Making, ReportDefinition } from './definition.ts';
import {
  type BothPeriods,
  caseFigures,
  timingCells,
  timingColumns,
  timingFigures,
} from './parts/cases.ts';
import { byMonth, byRight } from './parts/casesBy.ts';
import { lateTable } from './parts/lines.ts';
import { asOf, casesOf, chartOver, figures, table, text } from './parts/making.ts';
import { interventionsTable } from './parts/outcomes.ts';
import { capital, saying } from './parts/words.ts';
import type { ReportSources } from './sources.ts';

/** How many late cases are named; more are said to be. */
const mostLate = 1000;

/** How the period of Art 12(3) was kept. */
export const deadlines: ReportDefinition = {
  name: 'deadlines',
  title: { sv: 'Fristuppföljning', en: 'Deadline compliance' },
  lead: {
    sv: 'Hur fristen i artikel 12.3 hölls: per rättighet, månad och kanal, med fördelningen av dagar och varje försenat ärende.',
    en: 'How the period of Article 12(3) was kept: by right, month and channel, with the spread of days and each late case.',
  },
  needs: { period: true, request: false, filters: true, small: true },
  fileSlug: { sv: 'fristuppfoljning', en: 'deadline-compliance' },
  sections: async (sources, making) => {
    const { language } = making.asked;
    const say = saying(language);
    const both = caseFigures(sources, making);
    return [
      {
        id: 'compliance',
        title: say('Hur fristen hölls', 'How the period was kept'),
        parts: [meaning(language), figures(...timingFigures(both, say), strict(both, language))],
      },
      {
        id: 'distribution',
        title: say('Dagar till svar', 'Days to answer'),
        parts: distribution(both.now.answered.total, language),
      },
      {
        id: 'byRight',
        title: say('Per rättighet', 'By right'),
        parts: byRight(both, language),
      },
      { id: 'byMonth', title: say('Per månad', 'By month'), parts: byMonth(both, making) },
      {
        id: 'byChannel',
        title: say('Per kanal', 'By channel'),
        parts: [ofChannels(both, language)],
      },
      {
        id: 'interventions',
        title: say('Förlängningar och frågor', 'Extensions and questions'),
        parts: [interventionsTable(both, language)],
      },
      {
        id: 'late',
        title: say('Försenade ärenden', 'Late cases'),
        parts: lateParts(sources, making),
      },
    ];
  },
};

/** Each late case: those that still wait first, then those that were answered too late. */
function lateParts({ requests }: ReportSources, making: Making): readonly ReportPart[] {
  const { language, suppressSmall } = making.asked;
  if (suppressSmall) return [text(notNamed(language))];
  const cases = casesOf(making, 'period');
  const on = asOf(making, 'period');
  const late = [...requests.overdue(on, cases, mostLate), ...requests.late(cases, mostLate)];
  return [
    ...(late.length > mostLate ? [text(tooMany(language))] : []),
    lateTable(late.slice(0, mostLate), { on, language }),
  ];
}

function meaning(language: Language): ReportPart {
  return text(
    saying(language)(
      'Ett svar är i tid om det lämnades senast på lagens sista dag: en månad från dagen då begäran kom in, eller tre med en förlängning som personen fick veta om inom den första månaden, och med de uppehåll som räknas (artikel 12.3 och 12.6; förordning 1182/71). Räknat på de begäranden som besvarades under perioden, när de än kom in. En siffra som inte går att räkna ut visas som –.',
      'An answer is on time when it was given by the last day of the law: one month from the day of receipt, or three with an extension that the person was told of within the first, and with the pauses that count (Articles 12(3) and 12(6); Regulation 1182/71). Counted over the requests answered in the period, whenever they were received. A figure that cannot be worked out is shown as –.',
    ),
  );
}

function strict({ now, past }: BothPeriods, language: Language) {
  const say = saying(language);
  const share = ({ onTimeStrictly, answered }: Timing) => percentOf(onTimeStrictly, answered);
  return {
    label: say('I tid efter strängaste läsningen', 'On time by the strictest reading'),
    value: share(now.answered.total),
    before: share(past.answered.total),
    of: { value: now.answered.total.answered, before: past.answered.total.answered },
    kind: 'percent',
    better: 'more',
    note: say(
      'Den dag som Frist varnar för: den tidigaste av alla sätt att räkna ett uppehåll.',
      'The day that Frist warns of: the earliest by any reading of a pause.',
    ),
  } as const;
}

/** Bounds of the bands, in days, each with its upper end; the month and the three months are among them. */
const bands = [7, 14, 21, 31, 62, 92] as const;

function distribution(total: Timing, language: Language): readonly ReportPart[] {
  const say = saying(language);
  const names = [
    ...bands.map((upper, n) => `${n === 0 ? 0 : (bands[n - 1] ?? 0) + 1}–${upper}`),
    say('93 eller fler', '93 or more'),
  ];
  const counts = names.map((_, n) => {
    const above = n === 0 ? -1 : (bands[n - 1] ?? 0);
    const upper = bands[n] ?? Number.POSITIVE_INFINITY;
    return total.days
      .filter(({ days }) => days > above && days <= upper)
      .reduce((sum, { cases }) => sum + cases, 0);
  });
  const rows = table(
    {
      id: 'distribution',
      title: say('Besvarade begäranden efter antal dagar', 'Requests answered by number of days'),
      columns: [
        [say('Dagar', 'Days'), 'text'],
        [say('Besvarade', 'Answered'), 'cases'],
      ],
      totals: true,
      empty: say('Inga begäranden besvarades.', 'No requests were answered.'),
    },
    total.answered === 0
      ? []
      : [
          ...names.map((name, n) => [name, counts[n] ?? 0]),
          [say('Summa', 'Total'), total.answered],
        ],
  );
  return chartOver(rows, {
    description: say(
      'Antal besvarade begäranden efter hur många dagar svaret tog.',
      'Number of requests answered by how many days the answer took.',
    ),
    chart: {
      kind: 'bars',
      unit: 'count',
      categories: names,
      series: [{ name: say('Besvarade', 'Answered'), values: counts }],
    },
  });
}

function ofChannels({ now }: BothPeriods, language: Language): ReportPart {
  const say = saying(language);
  const shown = channels.flatMap((channel) =>
    now.answered.byChannel.filter(({ key }) => key === channel),
  );
  return table(
    {
      id: 'byChannel',
      title: say('Svar per kanal', 'Answers by channel'),
      columns: [[say('Kanal', 'Channel'), 'text'], ...timingColumns(say)],
      empty: say('Inga begäranden besvarades.', 'No requests were answered.'),
    },
    shown.map((timing) => [capital(channelNames[timing.key][language]), ...timingCells(timing)]),
  );
}

/** The number of rows would tell what is held back elsewhere. */
function notNamed(language: Language): string {
  return saying(language)(
    'Små tal döljs, och därför räknas de försenade ärendena inte upp. Vill du se dem gör du rapporten utan att dölja små tal.',
    'Small numbers are held back, so the late cases are not listed. To see them, make the report without holding small numbers back.',
  );
}

function tooMany(language: Language): string {
  return saying(language)(
    `De ${mostLate} första visas; förkorta perioden för att se alla.`,
    `The first ${mostLate} are shown; shorten the period to see them all.`,
  );
}
