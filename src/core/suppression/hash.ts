import { createHmac } from 'node:crypto';
import type { Mark } from './rules/recognise.ts';

/** The keyed hash under which a value stands on the list: without the vault's key nobody can try names on it. */
export function hashOf(key: Uint8Array, { kind, form }: Mark): Buffer {
  return createHmac('sha256', key).update(`${kind}\n${form}`).digest();
}
