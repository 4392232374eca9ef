import type { Letter } from '../../core/letters/model.ts';
import { act } from '../act.ts';
import { saveFile } from '../ui/files.ts';

/** Saves the PDF of an issued letter outside the vault, byte for byte. */
export async function saveLetter({ id }: Letter, done: string): Promise<void> {
  const file = await act('letters.file', { id });
  if (file) await saveFile(file.fileName, file.contentBase64, done);
}
