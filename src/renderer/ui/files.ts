import type { FileKind, PickedFile } from '../../core/kit/bridge.ts';
import { api } from '../api.ts';
import { base64Of } from './base64.ts';
import { tell } from './notices.ts';

/** A file from a drop, as the API takes it. */
export async function readFile(file: File): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { fileName: file.name, contentBase64: base64Of(bytes) };
}

/** Asks for one file; undefined when the officer closed the dialog. */
export async function pickFile(kind: FileKind): Promise<PickedFile | undefined> {
  return (await pickFiles(kind))[0];
}

/** Asks for files; none when the officer closed the dialog. */
export async function pickFiles(kind: FileKind): Promise<readonly PickedFile[]> {
  const answer = await api.openFiles({ kinds: [kind] });
  if (answer.ok) return answer.value.files;
  tell({ kind: 'error', error: answer.error });
  return [];
}

/** Saves a file where the officer says and tells so. */
export async function saveFile(
  fileName: string,
  contentBase64: string,
  done: string,
): Promise<boolean> {
  const answer = await api.saveFile({ suggestedName: fileName, contentBase64 });
  if (!answer.ok) tell({ kind: 'error', error: answer.error });
  else if (answer.value.saved) tell({ kind: 'done', text: done });
  return answer.ok && answer.value.saved;
}

/** A size in the units people use. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
