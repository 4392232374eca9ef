import { FristError } from '../kit/errors.ts';
import type { OpenVault } from '../vault/vault.ts';
import { hashAt, head } from './store.ts';

/**
 * Compares the journal with the anchor kept outside the file. Throws tailMissing with the number of
 * entries that are gone, or 'unknown' where the anchor itself is gone or another history stands in
 * the file. A journal ahead of its anchor is whole: the power went between commit and anchor.
 */
export function compareWithAnchor(vault: Pick<OpenVault, 'read' | 'readAnchor'>): void {
  const anchor = vault.readAnchor();
  const last = head(vault.read);
  if (!anchor) {
    if (last) throw new FristError('tailMissing', { missing: 'unknown' });
    return;
  }
  const present = last?.sequence ?? 0;
  if (present < anchor.sequence) {
    throw new FristError('tailMissing', { missing: anchor.sequence - present });
  }
  if (hashAt(vault.read, anchor.sequence) !== anchor.head) {
    throw new FristError('tailMissing', { missing: 'unknown' });
  }
}
