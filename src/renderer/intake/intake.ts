import { create } from 'zustand';
import type { IntakeItem } from '../../core/intake/model.ts';
import type { PickedFile } from '../../core/kit/bridge.ts';
import type { IntakeItemId } from '../../core/kit/ids.ts';
import { act } from '../act.ts';
import { openRequestId } from '../requests/openRequest.ts';
import { pickFiles } from '../ui/files.ts';
import { goTo, useUi } from '../uiState.ts';

/** What lies on the desk to be taken in: nothing, a form, an item of the tray, or a file that is no message. */
export type OnDesk =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'byHand' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'item'; readonly id: IntakeItemId }
  | { readonly kind: 'file'; readonly file: PickedFile };

export const useDesk = create<{ readonly desk: OnDesk }>()(() => ({ desk: { kind: 'nothing' } }));

export function clearDesk(): void {
  useDesk.setState({ desk: { kind: 'nothing' } });
}

/** Begins a request that did not come as a file. */
export function openByHand(): void {
  useDesk.setState({ desk: { kind: 'byHand' } });
}

/** Asks for a text to be read as a message. */
export function openPaste(): void {
  useDesk.setState({ desk: { kind: 'paste' } });
}

/** Opens an item of the tray as a request to be confirmed. */
export function openItem(id: IntakeItemId): void {
  useDesk.setState({ desk: { kind: 'item', id } });
}

/** Lays files on the desk: messages go into the intake tray, a single other file asks what to do with it. */
export async function layOnDesk(files: readonly PickedFile[]): Promise<void> {
  const [first] = files;
  if (first === undefined) return;
  if (files.length === 1 && !isMessage(first)) {
    useDesk.setState({ desk: { kind: 'file', file: first } });
    return;
  }
  await takeIn({ files: [...files] });
}

/** Puts files or a pasted text into the tray; a single one that asks for something is opened at once. */
export async function takeIn(input: {
  readonly files?: PickedFile[];
  readonly pasted?: string;
}): Promise<boolean> {
  const added = await act('intake.add', input);
  if (!added) return false;
  const [only, ...others] = added.items;
  if (only && others.length === 0) {
    if (opensAtOnce(only)) openItem(only.id);
    else goTo({ area: 'intake', id: only.id });
  } else goTo({ area: 'intake' });
  return true;
}

/** Asks for message files and takes them in. */
export async function openMessageFile(): Promise<void> {
  await layOnDesk(await pickFiles('message'));
}

/** A text or PDF file that is dropped on an open request may belong to it as well. */
function isMessage({ fileName }: PickedFile): boolean {
  if (/\.(?:eml|msg)$/iu.test(fileName)) return true;
  return /\.(?:txt|pdf)$/iu.test(fileName) && openRequestId(useUi.getState().route) === undefined;
}

/** What seems to ask for something new; anything else is looked at in the tray first. */
function opensAtOnce({ message, matches, state }: IntakeItem): boolean {
  return state === 'waiting' && message?.kind === 'request' && matches.length === 0;
}
