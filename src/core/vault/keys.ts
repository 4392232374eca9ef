import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';

/** What the data key is turned into, each by its own HKDF label; the data key itself encrypts nothing. */
const labels = {
  database: 'frist/v1/database',
  /** Fixes the plain 16 bytes at the head of the vault file, so that a change in them shows. */
  fileSalt: 'frist/v1/file-salt',
  journal: 'frist/v1/journal',
  anchor: 'frist/v1/anchor',
  suppression: 'frist/v1/suppression',
  slots: 'frist/v1/slots',
} as const;

type KeyPurpose = keyof typeof labels;

/** A random key sealed under another: AES-256-GCM, nonce and ciphertext with tag, in hex. */
type WrappedKey = { readonly nonce: string; readonly wrapped: string };

/** Derives one of the vault's keys from its data key (HKDF-SHA256, RFC 5869). */
export function deriveKey(dataKey: Uint8Array, vaultId: string, purpose: KeyPurpose): Buffer {
  const length = purpose === 'fileSalt' ? 16 : 32;
  return hkdf(dataKey, Buffer.from(vaultId, 'hex'), labels[purpose], length);
}

/** Derives the key that opens a recovery slot: 160 random bits need no slow hash. */
export function recoverySlotKey(recoveryBits: Uint8Array, salt: string): Buffer {
  return hkdf(recoveryBits, Buffer.from(salt, 'hex'), 'frist/v1/recovery-slot', 32);
}

/** Seals a data key; the context (what the slot says of itself) is authenticated with it. */
export function wrapKey(
  key: Uint8Array,
  dataKey: Uint8Array,
  nonce: Uint8Array,
  context: string,
): WrappedKey {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { nonce: Buffer.from(nonce).toString('hex'), wrapped: sealed.toString('hex') };
}

/** The data key, or undefined when the key is wrong or the slot was changed. */
export function unwrapKey(key: Uint8Array, slot: WrappedKey, context: string): Buffer | undefined {
  const sealed = Buffer.from(slot.wrapped, 'hex');
  const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'hex'));
  cipher.setAAD(Buffer.from(context));
  cipher.setAuthTag(sealed.subarray(-16));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  } catch {
    return undefined;
  }
}

/** HMAC-SHA256 of a text, in hex. */
export function macOf(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Compares two hex texts of the same length in constant time. */
export function sameMac(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Overwrites key bytes that are no longer needed. */
export function wipe(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
}

function hkdf(key: Uint8Array, salt: Uint8Array, label: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, label, length));
}
