import { act } from '../act.ts';
import { forget } from '../serverState.ts';

/** Closes the vault; its keys and names leave the memory of the core with it. */
export async function lockVault(): Promise<void> {
  await act('vault.lock', {});
  forget();
}
