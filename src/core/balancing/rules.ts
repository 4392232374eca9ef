import type { PlainDate } from '../kit/dates.ts';
import type { BalancingOutcome } from '../processing/model.ts';
import { lacks } from '../registers/model/definition.ts';
import type { Duty, Gap } from '../registers/model/names.ts';
import type { BalancingContent } from './model.ts';

/** The guided questions that a test answers before it is decided, each with its article. */
const questions = [
  ['interest', 'Art 6(1)(f)', 'vilket intresse ni har', 'which interest you pursue'],
  ['whose', 'Art 6(1)(f)', 'vems intresset är', 'whose interest it is'],
  ['necessity', 'Art 6(1)(f)', 'varför uppgifterna behövs', 'why the data are necessary'],
  ['alternatives', 'Art 5(1)(c)', 'mindre ingripande sätt', 'less intrusive ways'],
  ['nature', 'Recital 47', 'uppgifterna och personerna', 'the data and the people'],
  ['expectations', 'Recital 47', 'vad personen kan vänta sig', 'what the person can expect'],
  ['impact', 'Art 6(1)(f)', 'följderna för personen', 'what it means for the person'],
  ['safeguards', 'Art 25(1)', 'vad som mildrar följderna', 'what softens it'],
  ['reasons', 'Art 5(2)', 'skälen för utfallet', 'the reasons for the outcome'],
  ['owner', 'Art 5(2)', 'en ansvarig', 'an owner'],
] as const;

/** What a balancing test lacks, or has had contradicted by an objection since (Art 6(1)(f), 21(1)). */
export function balancingGaps(content: BalancingContent): readonly Gap[] {
  return [
    ...questions.flatMap(([field, article, sv, en]) =>
      lacks(content[field] === '', { field, article, sv, en }),
    ),
    ...lacks(content.outcome === undefined, {
      field: 'outcome',
      article: 'Art 6(1)(f)',
      sv: 'ett utfall',
      en: 'an outcome',
    }),
    ...lacks(content.decidedOn === undefined, {
      field: 'decidedOn',
      article: 'Art 5(2)',
      sv: 'dagen då avvägningen avgjordes',
      en: 'the day on which the test was decided',
    }),
    ...lacks(content.nextReview === undefined, {
      field: 'nextReview',
      article: 'Art 24(1)',
      sv: 'en dag för nästa granskning',
      en: 'a day for the next review',
    }),
    ...contradictionGaps(content),
  ];
}

function contradictionGaps(content: BalancingContent): readonly Gap[] {
  return contradictions(content).flatMap(({ n, reference }) =>
    lacks(true, {
      field: `objections.${n}`,
      article: 'Art 21(1)',
      sv: `invändningen i ärende ${reference} avgjordes annorlunda: gör om avvägningen`,
      en: `the objection in case ${reference} was decided otherwise: revise the test`,
    }),
  );
}

/** The objections whose outcome the test does not share and has not considered. */
export function contradictions({ objections, outcome }: BalancingContent) {
  return objections
    .map((objection, n) => ({ ...objection, n }))
    .filter((one) => !one.considered && one.outcome !== outcome);
}

/** When a test is due: its review, and at once where an objection contradicts it. Plain dates. */
export function balancingDuties(content: BalancingContent): readonly Duty[] {
  const contradicted = contradictions(content).flatMap(({ on }) => (on ? [on] : []));
  const days: readonly PlainDate[] = [
    ...contradicted,
    ...(content.nextReview ? [content.nextReview] : []),
  ];
  const [first] = [...days].sort();
  return first === undefined ? [] : [{ kind: 'review', on: first }];
}

/** The test with an objection that was decided otherwise; undefined where it agrees with the test. */
export function withObjection(
  content: BalancingContent,
  objection: {
    readonly reference: string;
    readonly on: PlainDate;
    readonly outcome: BalancingOutcome;
  },
): BalancingContent | undefined {
  const others = content.objections.filter(({ reference }) => reference !== objection.reference);
  const agrees = content.outcome === undefined || content.outcome === objection.outcome;
  if (agrees && others.length === content.objections.length) return undefined;
  return {
    ...content,
    objections: agrees ? others : [...others, { ...objection, considered: false }],
  };
}
