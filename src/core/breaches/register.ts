import { articleIn } from '../kit/citations.ts';
import { isCountable, localDate, plainDate } from '../kit/dates.ts';
import { longDate } from '../kit/dateTexts.ts';
import { invalidField } from '../kit/errors.ts';
import type { Language } from '../kit/language.ts';
import type { RegisterDefinition } from '../registers/model/definition.ts';
import { riskNames } from './model/codes.ts';
import { type BreachContent, breachContentSchema, breachFields } from './model.ts';
import { breachGaps } from './rules/gaps.ts';
import { zoneOf } from './rules/lateness.ts';
import { breachDuties, contradictionIn, refusal } from './rules.ts';

/** The log of personal data breaches, also those that are not notified (Art 33(5)). */
export const breachesRegister = {
  name: 'breaches',
  words: {
    one: { sv: 'Personuppgiftsincident', en: 'Personal data breach' },
    many: { sv: 'Personuppgiftsincidenter', en: 'Personal data breaches' },
    lead: {
      sv: 'Alla incidenter, även de som inte anmäls (artikel 33.5): vad som hände, följderna, åtgärderna och besluten. Anmälan ska ske inom 72 timmar från vetskapen.',
      en: 'Every breach, also those not notified (Article 33(5)): the facts, the effects, the remedies and the decisions. Notification is due within 72 hours of awareness.',
    },
    empty: {
      sv: 'Ett felskickat brev räcker för att det ska vara en incident. Skriv in vad som hände och när ni fick vetskap, så räknar Frist de 72 timmarna och säger vad anmälan saknar.',
      en: 'A misdirected letter is enough to be a breach. Enter what happened and when you became aware; Frist counts the 72 hours and says what the notification lacks.',
    },
  },
  states: {
    draft: { sv: 'Bedöms', en: 'Being assessed' },
    active: { sv: 'Hanteras', en: 'Being handled' },
    ended: { sv: 'Avslutad', en: 'Closed' },
  },
  fields: breachFields,
  schema: breachContentSchema,
  title: ({ number, title }) => {
    const line = number === '' ? title : `${number} ${title}`;
    return { sv: line, en: line };
  },
  summary: (content) => ({ sv: summaryIn(content, 'sv'), en: summaryIn(content, 'en') }),
  key: ({ number }) => (number === '' ? undefined : number.toLowerCase()),
  state: ({ closedOn, risk, notify, tell }) => {
    if (closedOn !== undefined) return 'ended';
    return risk && notify && tell ? 'active' : 'draft';
  },
  duties: breachDuties,
  gaps: breachGaps,
  settled: settledBreach,
} as const satisfies RegisterDefinition<BreachContent>;

function summaryIn(content: BreachContent, language: Language): string {
  const { risk, awareAt } = content;
  return [
    ...(awareAt ? [longDate(localDate(awareAt, zoneOf(content)), language)] : []),
    ...(risk ? [riskNames[risk][language]] : []),
  ].join(', ');
}

/** Letters, digits and signs with a digit among them: it stands in file names, where no name of a person may. */
const numberForm = /^(?=.*\d)[\p{L}\d][\p{L}\d./-]{0,39}$/u;

const momentFields = ['beganAt', 'endedAt', 'discoveredAt', 'awareAt', 'notifiedAt'] as const;

/** The breach as it is kept. Throws invalidInput for moments that no clock is counted from, notPossible for what contradicts itself, or is closed with something missing. */
function settledBreach(content: BreachContent): BreachContent {
  if (content.number !== '' && !numberForm.test(content.number)) {
    throw invalidField('content.number', 'is not a number such as B-2026-001');
  }
  for (const field of momentFields) {
    const moment = content[field];
    if (moment !== undefined && !isCountable(plainDate(moment.slice(0, 10)))) {
      throw invalidField(`content.${field}`, 'lies outside 1990–2199');
    }
  }
  const contradiction = contradictionIn(content);
  if (contradiction) throw refusal(contradiction);
  const gaps = content.closedOn === undefined ? [] : breachGaps(content);
  if (gaps.length > 0) {
    const missing = (language: Language) =>
      gaps
        .map(({ text, article }) => `${text[language]} (${articleIn(article, language)})`)
        .join('; ');
    throw refusal({
      field: 'closedOn',
      sv: `incidenten kan inte avslutas medan något saknas: ${missing('sv')}`,
      en: `the breach cannot be closed while something is missing: ${missing('en')}`,
    });
  }
  return content;
}
