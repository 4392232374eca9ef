import { addDays, type Instant, localDate, type PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { Duty } from '../registers/model/names.ts';
import type { BreachContent } from './model.ts';
import { notifyByOf } from './rules/clock.ts';
import { contentGaps } from './rules/gaps.ts';
import { zoneOf } from './rules/lateness.ts';

/** IMY takes supplements to a notification within four weeks of it. */
const daysToSupplement = 28;

/** Whether something remains to be told the authority in phases (Art 33(4)). */
export function isSupplementOpen(content: BreachContent): boolean {
  const { notifiedAt, supplementedOn, phases } = content;
  if (notifiedAt === undefined || supplementedOn !== undefined) return false;
  return phases.length > 0 || contentGaps(content).length > 0;
}

/** The days on which something about a breach is due; plain dates in its own zone. */
export function breachDuties(content: BreachContent): readonly Duty[] {
  const { awareAt, notifiedAt, notify, nextReview, closedOn, ruleVersion } = content;
  if (closedOn !== undefined) return [];
  const zone = zoneOf(content);
  const duties: Duty[] = [];
  if (awareAt !== undefined && notifiedAt === undefined && notify !== 'no') {
    const on = localDate(notifyByOf(awareAt, zone, ruleVersion), zone);
    duties.push({ kind: 'notifyAuthority', on });
  }
  if (notifiedAt !== undefined && isSupplementOpen(content)) {
    const on = addDays(localDate(notifiedAt, zone), daysToSupplement);
    duties.push({ kind: 'supplement', on });
  }
  return nextReview === undefined ? duties : [...duties, { kind: 'review', on: nextReview }];
}

type Contradiction = {
  readonly field: keyof BreachContent;
  readonly sv: string;
  readonly en: string;
};

/** The first thing in a breach that cannot stand beside another, or undefined. */
export function contradictionIn(content: BreachContent): Contradiction | undefined {
  return orderOfMoments(content) ?? decisionAgainstRisk(content);
}

function orderOfMoments({
  beganAt,
  endedAt,
  discoveredAt,
  awareAt,
  notifiedAt,
}: BreachContent): Contradiction | undefined {
  if (isBefore(endedAt, beganAt)) {
    return {
      field: 'endedAt',
      sv: 'incidenten upphörde innan den började (artikel 33.5)',
      en: 'the breach ended before it began (Article 33(5))',
    };
  }
  if (isBefore(awareAt, discoveredAt)) {
    return {
      field: 'awareAt',
      sv: 'vetskapen ligger före upptäckten (artikel 33.1)',
      en: 'awareness lies before the discovery (Article 33(1))',
    };
  }
  if (isBefore(notifiedAt, awareAt)) {
    return {
      field: 'notifiedAt',
      sv: 'anmälan ligger före vetskapen (artikel 33.1)',
      en: 'the notification lies before awareness (Article 33(1))',
    };
  }
  return undefined;
}

function decisionAgainstRisk({
  risk,
  notify,
  notifiedAt,
  tell,
  tellExceptions,
}: BreachContent): Contradiction | undefined {
  if (notify === 'no' && (risk === 'risk' || risk === 'high')) {
    return {
      field: 'notify',
      sv: 'en incident med risk ska anmälas: bara om en risk är osannolik får det underlåtas (artikel 33.1)',
      en: 'a breach with a risk has to be notified: only where a risk is unlikely may it be left out (Article 33(1))',
    };
  }
  if (notify === 'no' && notifiedAt !== undefined) {
    return {
      field: 'notify',
      sv: 'incidenten är anmäld och beslutet säger nej (artikel 33.1)',
      en: 'the breach has been notified and the decision says no (Article 33(1))',
    };
  }
  if (tell === 'no' && risk === 'high' && tellExceptions.length === 0) {
    return {
      field: 'tell',
      sv: 'vid hög risk ska personerna underrättas, om inget undantag i artikel 34.3 gäller (artikel 34.1)',
      en: 'with a high risk the persons have to be told, unless an exception of Article 34(3) applies (Article 34(1))',
    };
  }
  return undefined;
}

function isBefore(moment: string | undefined, other: string | undefined): boolean {
  return moment !== undefined && other !== undefined && Date.parse(moment) < Date.parse(other);
}

/** A refusal with its field and both reasons. */
export function refusal({ field, sv, en }: Contradiction): FristError {
  return new FristError('notPossible', { field, reasonSv: sv, reasonEn: en });
}

/** The first moment or day that lies in the future: what has not happened cannot be documented. */
export function futureIn(
  { beganAt, endedAt, discoveredAt, awareAt, notifiedAt, toldOn, closedOn }: BreachContent,
  now: Instant,
  today: PlainDate,
): Contradiction | undefined {
  const moments = { beganAt, endedAt, discoveredAt, awareAt, notifiedAt };
  const days = { toldOn, closedOn };
  const early = [
    ...Object.entries(moments).filter(([, moment]) => isBefore(now, moment)),
    ...Object.entries(days).filter(([, day]) => day !== undefined && day > today),
  ];
  const [field] = early[0] ?? [];
  if (field === undefined) return undefined;
  return {
    field: field as keyof BreachContent,
    sv: 'en tidpunkt i incidenten ligger i framtiden (artikel 33.5)',
    en: 'a moment in the breach lies in the future (Article 33(5))',
  };
}
