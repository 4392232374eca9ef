import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { canonicalJson } from '../journal/rules.ts';
import { replaceFile, withFileErrors, writeAll } from './files.ts';
import { macOf, sameMac } from './keys.ts';

/** The newest journal entry that was acknowledged, kept outside the vault file. */
export type Anchor = { readonly sequence: number; readonly head: string };

const recordSchema = z.strictObject({
  format: z.literal('frist-anchor'),
  version: z.literal(1),
  vaultId: z.string(),
  /** Grows with each write; the sequence may go back, when a lost tail was accepted. */
  writes: z.int().positive(),
  sequence: z.int().positive(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
  mac: z.string(),
});

type Stored = Pick<z.infer<typeof recordSchema>, 'writes' | 'sequence' | 'head'>;

/** Two records in one disk sector each: writing one never touches the other. */
const recordLength = 512;

/**
 * Reads and writes the anchor of one vault. Records alternate in place: no new block is needed, so
 * that a full disk cannot stop it, and a torn write leaves the record before.
 */
export function anchorFile(path: string, key: Uint8Array, vaultId: string) {
  const stored = () => storedRecords(path, key, vaultId);
  return {
    /** The newer sound record, or undefined when the file is missing or both are damaged. */
    read(): Anchor | undefined {
      const [first, second] = stored();
      const newest = isNewer(second, first) ? second : first;
      return newest && { sequence: newest.sequence, head: newest.head };
    },
    write({ sequence, head }: Anchor): void {
      const [first, second] = stored();
      const writes = Math.max(first?.writes ?? 0, second?.writes ?? 0) + 1;
      const text = printRecord({ writes, sequence, head }, key, vaultId);
      if (!first && !second) {
        replaceFile(path, text + text);
        return;
      }
      const place = isNewer(first, second) ? 1 : 0;
      withFileErrors(() => overwrite(path, text, place * recordLength));
    },
  };
}

function isNewer(record: Stored | undefined, other: Stored | undefined): boolean {
  return (record?.writes ?? 0) > (other?.writes ?? 0);
}

function storedRecords(
  path: string,
  key: Uint8Array,
  vaultId: string,
): readonly [Stored | undefined, Stored | undefined] {
  if (!existsSync(path)) return [undefined, undefined];
  const text = readFileSync(path, 'latin1');
  const record = (place: number) =>
    parseRecord(text.slice(place * recordLength, (place + 1) * recordLength), key, vaultId);
  return [record(0), record(1)];
}

function printRecord(record: Stored, key: Uint8Array, vaultId: string): string {
  const { writes, sequence, head } = record;
  const unsigned = { format: 'frist-anchor', version: 1, vaultId, writes, sequence, head };
  const mac = macOf(key, canonicalJson(unsigned));
  return `${canonicalJson({ ...unsigned, mac }).padEnd(recordLength - 1)}\n`;
}

function parseRecord(text: string, key: Uint8Array, vaultId: string): Stored | undefined {
  try {
    const { mac, ...unsigned } = recordSchema.parse(JSON.parse(text));
    const isGenuine =
      sameMac(mac, macOf(key, canonicalJson(unsigned))) &&
      text === printRecord(unsigned, key, vaultId);
    return isGenuine ? unsigned : undefined;
  } catch {
    return undefined;
  }
}

function overwrite(path: string, text: string, at: number): void {
  const descriptor = openSync(path, 'r+');
  try {
    writeAll(descriptor, Buffer.from(text, 'latin1'), at);
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
