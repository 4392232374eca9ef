import { FristError } from '../../kit/errors.ts';
import type { Language } from '../../kit/language.ts';
import type { Timing } from '../../requests/model/statistics.ts';
import type { ReportFigure, ReportPart } from '../model.ts';
import type { DraftSection, Making, ReportDefinition } from './definition.ts';
import { agreementParts } from './parts/agreements.ts';
import { breachesIn, breachFigures } from './parts/breached.ts';
import { type BothPeriods, caseFigures, timingFigures, volumeFigures } from './parts/cases.ts';
import { byChannel, byKind, byMonth, byRight } from './parts/casesBy.ts';
import { decisionParts, decisionRows } from './parts/decisions.ts';
import { breachTable, overdueTable } from './parts/logs.ts';
import { figures, text } from './parts/making.ts';
import {
  groundsTable,
  interventionsTable,
  outcomesByRight,
  outcomesMeaning,
} from './parts/outcomes.ts';
import { promiseParts } from './parts/promised.ts';
import { recordParts } from './parts/records.ts';
import { retained, retainedFigures } from './parts/retained.ts';
import { periodText, saying } from './parts/words.ts';
import type { ReportSources } from './sources.ts';

/** What a board reads each quarter: the summary in a minute, then each duty of the controller with its figures. */
export const management: ReportDefinition = {
  name: 'management',
  title: { sv: 'Ledningsrapport', en: 'Management report' },
  lead: {
    sv: 'Läget i dataskyddsarbetet för ledningen: begäranden, frister, avtal, register, gallring, incidenter och löften, och vad som behöver beslutas nu.',
    en: 'Where data protection stands, for the management: requests, deadlines, agreements, records, retention, breaches and promises, and what needs a decision now.',
  },
  needs: { period: true, request: false, filters: true, small: true },
  fileSlug: { sv: 'ledningsrapport', en: 'management-report' },
  sections: async (sources, making) => {
    const both = caseFigures(sources, making);
    refuseCancelled(making);
    const registers = await registerSections(sources, making);
    refuseCancelled(making);
    const waiting = await decisionRows(sources, making);
    const say = saying(making.asked.language);
    return [
      {
        id: 'summary',
        title: say('Sammanfattning', 'Summary'),
        parts: summary({ both, registers, waiting: waiting.length }, making),
      },
      {
        id: 'decisions',
        title: say('Behöver beslutas nu', 'Needs a decision now'),
        parts: decisionParts(waiting, making.asked.language),
      },
      ...caseSections(both, making),
      ...registers,
    ];
  },
};

function refuseCancelled({ signal }: Making): void {
  if (signal.aborted) throw new FristError('cancelled');
}

type Summed = {
  readonly both: BothPeriods;
  readonly registers: readonly DraftSection[];
  readonly waiting: number;
};

/** The figures that matter most, one of each duty, taken from the sections that explain them. */
function summary({ both, registers, waiting }: Summed, making: Making): readonly ReportPart[] {
  const { language } = making.asked;
  const say = saying(language);
  const [received, answered] = volumeFigures(both, say);
  const [onTime, median, , overdue] = timingFigures(both, say);
  const chosen = [received, answered, onTime, median, overdue].flatMap((one) => (one ? [one] : []));
  const others = registers.flatMap((section) => leading(section));
  const decisions: ReportFigure = {
    label: say('Behöver beslutas nu', 'Need a decision now'),
    value: waiting,
    kind: 'number',
    better: 'less',
    note: say('Listan följer här nedanför.', 'The list follows below.'),
  };
  return [...opening(both, making).map(text), figures(...chosen, ...others, decisions)];
}

/** Which figure of a section the summary shows: the one that tells whether the duty is kept. */
const leadingFigures: Readonly<Record<string, readonly number[]>> = {
  agreements: [1, 3],
  records: [1],
  retention: [1],
  breaches: [0, 2],
  promises: [0, 3],
};

function leading({ id, title, parts }: DraftSection): readonly ReportFigure[] {
  const all = parts.flatMap((part) => (part.kind === 'figures' ? part.figures : []));
  return (leadingFigures[id] ?? []).flatMap((place) => {
    const figure = all[place];
    if (!figure) return [];
    const isNamed = !['records', 'promises'].includes(id);
    return [isNamed ? figure : { ...figure, label: `${title}: ${figure.label.toLowerCase()}` }];
  });
}

