import { FristError } from '../kit/errors.ts';
import type { OpenVault } from '../vault/vault.ts';
import { hashAt, head } from './store.ts';

/**
 * Compares the journal with the anchor kept outside the file. Throws tailMissing with the number of
 * entries that are gone, or 'unknown'; its cause is 'behind' where the file lacks what was
 * acknowledged (it is older, or has another history) and 'anchorMissing' where nothing may be gone but
 * the anchor itself. A journal ahead of its anchor is whole: the power went between commit and anchor.
 */
export function compareWithAnchor(vault: Pick<OpenVault, 'read' | 'readAnchor'>): void {
  const anchor = vault.readAnchor();
  const last = head(vault.read);
  if (!anchor) {
    if (last) throw tailMissing('unknown', 'anchorMissing');
    return;
  }
  const present = last?.sequence ?? 0;
  if (present < anchor.sequence) {
    throw tailMissing(anchor.sequence - present, 'behind');
  }
  if (hashAt(vault.read, anchor.sequence) !== anchor.head) {
    throw tailMissing('unknown', 'behind');
  }
}

function tailMissing(missing: number | 'unknown', cause: 'behind' | 'anchorMissing'): FristError {
  return new FristError('tailMissing', { missing, cause });
}
