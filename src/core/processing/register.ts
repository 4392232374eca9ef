import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import { recordStateNames } from './model/fields.ts';
import {
  legalBasisNames,
  type ProcessingContent,
  processingContentSchema,
  processingFields,
} from './model.ts';
import { recordGaps } from './rules/gaps.ts';
import { settledContent } from './rules.ts';

/** The register of processing activities (Art 30). */
export const processingRegister = {
  name: 'processing',
  words: {
    one: { sv: 'Behandling', en: 'Processing record' },
    many: { sv: 'Behandlingar', en: 'Processing records' },
    lead: {
      sv: 'Registerförteckningen (artikel 30): varifrån varje svar hämtar ändamål, mottagare och lagringstid, och var personen ska sökas.',
      en: 'The record of processing activities (Article 30): where every reply takes purposes, recipients and retention from, and where to search for the person.',
    },
    empty: {
      sv: 'En behandling säger varför uppgifter används, på vilken grund, vem som får dem och hur länge de sparas. Svaren till de registrerade byggs av dem. Börja med en mall eller importera din förteckning.',
      en: 'A record says why data are used, on what basis, who receives them and how long they are kept. The replies to data subjects are built from them. Start with a template or import your register.',
    },
  },
  states: recordStateNames,
  fields: processingFields,
  schema: processingContentSchema,
  title: ({ statement }) => statement.title,
  summary: ({ legalBases }) => ({
    sv: legalBases.map((basis) => legalBasisNames[basis].sv).join(', '),
    en: legalBases.map((basis) => legalBasisNames[basis].en).join(', '),
  }),
  key: ({ statement, role }) => `${role} ${statement.title.sv.toLowerCase()}`,
  state: ({ state }) => state,
  duties: ({ state, nextReview, accessReviewOn }) =>
    state === 'ended'
      ? []
      : [...duty('review', nextReview), ...duty('accessReview', accessReviewOn)],
  gaps: recordGaps,
  settled: settledContent,
} as const satisfies RegisterDefinition<ProcessingContent>;