/** What the report covers; then, by itself, what it counts, so that it can be held back where small numbers are. */
function opening(
  { now, past }: BothPeriods,
  { asked: { language }, period, before, today }: Making,
): readonly string[] {
  const say = saying(language);
  const covers = say(
    `Rapporten gäller ${periodText(period, 'sv')} och jämför med ${periodText(before, 'sv')}.`,
    `The report covers ${periodText(period, 'en')} and compares with ${periodText(before, 'en')}.`,
  );
  const counted = [
    answersInTime(now.answered.total, language),
    overdueNow(now.open.overdue, language),
    // A period that still runs is not whole: fewer cases than before would mean nothing.
    ...(today <= period.until ? [] : [trend(now.received.total, past.received.total, language)]),
  ];
  return [covers, counted.join(' ')];
}

function answersInTime({ answered, onTime }: Timing, language: Language): string {
  const say = saying(language);
  if (answered === 0) {
    return say(
      'Inga begäranden besvarades under perioden.',
      'No requests were answered in the period.',
    );
  }
  const late = answered - onTime;
  if (answered === 1) {
    return late === 0
      ? say('Det enda svaret lämnades i tid.', 'The only answer was given on time.')
      : say('Det enda svaret lämnades för sent.', 'The only answer was given late.');
  }
  if (late === 0) {
    return say(
      `Alla ${answered} svar lämnades i tid.`,
      `All ${answered} answers were given on time.`,
    );
  }
  return say(
    `${late} av ${answered} svar lämnades för sent.`,
    `${late} of ${answered} answers ${late === 1 ? 'was' : 'were'} given late.`,
  );
}

function overdueNow(overdue: number, language: Language): string {
  const say = saying(language);
  if (overdue === 0) return say('Ingen begäran är försenad.', 'No request is overdue.');
  return overdue === 1
    ? say(
        '1 begäran är försenad och väntar på svar.',
        '1 request is overdue and waits for an answer.',
      )
    : say(
        `${overdue} begäranden är försenade och väntar på svar.`,
        `${overdue} requests are overdue and wait for an answer.`,
      );
}

function trend(now: number, past: number, language: Language): string {
  const say = saying(language);
  if (now > past)
    return say(
      'Fler begäranden kom in än perioden före.',
      'More requests came in than in the period before.',
    );
  if (now < past)
    return say(
      'Färre begäranden kom in än perioden före.',
      'Fewer requests came in than in the period before.',
    );
  return say(
    'Lika många begäranden kom in som perioden före.',
    'As many requests came in as in the period before.',
  );
}

function caseSections(both: BothPeriods, making: Making): readonly DraftSection[] {
  const { language } = making.asked;
  const say = saying(language);
  return [
    {
      id: 'requests',
      title: say('Begäranden', 'Requests'),
      parts: [
        figures(...volumeFigures(both, say)),
        ...byRight(both, language),
        byChannel(both, language),
        byKind(both, language),
      ],
    },
    {
      id: 'timing',
      title: say('Svar i tid', 'Answers on time'),
      parts: [figures(...timingFigures(both, say)), ...byMonth(both, making)],
    },
    {
      id: 'outcomes',
      title: say('Beslut och grunder', 'Decisions and grounds'),
      parts: [
        outcomesMeaning(language),
        ...outcomesByRight(both, language),
        groundsTable(both, language),
        interventionsTable(both, language),
      ],
    },
  ];
}

async function registerSections(
  sources: ReportSources,
  making: Making,
): Promise<readonly DraftSection[]> {
  const { language } = making.asked;
  const say = saying(language);
  const breaches = await sources.breaches();
  const disposals = await retained(sources, making);
  const both = {
    now: breachesIn(breaches, making.period),
    past: breachesIn(breaches, making.before),
  };
  return [
    {
      id: 'agreements',
      title: say('Avtal och leverantörer', 'Agreements and suppliers'),
      parts: await agreementParts(sources, making),
    },
    {
      id: 'records',
      title: say('Registerförteckningen', 'Record of processing'),
      parts: await recordParts(sources, making),
    },
    {
      id: 'retention',
      title: say('Gallring', 'Retention'),
      parts: [
        figures(...retainedFigures(disposals, making)),
        overdueTable(disposals.now, sources, language),
      ],
    },
    {
      id: 'breaches',
      title: say('Personuppgiftsincidenter', 'Breaches'),
      parts: [
        figures(...breachFigures(both, sources.now(), language)),
        breachTable(both.now, { now: sources.now(), language }),
      ],
    },
    {
      id: 'promises',
      title: say('Löften i policyn', 'Promises of the policy'),
      parts: promiseParts(await sources.promises(), language),
    },
  ];
}
