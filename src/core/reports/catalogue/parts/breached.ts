import type { BreachContent } from '../../../breaches/model.ts';
import { notifyByOf } from '../../../breaches/rules/clock.ts';
import { isLate, zoneOf } from '../../../breaches/rules/lateness.ts';
import { type Instant, localDate } from '../../../kit/dates.ts';
import type { Bilingual, Language } from '../../../kit/language.ts';
import { percentOf } from '../../../requests/rules/statistics.ts';
import type { ReportFigure } from '../../model.ts';
import type { Making } from '../definition.ts';
import type { Entry } from '../sources.ts';
import { isWithin } from './making.ts';
import { saying } from './words.ts';

export type Breach = Entry<BreachContent>;

/** How the 72 hours of Art 33(1) ended, or stand. */
export const clockStandings = [
  'inTime',
  'late',
  'notOwed',
  'running',
  'runOut',
  'notBegun',
] as const;
export type ClockStanding = (typeof clockStandings)[number];

export const clockStandingNames: Readonly<Record<ClockStanding, Bilingual>> = {
  inTime: { sv: 'Anmäld i tid', en: 'Notified in time' },
  late: { sv: 'Anmäld för sent', en: 'Notified late' },
  notOwed: { sv: 'Anmäls inte, beslutat', en: 'Not notified, decided' },
  running: { sv: 'Tiden löper', en: 'The clock is running' },
  runOut: { sv: 'Tiden har gått ut', en: 'The time has run out' },
  notBegun: { sv: 'Ingen vetskap angiven', en: 'No awareness recorded' },
};

/** How the 72 hours of a breach ended, or stand at a moment; they run from awareness (Art 33(1)). */
export function clockStanding(content: BreachContent, now: Instant): ClockStanding {
  const { awareAt, notifiedAt, notify, ruleVersion } = content;
  if (notifiedAt !== undefined) return isLate(content) ? 'late' : 'inTime';
  if (notify === 'no') return 'notOwed';
  if (awareAt === undefined) return 'notBegun';
  const end = notifyByOf(awareAt, zoneOf(content), ruleVersion);
  return Date.parse(now) > Date.parse(end) ? 'runOut' : 'running';
}

/** The breaches of a period, by the day of awareness, or of discovery where nobody says when awareness came. */
export function breachesIn(
  breaches: readonly Breach[],
  period: Making['period'],
): readonly Breach[] {
  return breaches.filter(({ content }) => {
    const at = content.awareAt ?? content.discoveredAt ?? content.beganAt;
    return at !== undefined && isWithin(localDate(at, zoneOf(content)), period);
  });
}

/** Breaches and their 72 hours: notified in time, late, decided against, still to be. */
export function breachFigures(
  both: { readonly now: readonly Breach[]; readonly past: readonly Breach[] },
  at: Instant,
  language: Language,
): readonly ReportFigure[] {
  const say = saying(language);
  const count = (breaches: readonly Breach[], ...wanted: readonly ClockStanding[]) =>
    breaches.filter(({ content }) => wanted.includes(clockStanding(content, at))).length;
  const inTime = (breaches: readonly Breach[]) =>
    percentOf(count(breaches, 'inTime'), count(breaches, 'inTime', 'late', 'runOut'));
  return [
    {
      label: say('Incidenter', 'Breaches'),
      value: both.now.length,
      before: both.past.length,
      kind: 'number',
      note: say('Efter dagen då incidenten blev känd.', 'By the day of awareness.'),
    },
    {
      label: say('Anmälda inom 72 timmar', 'Notified within 72 hours'),
      value: inTime(both.now),
      before: inTime(both.past),
      kind: 'percent',
      better: 'more',
      note: say(
        'Av dem som anmälts, eller vars tid har gått ut utan beslut om att låta bli (artikel 33.1).',
        'Of those notified, or whose time ran out with no decision not to (Article 33(1)).',
      ),
    },
    {
      label: say('Väntar på anmälan eller beslut', 'Waiting for notification or a decision'),
      value: count(both.now, 'running', 'runOut', 'notBegun'),
      before: count(both.past, 'running', 'runOut', 'notBegun'),
      kind: 'number',
      better: 'less',
    },
    {
      label: say('Personerna underrättade', 'Persons told'),
      value: both.now.filter(({ content }) => content.toldOn !== undefined).length,
      before: both.past.filter(({ content }) => content.toldOn !== undefined).length,
      kind: 'number',
      note: say(
        'Incidenter där de som berörs har fått veta (artikel 34).',
        'Breaches of which those concerned were told (Article 34).',
      ),
    },
  ];
}
