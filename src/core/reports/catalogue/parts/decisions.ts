import { articleIn } from '../../../kit/citations.ts';
import { addDays, type PlainDate } from '../../../kit/dates.ts';
import type { Language } from '../../../kit/language.ts';
import type { ReportCell, ReportPart } from '../../model.ts';
import type { Making } from '../definition.ts';
import type { ReportSources } from '../sources.ts';
import { type SupplierFigures, supplierFigures } from './agreements.ts';
import { clockStanding, clockStandingNames } from './breached.ts';
import { table, text } from './making.ts';
import { recordStandings } from './records.ts';
import { retainedIn } from './retained.ts';
import { capital, saying } from './words.ts';

/** One thing that waits for somebody to decide: where it is found, what it is, since or by when, and why. */
type Waiting = {
  readonly register: string;
  readonly what: string;
  readonly on: PlainDate | null;
  readonly why: string;
};

/** As many of one register as a board reads; the rest is counted. */
const mostOfEach = 15;
/** Cases whose last day comes within so many days are named. */
const daysAhead = 7;

/** What needs a decision today, whatever the period: concrete items in the order of the harm they may do. */
export async function decisionRows(
  sources: ReportSources,
  making: Making,
): Promise<readonly Waiting[]> {
  const { today, asked } = making;
  const { language } = asked;
  const suppliers = await supplierFigures(sources, today);
  return [
    ...(await breachesWaiting(sources, language)),
    ...casesWaiting(sources, making),
    ...suppliersWaiting(suppliers, language),
    ...(await registersWaiting(sources, today, language)),
    ...(await promisesWaiting(sources, language)),
  ];
}

export function decisionParts(
  waiting: readonly Waiting[],
  language: Language,
): readonly ReportPart[] {
  const say = saying(language);
  const byRegister = Map.groupBy(waiting, ({ register }) => register);
  const rows = [...byRegister].flatMap(([register, items]): (readonly ReportCell[])[] => {
    const more = items.length - mostOfEach;
    return [
      ...items
        .slice(0, mostOfEach)
        .map(({ what, on, why }): readonly ReportCell[] => [register, what, on, why]),
      ...(more > 0 ? [[register, say(`… och ${more} till`, `… and ${more} more`), null, '']] : []),
    ];
  });
  return [
    text(
      say(
        'Läget i dag, oavsett period. Ärenden nämns med nummer, aldrig med namn.',
        'As of today, whatever the period. Cases are named by number, never by person.',
      ),
    ),
    table(
      {
        id: 'decisions',
        title: say('Behöver beslutas nu', 'Needs a decision now'),
        columns: [
          [say('Register', 'Register'), 'text'],
          [say('Vad', 'What'), 'text'],
          [say('Dag', 'Day'), 'date'],
          [say('Varför', 'Why'), 'text'],
        ],
        empty: say('Inget väntar på beslut.', 'Nothing waits for a decision.'),
      },
      rows,
    ),
  ];
}

async function breachesWaiting(sources: ReportSources, language: Language) {
  const say = saying(language);
  const breaches = await sources.breaches();
  return breaches.flatMap(({ content }): readonly Waiting[] => {
    const standing = clockStanding(content, sources.now());
    if (content.closedOn || !['running', 'runOut', 'notBegun'].includes(standing)) return [];
    return [
      {
        register: say('Incidenter', 'Breaches'),
        what: content.number,
        on: null,
        why: `${clockStandingNames[standing][language]} (${say('artikel 33.1', 'Article 33(1)')})`,
      },
    ];
  });
}

/** More than a board could read; the row of the rest counts them all. */
const mostCases = 5000;

