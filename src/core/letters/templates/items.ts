import type { Bilingual } from '../../kit/language.ts';
import type { DecisionItem, Right } from '../../requests/model.ts';
import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { LetterFacts } from '../model.ts';
import { articleName } from './articles.ts';
import type { Block } from './blocks.ts';
import { heading } from './paragraphs.ts';
import { decisionOf } from './refusal.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate, say } from './wording.ts';

const texts = {
  heading: { sv: 'Uppgift för uppgift', en: 'Item by item' },
  title: { sv: 'Uppgifter', en: 'Data' },
  outcome: { sv: 'Beslut', en: 'Decision' },
  why: { sv: 'Varför', en: 'Why' },
  until: { sv: 'Till och med', en: 'Until' },
  ground: { sv: '{name} ({article}).', en: '{name} ({article}).' },
  accounting: { sv: '7 kap. 2 § bokföringslagen', en: 'Bokföringslagen, chapter 7, section 2' },
  whileGround: { sv: 'så länge skälet består', en: 'as long as the reason stands' },
} as const satisfies Record<string, Bilingual>;

/** An empty cell is not read aloud; a dash says that there is nothing to say. */
const nothing = '–';

const outcomes = {
  erased: { sv: 'Raderat', en: 'Erased' },
  anonymised: { sv: 'Anonymiserat', en: 'Anonymised' },
  kept: { sv: 'Sparas', en: 'Kept' },
  corrected: { sv: 'Rättat', en: 'Corrected' },
  stopped: { sv: 'Upphört', en: 'Stopped' },
} as const satisfies Record<DecisionItem['outcome'], Bilingual>;

/** What keeping means for a right that is not about keeping. */
const keptAs: Partial<Readonly<Record<Right, Bilingual>>> = {
  access: { sv: 'Lämnas inte ut', en: 'Not disclosed' },
  portability: { sv: 'Lämnas inte ut', en: 'Not handed over' },
  rectification: { sv: 'Ändras inte', en: 'Not changed' },
  objection: { sv: 'Fortsätter', en: 'Goes on' },
  restriction: { sv: 'Begränsas inte', en: 'Not restricted' },
  automatedDecision: { sv: 'Ändras inte', en: 'Not changed' },
};

/** What was decided for each set of data, with ground, reason and last day; nothing where it was not divided. */
export function itemBlocks(facts: LetterFacts, right: Right): readonly Block[] {
  const items = decisionOf(facts, right)?.items ?? [];
  if (items.length === 0) return [];
  const { language } = facts;
  const anyKept = items.some(({ outcome }) => outcome === 'kept');
  const dated = anyKept && right === 'erasure';
  const columns = [
    texts.title,
    texts.outcome,
    ...(anyKept ? [texts.why] : []),
    ...(dated ? [texts.until] : []),
  ];
  const rows = items.map((item) => [
    item.title,
    outcomeName(item, right)[language],
    ...(anyKept ? [whyOf(facts, right, item)] : []),
    ...(dated ? [untilOf(facts, item)] : []),
  ]);
  return [
    heading(texts.heading, language),
    {
      kind: 'table',
      id: 'items',
      article: 'GDPR Art 12(4)',
      title: texts.heading[language],
      columns: columns.map((column) => column[language]),
      rowCount: rows.length,
      rows: () => rows,
    },
  ];
}

/** The table, where a right was met in part. */
export function itemsMandatory(facts: LetterFacts, right: Right): readonly MandatoryBlock[] {
  if (decisionOf(facts, right)?.outcome !== 'partly') return [];
  const missing = {
    sv: 'vad som beslutats för varje slag av uppgifter',
    en: 'what was decided for each set of data',
  };
  return [{ block: 'items', part: 'decision', article: 'GDPR Art 12(4)', missing }];
}

function outcomeName({ outcome }: DecisionItem, right: Right): Bilingual {
  return (outcome === 'kept' ? keptAs[right] : undefined) ?? outcomes[outcome];
}

function whyOf({ language }: LetterFacts, right: Right, item: DecisionItem): string {
  const ground = rightsCatalogue[right].grounds.find(({ code }) => code === item.ground);
  const named = ground
    ? say(texts.ground, language, {
        name: ground.name[language],
        article: articleName(ground.article, language),
      })
    : '';
  const accounting = item.financialYearEnd === undefined ? '' : `${texts.accounting[language]}.`;
  const parts = [named, item.reason, accounting].filter((part) => part !== '');
  return parts.length === 0 ? nothing : parts.join(' ');
}

function untilOf({ language }: LetterFacts, { outcome, keptUntil }: DecisionItem): string {
  if (outcome !== 'kept') return nothing;
  return keptUntil === undefined ? texts.whileGround[language] : longDate(keptUntil, language);
}
