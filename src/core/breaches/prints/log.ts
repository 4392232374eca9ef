import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import { localDateTime, type PlainDate } from '../../kit/dates.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { Organisation } from '../../settings/model.ts';
import { decisionNames, riskNames, tellExceptionNames } from '../model/codes.ts';
import { breachFields } from '../model/fields.ts';
import type { BreachContent } from '../model.ts';
import { isLate, zoneOf } from '../rules/lateness.ts';
import { affected, shownIn } from './shown.ts';

/**
 * The documentation of all breaches, also those that were not notified, by which the authority verifies compliance
 * (Art 33(5)): the facts, the effects, the remedial action and every decision with its reasons.
 */
export function breachLog(
  breaches: readonly BreachContent[],
  organisation: Organisation,
  language: Language,
  date: PlainDate,
): PrintedDocument {
  const ordered = [...breaches].sort((a, b) => a.number.localeCompare(b.number, 'sv', numeric));
  const say = (text: Bilingual) => text[language];
  return {
    language,
    title: say(logWords.title),
    date,
    blocks: [
      { kind: 'text', text: `${organisation.name}. ${say(logWords.lead)}` },
      ...(ordered.length === 0
        ? [{ kind: 'text', text: say(logWords.none) } as const]
        : [overview(ordered, language)]),
      ...ordered.flatMap((content) => entry(content, language)),
    ],
  };
}

const numeric = { numeric: true } as const;

const logWords = {
  title: { sv: 'Logg över personuppgiftsincidenter', en: 'Log of personal data breaches' },
  lead: {
    sv: 'Dokumentation av alla incidenter, även de som inte har anmälts (artikel 33.5).',
    en: 'Documentation of all breaches, also those not notified (Article 33(5)).',
  },
  none: { sv: 'Inga incidenter är dokumenterade.', en: 'No breaches are documented.' },
  overview: { sv: 'Översikt', en: 'Overview' },
  aware: { sv: 'Vetskap', en: 'Aware' },
  late: { sv: 'efter 72 timmar', en: 'after 72 hours' },
  breach: { sv: 'Incident', en: 'Breach' },
  persons: { sv: 'Personer', en: 'Persons' },
  notified: { sv: 'Anmäld', en: 'Notified' },
  told: { sv: 'Personerna underrättade', en: 'Persons told' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function overview(breaches: readonly BreachContent[], language: Language): DocumentBlock {
  const say = (text: Bilingual) => text[language];
  return {
    kind: 'table',
    title: say(logWords.overview),
    columns: [
      say(breachFields.number.words),
      say(logWords.breach),
      say(logWords.aware),
      say(logWords.persons),
      say(breachFields.risk.words),
      say(logWords.notified),
      say(logWords.told),
    ],
    rows: breaches.map((content) => {
      const shown = shownIn(language, zoneOf(content));
      return [
        content.number,
        content.title,
        content.awareAt ? localDateTime(content.awareAt, zoneOf(content)) : shown.text(''),
        shown.number(content.persons),
        shown.code(riskNames, content.risk),
        notifiedIn(content, language),
        content.toldOn ?? shown.code(decisionNames, content.tell),
      ];
    }),
  };
}

/** When the authority was notified, and whether that was late; else what was decided. */
function notifiedIn(content: BreachContent, language: Language): string {
  const { notifiedAt, notify } = content;
  const zone = zoneOf(content);
  const shown = shownIn(language, zone);
  if (notifiedAt === undefined) return shown.code(decisionNames, notify);
  const local = localDateTime(notifiedAt, zone);
  return isLate(content) ? `${local}, ${logWords.late[language]}` : local;
}

function entry(content: BreachContent, language: Language): readonly DocumentBlock[] {
  const shown = shownIn(language, zoneOf(content));
  const { subjects, data } = affected(content, language);
  const named = (field: keyof typeof breachFields, value: string) =>
    [breachFields[field].words[language], value] as const;
  return [
    { kind: 'heading', level: 1, text: `${content.number} ${content.title}`.trim() },
    {
      kind: 'facts',
      rows: [
        named('beganAt', shown.moment(content.beganAt)),
        named('endedAt', shown.moment(content.endedAt)),
        named('discoveredAt', shown.moment(content.discoveredAt)),
        named('awareAt', shown.moment(content.awareAt)),
        named('nature', shown.text(content.nature)),
        named('subjects', subjects),
        named('persons', shown.number(content.persons)),
        named('dataCategories', data),
        named('consequences', shown.text(content.consequences)),
        named('taken', shown.text(content.taken)),
        named('planned', shown.text(content.planned)),
        named('risk', shown.code(riskNames, content.risk)),
        named('riskReasons', shown.text(content.riskReasons)),
        named('notify', shown.code(decisionNames, content.notify)),
        named('notifyReasons', shown.text(content.notifyReasons)),
        ...(content.notify === 'no' && content.notifiedAt === undefined
          ? []
          : [named('notifiedAt', notifiedIn(content, language))]),
        ...(content.lateReasons === '' ? [] : [named('lateReasons', content.lateReasons)]),
        named('tell', shown.code(decisionNames, content.tell)),
        ...(content.tellExceptions.length === 0
          ? []
          : [named('tellExceptions', shown.codes(tellExceptionNames, content.tellExceptions))]),
        named('tellReasons', shown.text(content.tellReasons)),
        ...(content.tell === 'no' && content.toldOn === undefined
          ? []
          : [named('toldOn', shown.day(content.toldOn))]),
        ...(content.closedOn ? [named('closedOn', shown.day(content.closedOn))] : []),
      ],
    },
  ];
}
