import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileKind, FileToSave, PickedFile } from '../core/kit/bridge.ts';
import type { Envelope } from '../core/kit/envelope.ts';
import { type ErrorFacts, FristError } from '../core/kit/errors.ts';
import type { Dialogs } from './dialogs.ts';
import { safeFileName } from './fileName.ts';
import { codeOf, writeWholeFile } from './wholeFile.ts';

const largestBytes = 48 * 1024 * 1024;
const mostFiles = 50;

/** Asks where, then writes the file whole or not at all. */
export async function saveFile(
  dialogs: Dialogs,
  file: FileToSave,
): Promise<Envelope<{ readonly saved: boolean }>> {
  const place = await dialogs.whereToSave(safeFileName(file.suggestedName));
  if (place === undefined) return { ok: true, value: { saved: false } };
  return attempt('folderNotWritable', async () => {
    await writeWholeFile(place, Buffer.from(file.contentBase64, 'base64'));
    return { saved: true };
  });
}

/** Asks for files and reads them; one that is too large or cannot be read refuses them all. */
export async function openFiles(
  dialogs: Dialogs,
  kinds: readonly FileKind[],
): Promise<Envelope<{ readonly files: readonly PickedFile[] }>> {
  const places = await dialogs.whatToOpen(kinds);
  return attempt('fileNotReadable', async () => {
    if (places.length > mostFiles) throw new FristError('tooLarge', { limit: `${mostFiles}` });
    const files: PickedFile[] = [];
    for (const place of places) files.push(await readPicked(place));
    return { files };
  });
}

async function readPicked(place: string): Promise<PickedFile> {
  const handle = await open(place, 'r');
  try {
    const status = await handle.stat();
    if (!status.isFile()) throw new FristError('notPossible', reasons.fileNotReadable);
    if (status.size > largestBytes) throw new FristError('tooLarge', { limit: '48 MiB' });
    const bytes = await handle.readFile();
    return { fileName: basename(place), contentBase64: bytes.toString('base64') };
  } finally {
    await handle.close();
  }
}

const reasons = {
  folderNotWritable: {
    reasonSv: 'filen kunde inte skrivas på den platsen',
    reasonEn: 'the file could not be written in that place',
  },
  fileNotReadable: {
    reasonSv: 'filen kunde inte läsas',
    reasonEn: 'the file could not be read',
  },
} as const satisfies Record<string, ErrorFacts>;

async function attempt<Value>(
  reason: keyof typeof reasons,
  work: () => Promise<Value>,
): Promise<Envelope<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (failure) {
    const { code, message, facts } = asFristError(failure, reason);
    return { ok: false, error: { code, message, facts } };
  }
}

function asFristError(failure: unknown, reason: keyof typeof reasons): FristError {
  if (failure instanceof FristError) return failure;
  if (codeOf(failure) === 'ENOSPC') return new FristError('diskFull');
  return new FristError('notPossible', reasons[reason]);
}
