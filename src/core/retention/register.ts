import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import {
  type RetentionContent,
  retentionContentSchema,
  retentionFields,
  ruleStateNames,
  triggerNames,
} from './model.ts';
import { ruleGaps } from './rules/ruleGaps.ts';
import { periodText } from './rules/texts.ts';

/** The register of retention rules (Art 5(1)(e), 30(1)(f)). */
export const retentionRegister = {
  name: 'retention',
  words: {
    one: { sv: 'Gallringsregel', en: 'Retention rule' },
    many: { sv: 'Gallringsregler', en: 'Retention rules' },
    lead: {
      sv: 'Hur länge uppgifter sparas, från vad tiden räknas och vad som sedan görs (artikel 5.1 e och 30.1 f).',
      en: 'How long data are kept, what the period is counted from, and what is done then (Articles 5(1)(e) and 30(1)(f)).',
    },
    empty: {
      sv: 'En regel säger utgångspunkt, tid och åtgärd för ett ändamål, med lagrum. Börja med ett av förslagen och ändra det, eller importera er gallringsplan.',
      en: 'A rule says starting point, period and action for a purpose, with the provision. Start with one of the suggestions and edit it, or import your schedule.',
    },
  },
  states: ruleStateNames,
  fields: retentionFields,
  schema: retentionContentSchema,
  title: ({ title }) => ({ sv: title, en: title }),
  summary: (content) => ({ sv: summaryIn(content, 'sv'), en: summaryIn(content, 'en') }),
  key: ({ title }) => title.toLowerCase(),
  state: (content) => {
    if (content.endedOn !== undefined) return 'ended';
    const { trigger, months, action } = content;
    const isCounted = months !== undefined || trigger === 'financialYearEnd';
    return trigger !== undefined && action !== undefined && isCounted ? 'active' : 'draft';
  },
  duties: ({ endedOn, nextReview, exceptions }) =>
    endedOn === undefined
      ? [
          ...duty('review', nextReview),
          ...exceptions.flatMap(({ until }) => duty('exceptionEnds', until)),
        ]
      : [],
  gaps: ruleGaps,
} as const satisfies RegisterDefinition<RetentionContent>;

function summaryIn(content: RetentionContent, language: 'sv' | 'en'): string {
  const { trigger } = content;
  const from = trigger === undefined ? '' : triggerNames[trigger][language];
  return [from, periodText(content, language)].filter((part) => part !== '').join(' · ');
}
