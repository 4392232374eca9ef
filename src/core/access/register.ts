import type { RegisterDefinition } from '../registers/model/definition.ts';
import {
  type AccessReviewContent,
  accessReviewContentSchema,
  accessReviewFields,
} from './model.ts';
import { accessReviewGaps, settledReview } from './rules.ts';

/** The register of access reviews (Art 25(2), 32(4); P12). The next one is due on the record, not here. */
export const accessReviewsRegister = {
  name: 'accessReviews',
  words: {
    one: { sv: 'Åtkomstöversyn', en: 'Access review' },
    many: { sv: 'Åtkomstöversyner', en: 'Access reviews' },
    lead: {
      sv: 'Att bara de som behöver uppgifterna kommer åt dem (artikel 25.2 och 32.4): när det granskades, av vem och vad som togs bort.',
      en: 'That only those who need the data can reach them (Articles 25(2) and 32(4)): when it was reviewed, by whom and what was removed.',
    },
    empty: {
      sv: 'Gå igenom vilka som har åtkomst till en behandlings system och ta bort det som inte behövs. Översynen flyttar fram dagen på behandlingen.',
      en: 'Go through who has access to the systems of a record and remove what is not needed. The review moves the day on the record.',
    },
  },
  states: {
    draft: { sv: 'Påbörjad', en: 'Begun' },
    active: { sv: 'Gjord', en: 'Done' },
    ended: { sv: 'Avslutad', en: 'Ended' },
  },
  fields: accessReviewFields,
  schema: accessReviewContentSchema,
  title: ({ on }) => ({
    sv: on ? `Åtkomstöversyn ${on}` : 'Åtkomstöversyn utan dag',
    en: on ? `Access review ${on}` : 'Access review without a day',
  }),
  belongsTo: 'record',
  summary: ({ reviewer }) => ({ sv: reviewer, en: reviewer }),
  key: ({ record, on }) => (record && on ? `${record} ${on}` : undefined),
  state: ({ record, on }) => (record && on ? 'active' : 'draft'),
  duties: () => [],
  gaps: accessReviewGaps,
  settled: settledReview,
} as const satisfies RegisterDefinition<AccessReviewContent>;
