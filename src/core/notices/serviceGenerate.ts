import type { OutputOf } from '../kit/contract.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual, Language } from '../kit/language.ts';
import type { ProcessingContent } from '../processing/model.ts';
import type { RegisterService } from '../registers/service.ts';
import type { Organisation } from '../settings/model.ts';
import type { noticesContract } from './contract.ts';
import type { NoticeArticle } from './model.ts';
import type { NoticeRecord } from './rules/facts.ts';
import { generate, united, whenGiven } from './rules/generate.ts';
import { textOf } from './rules/text.ts';

type Ids = readonly RegisterItemId[];

/** What a notice is written from. */
export type GeneratingParts = {
  readonly organisation: () => Organisation;
  readonly processing: Pick<
    RegisterService<'processing', ProcessingContent>,
    'all' | 'find' | 'require' | 'versions'
  >;
  /** The interests that balancing tests weigh. */
  readonly interestsOf: (tests: Ids) => readonly string[];
  /** Suppliers as a reader knows them: name and service. */
  readonly suppliersOf: (suppliers: Ids) => readonly string[];
  /** Retention rules, each in one line. */
  readonly retentionOf: (rules: Ids) => readonly Bilingual[];
};

/** The text of a notice in the languages asked for, with what is missing. Throws notFound for an unknown record. */
export function generateNotice(
  parts: GeneratingParts,
  asked: {
    readonly records: Ids;
    readonly article: NoticeArticle;
    readonly languages: readonly Language[];
  },
): OutputOf<(typeof noticesContract)['notices.generate']> {
  const { article } = asked;
  const records = [...new Set(asked.records)].map((id) => recordOf(parts, id));
  const facts = { article, organisation: parts.organisation(), records };
  const none = { blocks: [], missing: [] };
  const sv = asked.languages.includes('sv') ? generate(facts, 'sv') : none;
  const en = asked.languages.includes('en') ? generate(facts, 'en') : none;
  return {
    texts: { sv: textOf(sv.blocks), en: textOf(en.blocks) },
    blocks: { sv: sv.blocks, en: en.blocks },
    missing: united([...sv.missing, ...en.missing]),
    when: whenGiven(article),
  };
}

function recordOf(parts: GeneratingParts, id: RegisterItemId): NoticeRecord {
  const { content } = parts.processing.require(id);
  return {
    id,
    content,
    interests: parts.interestsOf(content.balancingTests).filter((interest) => interest !== ''),
    suppliers: parts.suppliersOf(content.suppliers),
    retention: parts.retentionOf(content.retentionRules),
  };
}
