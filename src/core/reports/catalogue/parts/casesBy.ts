import type { Language } from '../../../kit/language.ts';
import { channelNames, kindNames } from '../../../requests/model/names.ts';
import { channels, rights } from '../../../requests/model.ts';
import type { ReportPart, ReportTable } from '../../model.ts';
import type { Making } from '../definition.ts';
import { type BothPeriods, casesIn, timingCells, timingColumns } from './cases.ts';
import { chartOver, table } from './making.ts';
import { capital, monthsOf, monthTitle, rightTitle, saying } from './words.ts';

/** Requests by right, beside the period before, with how they were answered. */
export function byRight({ now, past }: BothPeriods, language: Language): readonly ReportPart[] {
  const say = saying(language);
  const shown = rights.filter(
    (right) =>
      casesIn(now.received.byRight, right) +
        casesIn(past.received.byRight, right) +
        (now.answered.byRight.find(({ key }) => key === right)?.answered ?? 0) >
      0,
  );
  const rows = table(
    {
      id: 'byRight',
      title: say('Begäranden per rättighet', 'Requests by right'),
      columns: [
        [say('Rättighet', 'Right'), 'text'],
        [say('Inkomna', 'Received'), 'cases'],
        [say('Perioden före', 'Period before'), 'cases'],
        ...timingColumns(say),
      ],
      empty: say('Inga begäranden under perioden.', 'No requests in the period.'),
    },
    shown.map((right) => [
      rightTitle(right, language),
      casesIn(now.received.byRight, right),
      casesIn(past.received.byRight, right),
      ...timingCells(now.answered.byRight.find(({ key }) => key === right)),
    ]),
  );
  return chartOver(rows, {
    description: say(
      'Antal inkomna begäranden per rättighet, under perioden och perioden före.',
      'Number of requests received by right, in the period and in the one before.',
    ),
    chart: {
      kind: 'bars',
      unit: 'count',
      categories: shown.map((right) => rightTitle(right, language)),
      series: [
        {
          name: say('Perioden', 'The period'),
          values: shown.map((right) => casesIn(now.received.byRight, right)),
        },
        {
          name: say('Perioden före', 'Period before'),
          values: shown.map((right) => casesIn(past.received.byRight, right)),
        },
      ],
    },
  });
}

/** Requests by the way they came, with their sum. */
export function byChannel({ now, past }: BothPeriods, language: Language): ReportTable {
  const say = saying(language);
  const shown = channels.filter(
    (channel) =>
      casesIn(now.received.byChannel, channel) + casesIn(past.received.byChannel, channel) > 0,
  );
  const rows = shown.map((channel) => [
    capital(channelNames[channel][language]),
    casesIn(now.received.byChannel, channel),
    casesIn(past.received.byChannel, channel),
  ]);
  return table(
    {
      id: 'byChannel',
      title: say('Begäranden per kanal', 'Requests by channel'),
      columns: [
        [say('Kanal', 'Channel'), 'text'],
        [say('Inkomna', 'Received'), 'cases'],
        [say('Perioden före', 'Period before'), 'cases'],
      ],
      totals: true,
      empty: say('Inga begäranden under perioden.', 'No requests in the period.'),
    },
    rows.length === 0
      ? []
      : [...rows, [say('Summa', 'Total'), now.received.total, past.received.total]],
  );
}

/** Everything that came in by its kind: questions and complaints have no deadline of Art 12(3). */
export function byKind({ now, past }: BothPeriods, language: Language): ReportTable {
  const say = saying(language);
  const kinds = ['rights', 'question', 'complaint'] as const;
  const shown = kinds.filter(
    (kind) => casesIn(now.received.byKind, kind) + casesIn(past.received.byKind, kind) > 0,
  );
  return table(
    {
      id: 'byKind',
      title: say('Allt som kommit in, per slag', 'Everything received, by kind'),
      columns: [
        [say('Slag', 'Kind'), 'text'],
        [say('Inkomna', 'Received'), 'cases'],
        [say('Perioden före', 'Period before'), 'cases'],
      ],
      empty: say('Inget kom in under perioden.', 'Nothing came in.'),
    },
    shown.map((kind) => [
      capital(kindNames[kind][language]),
      casesIn(now.received.byKind, kind),
      casesIn(past.received.byKind, kind),
    ]),
  );
}

/** Requests by the month of receipt and of the answer. */
export function byMonth({ now }: BothPeriods, making: Making): readonly ReportPart[] {
  const { language } = making.asked;
  const say = saying(language);
  const months = monthsOf(making.period);
  const answered = (month: string) => now.answered.byMonth.find(({ key }) => key === month);
  const rows = table(
    {
      id: 'byMonth',
      title: say('Inkomna och besvarade per månad', 'Received and answered by month'),
      columns: [
        [say('Månad', 'Month'), 'text'],
        [say('Inkomna', 'Received'), 'cases'],
        ...timingColumns(say),
      ],
      empty: say('Inga månader i perioden.', 'No months in the period.'),
    },
    months.map((month) => [
      monthTitle(month, language),
      casesIn(now.received.byMonth, month),
      ...timingCells(answered(month)),
    ]),
  );
  return chartOver(rows, {
    description: say(
      'Antal inkomna och besvarade begäranden per månad.',
      'Number of requests received and answered by month.',
    ),
    chart: {
      kind: 'bars',
      unit: 'count',
      categories: months.map((month) => monthTitle(month, language)),
      series: [
        {
          name: say('Inkomna', 'Received'),
          values: months.map((month) => casesIn(now.received.byMonth, month)),
        },
        {
          name: say('Besvarade', 'Answered'),
          values: months.map((month) => answered(month)?.answered ?? 0),
        },
      ],
    },
  });
}
