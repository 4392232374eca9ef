import { addDays, type PlainDate, weekdayOf } from '../../kit/dates.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Week } from '../../requests/model/statistics.ts';
import type { ReportPart } from '../model.ts';
import type { Making, ReportDefinition } from './definition.ts';
import { caseFigures, volumeFigures } from './parts/cases.ts';
import { asOf, casesOf, chartOver, figures, table, text } from './parts/making.ts';
import { saying } from './parts/words.ts';
import type { ReportSources } from './sources.ts';

const horizonWeeks = 6;

/** How much came in and was done by week, and what the coming weeks hold. */
export const workload: ReportDefinition = {
  name: 'workload',
  title: { sv: 'Arbetsläge och horisont', en: 'Workload and horizon' },
  lead: {
    sv: 'Inkommet, besvarat och öppet per vecka, och vad som ska vara klart de närmaste sex veckorna.',
    en: 'Received, answered and open by week, and what is due in the next six weeks.',
  },
  needs: { period: true, request: false, filters: true, small: true },
  fileSlug: { sv: 'arbetslage', en: 'workload' },
  sections: async (sources, making) => {
    const say = saying(making.asked.language);
    return [
      {
        id: 'overview',
        title: say('Översikt', 'Overview'),
        parts: [figures(...volumeFigures(caseFigures(sources, making), say))],
      },
      {
        id: 'weeks',
        title: say('Vecka för vecka', 'Week by week'),
        parts: weekly(sources, making),
      },
      {
        id: 'horizon',
        title: say('De närmaste sex veckorna', 'The next six weeks'),
        parts: horizon(sources, making),
      },
    ];
  },
};

function weekly({ requests }: ReportSources, making: Making): readonly ReportPart[] {
  const { language } = making.asked;
  const say = saying(language);
  const cases = { ...casesOf(making, 'period'), until: asOf(making, 'period') };
  const weeks = cases.from <= cases.until ? requests.weeks(cases) : [];
  const before = requests.openAt(addDays(cases.from, -1), cases).open;
  const open = openAfterEach(weeks, before);
  const names = weeks.map(({ monday }) => longDate(monday, language));
  const series = [
    { name: say('Inkomna', 'Received'), values: weeks.map(({ received }) => received) },
    { name: say('Besvarade', 'Answered'), values: weeks.map(({ answered }) => answered) },
    { name: say('Återtagna', 'Withdrawn'), values: weeks.map(({ withdrawn }) => withdrawn) },
    { name: say('Öppna vid veckans slut', 'Open at the end of the week'), values: open },
  ];
  const rows = table(
    {
      id: 'weeks',
      title: say('Begäranden per vecka', 'Requests by week'),
      columns: [
        [say('Vecka från', 'Week from'), 'text'],
        ...series.map(({ name }) => [name, 'cases'] as const),
      ],
      empty: say('Perioden har inte börjat.', 'The period has not begun.'),
    },
    names.map((name, n) => [name, ...series.map(({ values }) => values[n] ?? 0)]),
  );
  return chartOver(rows, {
    description: say(
      'Antal begäranden per vecka: inkomna, besvarade, återtagna och öppna vid veckans slut.',
      'Number of requests by week: received, answered, withdrawn and open at the end of the week.',
    ),
    chart: { kind: 'lines', unit: 'count', categories: names, series },
  });
}

/** How many are open after each week: what was open before, and what came and went since. */
function openAfterEach(weeks: readonly Week[], before: number): readonly number[] {
  let open = before;
  return weeks.map(({ received, answered, withdrawn }) => {
    open += received - answered - withdrawn;
    return open;
  });
}

function horizon(sources: ReportSources, making: Making): readonly ReportPart[] {
  const say = saying(making.asked.language);
  const weeks = weeksAhead(sources, making);
  const series = [
    { name: say('Ärenden', 'Cases'), values: weeks.map((week) => week.cases) },
    {
      name: say('Uppgifter i registren', 'Duties in the registers'),
      values: weeks.map((week) => week.duties),
    },
  ];
  const names = weeks.map(({ name }) => name);
  const rows = table(
    {
      id: 'horizon',
      title: say('Ska vara klart per vecka', 'Due by week'),
      columns: [
        [say('Vecka från', 'Week from'), 'text'],
        [say('Ärenden', 'Cases'), 'cases'],
        [say('Uppgifter i registren', 'Duties in the registers'), 'number'],
      ],
      empty: '',
    },
    weeks.map((week) => [week.name, week.cases, week.duties]),
  );
  return [
    text(
      say(
        'Räknat från i dag. Ärenden står vid veckan för sin sista dag, i den strängaste läsningen. Registren bidrar med granskningar, avtal, gallringar och anmälningar.',
        'Counted from today. Cases stand at the week of their last day by its strictest reading. The registers add reviews, agreements, disposals and notifications.',
      ),
    ),
    ...chartOver(rows, {
      description: say(
        'Antal ärenden och uppgifter som ska vara klara per vecka de närmaste sex veckorna.',
        'Number of cases and duties due by week in the next six weeks.',
      ),
      chart: { kind: 'horizon', unit: 'count', categories: names, series },
    }),
  ];
}

/** What is due before this week, in it and in each of those that follow. */
function weeksAhead(
  sources: ReportSources,
  { asked, today }: Making,
): readonly { readonly name: string; readonly cases: number; readonly duties: number }[] {
  const say = saying(asked.language);
  const monday = addDays(today, 1 - weekdayOf(today));
  const mondays = Array.from({ length: horizonWeeks }, (_, n) => addDays(monday, 7 * n));
  const until = addDays(monday, 7 * horizonWeeks - 1);
  const cases = sources.requests.horizon(until, asked.filters);
  const duties = sources.duties(until).map(({ on }) => ({ monday: mondayOf(on), cases: 1 }));
  const within = (from: (day: PlainDate) => boolean) => ({
    cases: sum(cases, from),
    duties: sum(duties, from),
  });
  return [
    { name: say('Tidigare', 'Earlier'), ...within((day) => day < monday) },
    ...mondays.map((start) => ({
      name: longDate(start, asked.language),
      ...within((day) => day === start),
    })),
  ];
}

function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekdayOf(day));
}

function sum(
  rows: readonly { readonly monday: PlainDate; readonly cases: number }[],
  wanted: (monday: PlainDate) => boolean,
): number {
  return rows.reduce((total, { monday, cases }) => total + (wanted(monday) ? cases : 0), 0);
}
