import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import { needNames } from './model/fields.ts';
import { criteria, type DpiaContent, dpiaContentSchema, dpiaFields } from './model.ts';
import { dpiaGaps } from './rules.ts';

/** The register of threshold checks: whether an impact assessment is needed (Art 35). */
export const dpiaRegister = {
  name: 'dpia',
  words: {
    one: { sv: 'Behovsprövning', en: 'DPIA check' },
    many: { sv: 'Behovsprövningar', en: 'DPIA checks' },
    lead: {
      sv: 'Behövs en konsekvensbedömning (artikel 35)? Nio kriterier, IMY:s förteckning och skälen för utfallet.',
      en: 'Is an impact assessment needed (Article 35)? Nine criteria, the authority’s list and the reasons for the outcome.',
    },
    empty: {
      sv: 'Pröva varje behandling kort: vilka kriterier är uppfyllda, och behövs en konsekvensbedömning? Skälen visar att ni har tänkt efter, även när svaret är nej.',
      en: 'Check every processing activity briefly: which criteria are met, and is an impact assessment needed? The reasons show that you thought about it, also when the answer is no.',
    },
  },
  states: {
    draft: { sv: 'Inte avgjord', en: 'Not decided' },
    active: { sv: 'Avgjord', en: 'Decided' },
    ended: { sv: 'Avslutad', en: 'Ended' },
  },
  fields: dpiaFields,
  schema: dpiaContentSchema,
  title: ({ title }) => ({ sv: title, en: title }),
  summary: ({ outcome, criteria: met }) => ({
    sv: [`${met.length} av 9 kriterier`, ...(outcome ? [needNames[outcome].sv] : [])].join(' · '),
    en: [`${met.length} of 9 criteria`, ...(outcome ? [needNames[outcome].en] : [])].join(' · '),
  }),
  key: ({ title }) => title.toLowerCase(),
  state: ({ outcome, decidedOn }) => (outcome && decidedOn ? 'active' : 'draft'),
  duties: ({ nextReview }) => duty('review', nextReview),
  gaps: dpiaGaps,
  settled: (content) => ({
    ...content,
    criteria: criteria.filter((one) => content.criteria.includes(one)),
  }),
} as const satisfies RegisterDefinition<DpiaContent>;
