import { createHmac, createSecretKey } from 'node:crypto';
import type { Mark } from './rules/recognise.ts';

/**
 * The keyed hash under which a value stands on the list: without the vault's key nobody can try names on it.
 * Made anew for each piece of work, and let go after it, so that no copy of the key outlives the open vault.
 */
export function hasherOf(key: Uint8Array): (mark: Mark) => Buffer {
  // A key object, for Node takes far longer to begin with the bytes of a key than to hash a line.
  const secret = createSecretKey(key);
  return ({ kind, form }) => createHmac('sha256', secret).update(`${kind}\n${form}`).digest();
}
