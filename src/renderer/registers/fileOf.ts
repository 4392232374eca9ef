import { act } from '../act.ts';
import { saveFile } from '../ui/files.ts';

/** A file that a field names. */
export type NamedFile = { readonly attachmentId: string; readonly fileName: string };

/** Saves a file that an item names where the officer says. */
export async function saveNamedFile(file: NamedFile, done: string): Promise<void> {
  const opened = await act('registers.file', { attachmentId: file.attachmentId });
  if (opened) await saveFile(file.fileName, opened.contentBase64, done);
}
