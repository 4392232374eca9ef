import type {
  AnsweredCases,
  Interventions,
  OpenCases,
  Outcomes,
  ReceivedCases,
  Tally,
  Timing,
} from '../../../requests/model/statistics.ts';
import { medianDays, percentOf, worstDays } from '../../../requests/rules/statistics.ts';
import type { ReportFigure } from '../../model.ts';
import type { Making } from '../definition.ts';
import type { ReportSources } from '../sources.ts';
import { asOf, casesOf } from './making.ts';
import type { Say } from './words.ts';

/** Everything that is counted of the cases of one period. */
export type CaseFigures = {
  readonly received: ReceivedCases;
  readonly answered: AnsweredCases;
  readonly outcomes: Outcomes;
  readonly interventions: Interventions;
  /** At the end of the period, or today while it runs. */
  readonly open: OpenCases;
};

export type BothPeriods = { readonly now: CaseFigures; readonly past: CaseFigures };

/** What is counted of the cases in the period and in the one before. */
export function caseFigures({ requests }: ReportSources, making: Making): BothPeriods {
  const of = (which: 'period' | 'before'): CaseFigures => {
    const cases = casesOf(making, which);
    return {
      received: requests.received(cases),
      answered: requests.answered(cases),
      outcomes: requests.outcomes(cases),
      interventions: requests.interventions(cases),
      open: requests.openAt(asOf(making, which), cases),
    };
  };
  return { now: of('period'), past: of('before') };
}

/** The share answered by the day that governs (Art 12(3)), in percent; null where nothing was answered. */
export function onTimePercent({ onTime, answered }: Timing): number | null {
  return percentOf(onTime, answered);
}

/** How many requests came in, were answered, withdrawn and lie open: each with its meaning. */
export function volumeFigures({ now, past }: BothPeriods, say: Say): readonly ReportFigure[] {
  return [
    {
      label: say('Inkomna begäranden', 'Requests received'),
      value: now.received.total,
      before: past.received.total,
      kind: 'cases',
      note: say(
        'Efter dagen då de kom in. Sammanslagna ärenden räknas en gång.',
        'By the day of receipt. Merged cases count once.',
      ),
    },
    {
      label: say('Besvarade', 'Answered'),
      value: now.answered.total.answered,
      before: past.answered.total.answered,
      kind: 'cases',
      note: say(
        'Efter dagen för svaret, även sådana som kom in tidigare.',
        'By the day of the answer, also those received earlier.',
      ),
    },
    {
      label: say('Återtagna', 'Withdrawn'),
      value: now.interventions.withdrawn,
      before: past.interventions.withdrawn,
      kind: 'cases',
      note: say('Av personen själv; inget svar behövdes.', 'By the person; no answer was needed.'),
    },
    {
      label: say('Öppna vid periodens slut', 'Open at the end of the period'),
      value: now.open.open,
      before: past.open.open,
      kind: 'cases',
      better: 'less',
      note: say(
        'Begäranden utan svar den dagen, eller i dag medan perioden pågår.',
        'Requests without an answer on that day, or today while the period runs.',
      ),
    },
  ];
}

/** How fast and how punctually: each with its meaning. */
export function timingFigures({ now, past }: BothPeriods, say: Say): readonly ReportFigure[] {
  const [total, before] = [now.answered.total, past.answered.total];
  return [
    {
      label: say('Besvarade i tid', 'Answered on time'),
      value: onTimePercent(total),
      before: onTimePercent(before),
      kind: 'percent',
      of: { value: total.answered, before: before.answered },
      better: 'more',
      note: say(
        'Senast på lagens sista dag: en månad, med förlängning som meddelats i tid och med uppehåll (artikel 12.3).',
        'By the last day of the law: one month, with an extension told in time and with pauses (Article 12(3)).',
      ),
    },
    {
      label: say('Median, dagar till svar', 'Median days to answer'),
      value: medianDays(total.days),
      before: medianDays(before.days),
      kind: 'days',
      of: { value: total.answered, before: before.answered },
      better: 'less',
      note: say(
        'Hälften tog kortare tid. Vid jämnt antal medelvärdet av de två mittersta.',
        'Half took less. Of an even number the mean of the two in the middle.',
      ),
    },
    {
      label: say('Längst, dagar till svar', 'Worst, days to answer'),
      value: worstDays(total.days),
      before: worstDays(before.days),
      kind: 'days',
      of: { value: total.answered, before: before.answered },
      better: 'less',
      note: say('Det långsammaste svaret.', 'The slowest answer.'),
    },
    {
      label: say('Försenade utan svar', 'Overdue without an answer'),
      value: now.open.overdue,
      before: past.open.overdue,
      kind: 'cases',
      better: 'less',
      note: say(
        'Öppna vid periodens slut, eller i dag medan den pågår, fast sista dagen har passerat.',
        'Open at the end, or today while the period runs, although their last day has passed.',
      ),
    },
  ];
}

const noTiming: Timing = { answered: 0, onTime: 0, onTimeStrictly: 0, days: [] };

/** The columns that timingCells fills. */
export function timingColumns(say: Say) {
  return [
    [say('Besvarade', 'Answered'), 'cases'],
    [say('I tid, %', 'On time, %'), 'percent'],
    [say('Median, dagar', 'Median, days'), 'days'],
    [say('Längst, dagar', 'Worst, days'), 'days'],
  ] as const;
}

/** How many were answered, how many of them in time, and in how many days; noughts and nulls without any. */
export function timingCells(timing: Timing = noTiming) {
  return [
    timing.answered,
    onTimePercent(timing),
    medianDays(timing.days),
    worstDays(timing.days),
  ] as const;
}

/** How many cases a key has; 0 where it is not told. */
export function casesIn(tallies: readonly Tally[], key: string): number {
  return tallies.find((tally) => tally.key === key)?.cases ?? 0;
}
