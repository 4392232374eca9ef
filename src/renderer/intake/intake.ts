import { create } from 'zustand';
import type { PickedFile } from '../../core/kit/bridge.ts';
import { pickFile } from '../ui/files.ts';

/** What lies on the desk to be taken in: nothing, a form, a message, or another file. */
export type OnDesk =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'byHand' }
  | { readonly kind: 'message'; readonly file: PickedFile }
  | { readonly kind: 'file'; readonly file: PickedFile };

export const useDesk = create<{ readonly desk: OnDesk }>()(() => ({ desk: { kind: 'nothing' } }));

export function clearDesk(): void {
  useDesk.setState({ desk: { kind: 'nothing' } });
}

/** Begins a request that did not come as a file. */
export function openByHand(): void {
  useDesk.setState({ desk: { kind: 'byHand' } });
}

/** Lays a file on the desk: a message is read as a request, anything else asks what to do with it. */
export function layOnDesk(file: PickedFile): void {
  const kind = file.fileName.toLowerCase().endsWith('.eml') ? 'message' : 'file';
  useDesk.setState({ desk: { kind, file } });
}

/** Asks for an .eml and reads it. */
export async function openMessageFile(): Promise<void> {
  const file = await pickFile('message');
  if (file) layOnDesk(file);
}
