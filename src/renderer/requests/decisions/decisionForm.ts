import type { MethodInput } from '../../../core/contract.ts';
import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Course, Decision, DecisionItem, Right } from '../../../core/requests/model.ts';
import type { DecisionOutcome, GroundCode } from '../../../core/requests/rights/codes.ts';
import type { RefusalGround } from '../../../core/requests/rights/definition.ts';

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
};

/** What may become of data under a right; none where the right is not decided item by item. */
export const itemOutcomes: Readonly<Record<Right, readonly ItemOutcome[]>> = {
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
    };
  }
  const { outcome, grounds, reasons, action, doneOn, items } = decision;
  return { outcome, grounds, reasons, action, doneOn, items: items.map(itemFormOf) };
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

export type Missing =
  | 'outcome'
  | 'grounds'
  | 'reasons'
  | 'action'
  | 'doneOn'
  | 'itemTitle'
  | 'itemGround'
  | 'itemReason';

/** What the law still asks of the decision before it can be saved (Art 12(3) and (4)). */
export function missingIn(form: DecisionForm): readonly Missing[] {
  const { outcome, grounds, reasons, action, doneOn, items } = form;
  const kept = items.filter((item) => item.outcome === 'kept');
  const limited = outcome === 'partly' || outcome === 'refused';
  const acted = outcome === 'granted' || outcome === 'partly';
  const lacks: Readonly<Record<Missing, boolean>> = {
    outcome: outcome === undefined,
    grounds: limited && grounds.length === 0,
    reasons: limited && isBlank(reasons),
    action: acted && isBlank(action),
    doneOn: acted && doneOn === undefined,
    itemTitle: items.some(({ title }) => isBlank(title)),
    itemGround: kept.some(({ ground }) => ground === undefined),
    itemReason: kept.some(({ reason }) => isBlank(reason)),
  };
  return missings.filter((name) => lacks[name]);
}

const missings: readonly Missing[] = [
  'outcome',
  'grounds',
  'reasons',
  'action',
  'doneOn',
  'itemTitle',
  'itemGround',
  'itemReason',
];

/** What is sent; undefined until an outcome is chosen. A refusal did nothing, so it says nothing of it. */
export function decisionOf(
  form: DecisionForm,
): MethodInput<'requests.decide'>['decision'] | undefined {
  const { outcome, grounds, reasons, action, doneOn, items } = form;
  if (outcome === undefined) return undefined;
  const acted = outcome !== 'refused';
  return {
    outcome,
    grounds: outcome === 'granted' ? [] : [...grounds],
    reasons,
    action: acted ? action : '',
    ...(acted && doneOn !== undefined ? { doneOn } : {}),
    items: items.map(itemOf),
  };
}

function itemOf(item: ItemForm) {
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

function isBlank(text: string): boolean {
  return text.trim() === '';
}
