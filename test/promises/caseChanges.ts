import type { EvidenceFacts, RightCount } from '../../src/core/promises/model/facts.ts';
import type { CheckCode, PromiseStanding } from '../../src/core/promises/model.ts';
import type { Right } from '../../src/core/requests/model.ts';
import { newId, type record, rule, supplier } from './soundFacts.ts';

/** One change to an organisation that keeps every promise, and how the promise of a check stands after it. */
export type Case = readonly [
  check: CheckCode,
  what: string,
  expected: PromiseStanding,
  change: (facts: EvidenceFacts) => Partial<EvidenceFacts>,
];

export function also(extra: ReturnType<typeof record>): Case[3] {
  return ({ records }) => ({ records: [...records, extra] });
}

export function alsoSupplier(change: Partial<typeof supplier>): Case[3] {
  return ({ suppliers }) => ({
    suppliers: [...suppliers, { ...supplier, id: newId(), ...change }],
  });
}

export function alsoRule(change: Partial<typeof rule.content>): Case[3] {
  return ({ rules }) => ({ rules: [...rules, changedRule(change)] });
}

export function onlyRule(change: Partial<typeof rule.content>): Case[3] {
  return () => ({ rules: [changedRule(change)] });
}

function changedRule(change: Partial<typeof rule.content>) {
  return { id: newId(), content: { ...rule.content, ...change } };
}

export function late(right: Right): Case[3] {
  return ({ rights }) => ({
    rights: rights.map((one): RightCount => (one.right === right ? { ...one, late: 1 } : one)),
  });
}
