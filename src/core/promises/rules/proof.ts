import type { PlainDate } from '../../kit/dates.ts';
import type { RegisterName } from '../../registers/model/names.ts';
import type { Counted, EvidenceFacts, Seen } from '../model/facts.ts';
import type { Alarm, Evidence, PromiseContent, PromiseStanding } from '../model.ts';

/** What a check found of a promise. */
export type Proof = {
  readonly evidence: readonly Evidence[];
  readonly alarms: readonly Alarm[];
  /** The newest plain date on which something proved it. */
  readonly latest?: PlainDate | undefined;
};

/** A check reads the facts and the promise itself, and nothing else. */
export type Check = (facts: EvidenceFacts, promise: PromiseContent) => Proof;

const most = 20;

/** Items as a count with the first of their ids. */
export function counted(items: readonly Pick<Seen<unknown>, 'id'>[]): Counted {
  return { count: items.length, ids: items.slice(0, most).map(({ id }) => id) };
}

/** A count of things that are no items of a register. */
export function number(count: number): Counted {
  return { count, ids: [] };
}

/** One piece of evidence, where there is anything of it. */
export function shown(
  { count, ids }: Counted,
  sv: string,
  en: string,
  register?: RegisterName,
): readonly Evidence[] {
  return count === 0 ? [] : [{ text: { sv, en }, count, ids, ...(register ? { register } : {}) }];
}

/** One alarm, where there is cause for it. */
export function alarm(
  { count, ids }: Counted,
  raised: Pick<Alarm, 'kind' | 'weight' | 'article'> & {
    readonly sv: string;
    readonly en: string;
    readonly register?: RegisterName;
  },
): readonly Alarm[] {
  const { sv, en, register, ...rest } = raised;
  if (count === 0) return [];
  return [{ ...rest, text: { sv, en }, count, ids, ...(register ? { register } : {}) }];
}

/**
 * How a promise stands: broken where the registers hold what contradicts it, unproven where nothing stands behind
 * it, drifting where they lead away from it, else kept.
 */
export function standingOf({ evidence, alarms }: Proof): PromiseStanding {
  if (alarms.some(({ weight }) => weight === 'broken')) return 'broken';
  if (evidence.length === 0) return 'unproven';
  return alarms.length > 0 ? 'drifting' : 'kept';
}

/** The newest of some plain dates. */
export function newest(dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
