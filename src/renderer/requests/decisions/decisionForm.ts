import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Bilingual } from '../../../core/kit/language.ts';
import type { Course, Decision, DecisionItem, Right } from '../../../core/requests/model.ts';
import type {
  DecisionOutcome,
  GroundCode,
  RestrictionGround,
} from '../../../core/requests/rights/codes.ts';
import type { RefusalGround } from '../../../core/requests/rights/definition.ts';
import { rightsCatalogue } from '../../../core/requests/rights/index.ts';
import { validDecision } from '../../../core/requests/rules.ts';

export type ItemOutcome = DecisionItem['outcome'];

/** One line of what happens to which data, as it is typed. */
export type ItemForm = {
  readonly recordId: DecisionItem['recordId'];
  readonly dataSetId: DecisionItem['dataSetId'];
  readonly title: string;
  readonly outcome: ItemOutcome;
  readonly ground: GroundCode | undefined;
  readonly reason: string;
  readonly keptUntil: PlainDate | undefined;
  readonly financialYearEnd: PlainDate | undefined;
};

/** A decision as it is typed. */
export type DecisionForm = {
  readonly outcome: DecisionOutcome | undefined;
  readonly grounds: readonly GroundCode[];
  readonly reasons: string;
  readonly action: string;
  readonly doneOn: PlainDate | undefined;
  readonly items: readonly ItemForm[];
  /** On what a granted restriction stands (Art 18(1)). */
  readonly restrictionGround: RestrictionGround | undefined;
};

/** What may become of data under a right; none where the right is not decided item by item. */
const itemOutcomes: Readonly<Record<Right, readonly ItemOutcome[]>> = {
  access: [],
  rectification: ['corrected', 'kept'],
  erasure: ['erased', 'anonymised', 'kept'],
  restriction: [],
  portability: [],
  objection: ['stopped', 'erased', 'kept'],
  marketingObjection: [],
  automatedDecision: [],
  consentWithdrawal: ['stopped', 'erased', 'kept'],
};

/** The decision that is there, to be changed; an empty form where there is none. */
export function formOf(decision: Decision | undefined): DecisionForm {
  if (decision === undefined) {
    return {
      outcome: undefined,
      grounds: [],
      reasons: '',
      action: '',
      doneOn: undefined,
      items: [],
      restrictionGround: undefined,
    };
  }
  const { outcome, grounds, reasons, action, doneOn, items, restrictionGround } = decision;
  return {
    outcome,
    grounds,
    reasons,
    action,
    doneOn,
    items: items.map(itemFormOf),
    restrictionGround,
  };
}

/** Another outcome keeps only the grounds that can carry it. */
export function withOutcome(
  form: DecisionForm,
  outcome: DecisionOutcome,
  grounds: readonly Pick<RefusalGround, 'code' | 'for'>[],
): DecisionForm {
  const fits = (code: GroundCode) =>
    grounds.some((ground) => ground.code === code && ground.for.includes(outcome));
  return { ...form, outcome, grounds: form.grounds.filter(fits) };
}

/** A line for a processing record, or an empty one. */
export function newItem(
  outcome: ItemOutcome,
  record?: { readonly id: Course['scope'][number]['id']; readonly title: string },
): ItemForm {
  return {
    recordId: record?.id,
    dataSetId: undefined,
    title: record?.title ?? '',
    outcome,
    ground: undefined,
    reason: '',
    keptUntil: undefined,
    financialYearEnd: undefined,
  };
}

/** What still stands in the way of the decision, by the rules that the core applies to it (Art 12(3)-(5)). */
export function missingIn(
  right: Right,
  form: DecisionForm,
  today: PlainDate,
  isRestricted = false,
): readonly Bilingual[] {
  const decision = decisionOf(form);
  if (decision === undefined) return [];
  const { problems } = validDecision(right, decision, today, isRestricted);
  const reasons = problems.map(({ reason }) => reason);
  const unnamed = form.items.some(({ title }) => title.trim() === '');
  const all = unnamed ? [...reasons, withoutTitle] : reasons;
  return all.filter(({ en }, at) => all.findIndex((each) => each.en === en) === at);
}

/** Whether the decision is on the merits of a right that wants a scope, and none was chosen (Art 5(2)). */
export function missingScope(
  { right, scope }: Pick<Course, 'right' | 'scope'>,
  { outcome, grounds }: Pick<DecisionForm, 'outcome' | 'grounds'>,
): readonly Bilingual[] {
  const onTheMerits = outcome !== 'refused' || grounds.includes('compellingGrounds');
  const wants = outcome !== undefined && onTheMerits && rightsCatalogue[right].needsScope;
  return wants && scope.length === 0 ? [withoutScope] : [];
}

const withoutScope: Bilingual = {
  sv: 'det är inte sagt vilka behandlingar beslutet gäller',
  en: 'it is not said which processing the decision concerns',
};

const withoutTitle: Bilingual = {
  sv: 'en rad säger inte vilka uppgifter den gäller',
  en: 'a line does not say which data it concerns',
};

/** What may become of data when the right is decided so: nothing is kept of what is granted whole. */
export function outcomesFor(right: Right, outcome: DecisionOutcome): readonly ItemOutcome[] {
  return itemOutcomes[right].filter(
    (each) => outcome === 'partly' || (each === 'kept') === (outcome === 'refused'),
  );
}

/** What is sent; undefined until an outcome is chosen. A refusal did nothing, so it says nothing of it. */
export function decisionOf(form: DecisionForm): Decision | undefined {
  const { outcome, grounds, reasons, action, doneOn, items, restrictionGround } = form;
  if (outcome === undefined) return undefined;
  const acted = outcome !== 'refused';
  return {
    outcome,
    grounds: outcome === 'granted' ? [] : [...grounds],
    reasons,
    action: acted ? action : '',
    ...(acted && doneOn !== undefined ? { doneOn } : {}),
    items: items.map(itemOf),
    ...(acted && restrictionGround !== undefined ? { restrictionGround } : {}),
  };
}

function itemOf(item: ItemForm): DecisionItem {
  const { recordId, dataSetId, title, outcome, ground, reason, keptUntil, financialYearEnd } = item;
  const kept = outcome === 'kept';
  return {
    ...(recordId === undefined ? {} : { recordId }),
    ...(dataSetId === undefined ? {} : { dataSetId }),
    title,
    outcome,
    reason: kept ? reason : '',
    ...(kept && ground !== undefined ? { ground } : {}),
    ...(kept && keptUntil !== undefined && financialYearEnd === undefined ? { keptUntil } : {}),
    ...(kept && financialYearEnd !== undefined ? { financialYearEnd } : {}),
  };
}

function itemFormOf(item: DecisionItem): ItemForm {
  const { recordId, dataSetId, title, outcome, ground, reason, keptUntil, financialYearEnd } = item;
  return { recordId, dataSetId, title, outcome, ground, reason, keptUntil, financialYearEnd };
}
