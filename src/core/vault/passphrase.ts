import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { FristError } from '../kit/errors.ts';

/** What one guess costs: memory in KiB, passes, lanes. Bounded, because it is read from a file. */
export const kdfCostSchema = z.strictObject({
  memoryKiB: z
    .int()
    .min(8)
    .max(1024 * 1024),
  iterations: z.int().min(1).max(20),
  parallelism: z.int().min(1).max(4),
});

export type KdfCost = z.infer<typeof kdfCostSchema>;

/** Argon2id with 64 MiB and three passes (RFC 9106); one lane, because WebAssembly has one thread. */
export const standardKdf: KdfCost = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 1 };

const minimumCharacters = 12;

/** Throws weakPassphrase under 12 characters, counted as a person counts them. */
export function assertStrongEnough(passphrase: string): void {
  if ([...normalised(passphrase)].length < minimumCharacters)
    throw new FristError('weakPassphrase');
}

/** Turns a passphrase into the 32-byte key of its slot; takes about half a second by design. */
export async function passphraseKey(
  passphrase: string,
  salt: string,
  cost: KdfCost,
): Promise<Uint8Array> {
  const bytes = Buffer.from(normalised(passphrase));
  try {
    return await argon2id({
      password: bytes,
      salt: Buffer.from(salt, 'hex'),
      memorySize: cost.memoryKiB,
      iterations: cost.iterations,
      parallelism: cost.parallelism,
      hashLength: 32,
      outputType: 'binary',
    });
  } finally {
    bytes.fill(0);
  }
}

/** The same words typed on another keyboard are the same passphrase. */
function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC');
}
