import { create } from 'zustand';

/** Steps that follow an opened vault before the work begins. */
export type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'sheet'; readonly recoveryKey: string; readonly first: boolean }
  | { readonly kind: 'organisation' }
  /** After recovery: the key that opened the vault proves the officer when the passphrase is replaced. */
  | { readonly kind: 'newPassphrase'; readonly recoveryKey: string };

export const useFlow = create<{ readonly step: Step }>()(() => ({ step: { kind: 'none' } }));

export function goToStep(step: Step): void {
  useFlow.setState({ step });
}

/** The recovery key's groups as printed. */
export function groupsOf(recoveryKey: string): readonly string[] {
  return recoveryKey.split(/[\s-]+/u).filter((group) => group !== '');
}