/** Each case by its number; where small numbers are held back, only that there are such cases. */
function casesWaiting(
  { requests }: ReportSources,
  { today, asked: { language, suppressSmall } }: Making,
): readonly Waiting[] {
  const say = saying(language);
  const register = say('Ärenden', 'Cases');
  const urgent = requests
    .open({}, mostCases)
    .filter(({ kind, alarm }) => kind === 'rights' && alarm <= addDays(today, daysAhead));
  const [first] = urgent;
  if (suppressSmall && first) {
    const what = say('Försenade eller brådskande ärenden', 'Overdue or urgent cases');
    const why = say('Se rapporten Öppna ärenden', 'See the report Open cases');
    return [{ register, what, on: null, why }];
  }
  return urgent.map(({ reference, alarm }) => ({
    register,
    what: reference,
    on: alarm,
    why:
      alarm < today
        ? say('Sista dagen har passerat (artikel 12.3)', 'The last day has passed (Article 12(3))')
        : say(
            `Ska besvaras inom ${daysAhead} dagar (artikel 12.3)`,
            `To be answered within ${daysAhead} days (Article 12(3))`,
          ),
  }));
}

function suppliersWaiting({ standings, expiring }: SupplierFigures, language: Language) {
  const say = saying(language);
  const red = standings
    .filter(({ level }) => level === 'red')
    .map(
      ({ name, findings: [first] }): Waiting => ({
        register: say('Leverantörer', 'Suppliers'),
        what: name,
        on: null,
        why: first
          ? `${capital(first.text[language])} (${articleIn(first.article, language)})`
          : '',
      }),
    );
  const names = new Map(standings.map(({ id, name }) => [id, name]));
  const ending = expiring.map(
    ({ agreement: { content }, lastDay }): Waiting => ({
      register: say('Avtal', 'Agreements'),
      what: (content.supplier && names.get(content.supplier)) ?? '',
      on: lastDay,
      why: say('Avtalet löper ut', 'The agreement expires'),
    }),
  );
  return [...red, ...ending];
}

async function registersWaiting(sources: ReportSources, today: PlainDate, language: Language) {
  const say = saying(language);
  const records = await sources.records();
  const { unreviewed } = recordStandings(records, today);
  const titles = new Map(records.map(({ id, content }) => [String(id), content.statement.title]));
  const reviews = sources.reviews().filter(({ outcome }) => outcome === undefined);
  const registers = { actions: await sources.actions(), holds: await sources.holds() };
  const { overdue } = retainedIn(registers, { from: today, until: today }, today);
  return [
    ...overdue.map(
      ({ content }): Waiting => ({
        register: say('Gallring', 'Retention'),
        what: content.what,
        on: content.dueOn ?? null,
        why: say(
          'Gallringen är försenad (artikel 5.1 e)',
          'The disposal is overdue (Article 5(1)(e))',
        ),
      }),
    ),
    ...reviews.map(
      ({ recordId, reference, openedOn }): Waiting => ({
        register: say('Intresseavvägningar', 'Balancing tests'),
        what: `${titles.get(String(recordId))?.[language] ?? ''} (${reference})`,
        on: openedOn,
        why: say(
          'En invändning väntar på avvägning (artikel 21.1)',
          'An objection waits for its balancing (Article 21(1))',
        ),
      }),
    ),
    ...unreviewed.map(
      ({ content }): Waiting => ({
        register: say('Behandlingar', 'Processing records'),
        what: content.statement.title[language],
        on: content.nextReview ?? null,
        why: say(
          'Granskningen är försenad (artikel 24.1)',
          'The review is overdue (Article 24(1))',
        ),
      }),
    ),
  ];
}

async function promisesWaiting(sources: ReportSources, language: Language) {
  const say = saying(language);
  const { promises } = await sources.promises();
  return promises
    .filter(({ state }) => state === 'broken')
    .map(
      ({ code, alarms: [first] }): Waiting => ({
        register: say('Löften', 'Promises'),
        what: code,
        on: null,
        why:
          (first && capital(first.text[language])) ??
          say('Löftet är brutet', 'The promise is broken'),
      }),
    );
}
