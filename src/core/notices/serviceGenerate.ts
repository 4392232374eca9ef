import type { BalancingContent } from '../balancing/model.ts';
import type { OutputOf } from '../kit/contract.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { ProcessingContent } from '../processing/model.ts';
import type { RegisterService } from '../registers/service.ts';
import type { RetentionContent } from '../retention/model.ts';
import type { Organisation } from '../settings/model.ts';
import type { SupplierContent } from '../suppliers/model.ts';
import type { noticesContract } from './contract.ts';
import type { NoticeArticle } from './model.ts';
import type { NoticeRecord } from './rules/facts.ts';
import { generate, united, whenGiven } from './rules/generate.ts';
import { ruleInWords } from './rules/period.ts';
import { textOf } from './rules/text.ts';

type Ids = readonly RegisterItemId[];

/** What a notice is written from. */
export type GeneratingParts = {
  readonly organisation: () => Organisation;
  readonly processing: Pick<
    RegisterService<'processing', ProcessingContent>,
    'all' | 'find' | 'require' | 'versions'
  >;
  readonly testOf: (id: RegisterItemId) => BalancingContent | undefined;
  readonly supplierOf: (id: RegisterItemId) => SupplierContent | undefined;
  readonly retentionRuleOf: (id: RegisterItemId) => RetentionContent | undefined;
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
  const tests = content.balancingTests.flatMap((test) => parts.testOf(test) ?? []);
  const suppliers = content.suppliers.flatMap((supplier) => parts.supplierOf(supplier) ?? []);
  const rules = content.retentionRules.flatMap((rule) => parts.retentionRuleOf(rule) ?? []);
  return {
    id,
    content,
    interests: tests.map(({ interest }) => interest).filter((interest) => interest !== ''),
    suppliers: suppliers.map(({ name, service }) => ({ name, service })),
    retention: rules.map(ruleInWords),
  };
}
