import type { EvidenceFacts } from '../model/facts.ts';
import type { CheckCode, PromiseContent } from '../model.ts';
import type { Proof } from './proof.ts';

/** A check reads the facts and the promise itself, and nothing else. */
export type Check = (facts: EvidenceFacts, promise: PromiseContent) => Proof;

/** The rule behind each way of showing that a promise is kept. */
export const checks: Readonly<Partial<Record<CheckCode, Check>>> = {};
