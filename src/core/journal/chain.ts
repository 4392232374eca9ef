import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Fact } from '../kit/errors.ts';
import { type ChainedRow, canonicalJson, chainedText } from './rules.ts';

/** The chain's key made ready once: with the bare bytes each hash of a long journal costs five times more. */
export function chainKey(journalKey: Uint8Array): KeyObject {
  return createSecretKey(journalKey);
}

/** The hash of an entry: HMAC-SHA256 over its text, so that only a holder of the vault's key makes one. */
export function hashOf(key: KeyObject, row: ChainedRow): string {
  return createHmac('sha256', key)
    .update(`\0${chainedText(row)}`)
    .digest('hex');
}

/**
 * Binds a field to its value without telling it: HMAC under the entry's own salt. Once the salt is
 * erased nobody can test a guess, and the chain still holds.
 */
export function commitmentOf(salt: Uint8Array, field: string, value: Fact): string {
  return createHmac('sha256', salt)
    .update(canonicalJson([field, value]))
    .digest('hex');
}
