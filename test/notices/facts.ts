import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import type { NoticeArticle } from '../../src/core/notices/model.ts';
import type { NoticeFacts, NoticeRecord } from '../../src/core/notices/rules/facts.ts';
import { type ProcessingDraft, processingContentSchema } from '../../src/core/processing/model.ts';
import { sampleOrganisation } from '../letters/sampleFacts.ts';

function both(text: string) {
  return { sv: `${text} (sv)`, en: `${text} (en)` };
}

/** A record of which a notice can tell all. */
export const wholeRecord = {
  statement: {
    title: { sv: 'Nyhetsbrev', en: 'Newsletter' },
    purposes: both('ändamålet'),
    legalBasis: both('grunden'),
    categories: both('kategorierna'),
    recipients: both('mottagarna'),
    retention: both('tiden'),
    source: both('källan'),
    automatedDecisions: both('besluten'),
    transfers: both('överföringarna'),
  },
  legalBases: ['a'],
} as const satisfies ProcessingDraft;

export function recordOf(
  draft: ProcessingDraft,
  besides: Partial<NoticeRecord> = {},
): NoticeRecord {
  return {
    id: registerItemIdSchema.parse('00000000-0000-4000-8000-000000000001'),
    content: processingContentSchema.parse(draft),
    interests: [],
    suppliers: [],
    retention: [],
    ...besides,
  };
}

export function factsOf(
  records: readonly NoticeRecord[],
  article: NoticeArticle = 'a13',
  organisation = sampleOrganisation,
): NoticeFacts {
  return { article, organisation, records };
}
