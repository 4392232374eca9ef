import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../journal/rules.ts';
import { type Fact, FristError } from '../kit/errors.ts';
import { macOf, sameMac } from './keys.ts';
import { kdfCostSchema } from './passphrase.ts';

const format = 'frist-keys';
const version = 1;
/** A genuine file has a few hundred bytes for each slot; anything larger is not one of ours. */
export const largestSlotFile = 64 * 1024;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const sealed = { id: hex(8), nonce: hex(12), wrapped: hex(48) };

const passphraseSlotSchema = z.strictObject({
  ...sealed,
  kind: z.literal('passphrase'),
  kdf: kdfCostSchema.extend({ name: z.literal('argon2id'), salt: hex(16) }),
});
const recoverySlotSchema = z.strictObject({
  ...sealed,
  kind: z.literal('recovery'),
  salt: hex(16),
});
const slotSchema = z.discriminatedUnion('kind', [passphraseSlotSchema, recoverySlotSchema]);

/** Slots of one kind that may wait for their first use at the same time. */
export const mostOfOneKind = 8;
/**
 * What trying every passphrase slot may cost, in KiB times passes: some ten seconds, and twice what
 * eight standard slots cost. A file that asks for more would only keep the officer waiting.
 */
const mostWork = 4 * 1024 * 1024;

const slotFileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  vaultId: hex(16),
  /** Grows with each change; of two sound copies the higher one is the newer. */
  generation: z.int().positive(),
  slots: z
    .array(slotSchema)
    .min(1)
    .max(2 * mostOfOneKind)
    .refine((slots) => workOf(slots) <= mostWork)
    .readonly(),
  /** Keyed by the data key: finds a deliberate change, once a slot has opened. */
  mac: hex(32),
});

type PassphraseSlot = z.infer<typeof passphraseSlotSchema>;
type RecoverySlot = z.infer<typeof recoverySlotSchema>;
/** One way to the data key. Oldest first in the file. */
export type Slot = z.infer<typeof slotSchema>;
export type SlotFile = z.infer<typeof slotFileSchema>;

const anyVersionSchema = z.looseObject({ format: z.literal(format), version: z.int() });

/** What a slot says of itself, sealed in with the key so that parts cannot be exchanged. */
export function slotContext(
  vaultId: string,
  terms: Omit<PassphraseSlot, 'nonce' | 'wrapped'> | Omit<RecoverySlot, 'nonce' | 'wrapped'>,
): string {
  const own =
    terms.kind === 'passphrase'
      ? { kind: terms.kind, id: terms.id, kdf: terms.kdf }
      : { kind: terms.kind, id: terms.id, salt: terms.salt };
  return canonicalJson({ format, version, vaultId, slot: own });
}

/** The next generation of a slot file, with its MAC. */
export function signSlots(
  slotsKey: Uint8Array,
  parts: Pick<SlotFile, 'vaultId' | 'generation' | 'slots'>,
): SlotFile {
  const unsigned = { format, version, ...parts } as const;
  return { ...unsigned, mac: macOf(slotsKey, canonicalJson(unsigned)) };
}

/** Whether the file was written by somebody who holds the data key. */
export function isSignedBy(slotsKey: Uint8Array, file: SlotFile): boolean {
  const { mac, ...unsigned } = file;
  return sameMac(mac, macOf(slotsKey, canonicalJson(unsigned)));
}

/** The text of a slot file: canonical, closed by a plain SHA-256 that finds damage before any passphrase. */
export function printSlotFile(file: SlotFile): string {
  return printed(file);
}

/**
 * Reads a slot file; undefined when a single byte is not as it was written.
 * Throws newerVault for a sound file of a later format.
 */
export function parseSlotFile(text: string): SlotFile | undefined {
  const content = soundContent(text);
  if (!content) return undefined;
  const found = anyVersionSchema.safeParse(content);
  if (found.success && found.data.version > version) {
    throw new FristError('newerVault', { found: found.data.version, known: version });
  }
  return slotFileSchema.safeParse(content).data;
}

function workOf(slots: readonly Slot[]): number {
  const costs = slots.map((slot) =>
    slot.kind === 'passphrase' ? slot.kdf.memoryKiB * slot.kdf.iterations : 0,
  );
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function soundContent(text: string): object | undefined {
  try {
    const { sha256: claimed, ...content } = z.record(z.string(), z.json()).parse(JSON.parse(text));
    const isWhole = claimed === sha256(canonicalJson(content));
    return isWhole && text === printed(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

function printed(content: { readonly [key: string]: Fact }): string {
  return `${canonicalJson({ ...content, sha256: sha256(canonicalJson(content)) })}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
