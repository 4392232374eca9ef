import { createHash } from 'node:crypto';
import type { CommandCall } from '../handlers.ts';
import type { TimeZone } from '../kit/dates.ts';
import { errorText, FristError, invalidField } from '../kit/errors.ts';
import { intakeItemIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { MessagePart } from './message.ts';
import { readPasted } from './plainText.ts';
import { readFile } from './readers.ts';
import { insertItem, itemOf, type Reading, type StoredItem, waitingTwin } from './store.ts';
import type { TrayParts } from './trayPorts.ts';

/** What comes into the tray: files, and at most one pasted text. */
export type Arrivals = {
  readonly files: readonly { readonly fileName: string; readonly contentBase64: string }[];
  readonly pasted?: string | undefined;
};

/** What a pasted text is kept as. */
const pastedName = 'pasted.txt';

type Arrived = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly reading: Reading;
};

/**
 * Keeps files in the tray, each with what could be read of it. Cancelling between two files leaves nothing behind.
 * Throws invalidInput when there is nothing to add.
 */
export async function addToTray(
  { files, pasted }: Arrivals,
  call: CommandCall,
  parts: TrayParts,
): Promise<readonly StoredItem[]> {
  if (files.length === 0 && (pasted ?? '') === '') {
    throw invalidField('files', 'are missing: give a file or a text');
  }
  const arrived: Arrived[] = [];
  for (const [done, { fileName, contentBase64 }] of files.entries()) {
    call.progress(done, files.length);
    arrived.push(await read(fileName, Buffer.from(contentBase64, 'base64'), parts.timeZone()));
    if (call.signal.aborted) throw new FristError('cancelled');
  }
  if (files.length > 0) call.progress(files.length, files.length);
  if ((pasted ?? '') !== '') arrived.push(paste(pasted ?? ''));
  return call.write((unit) => {
    const items = arrived.map((file) => keep(unit, file, parts));
    return items.filter((item, at) => items.findIndex(({ id }) => id === item.id) === at);
  });
}

/** What a file says, and the files in it; an item that could not be read has none. */
export async function readAgain(
  item: Pick<StoredItem, 'fileName' | 'reading'>,
  bytes: Uint8Array,
  timeZone: TimeZone,
): Promise<readonly MessagePart[]> {
  if ('fault' in item.reading || item.reading.message.format === 'pasted') return [];
  return (await readFile(bytes, item.fileName, timeZone)).parts;
}

async function read(fileName: string, bytes: Uint8Array, timeZone: TimeZone): Promise<Arrived> {
  const file = { fileName, bytes, sha256: sha256Of(bytes) };
  try {
    const { message } = await readFile(bytes, fileName, timeZone);
    return { ...file, reading: { message } };
  } catch (error) {
    return { ...file, reading: { fault: faultOf(error) } };
  }
}

/** Why a file cannot be read, for people. Throws what is no fault of the file. */
function faultOf(error: unknown): { readonly sv: string; readonly en: string } {
  if (!(error instanceof FristError)) throw error;
  if (error.code !== 'unreadableMessage' && error.code !== 'tooLarge') throw error;
  const text = (language: 'sv' | 'en') => errorText(error.code, error.facts, language);
  return { sv: text('sv'), en: text('en') };
}

function paste(text: string): Arrived {
  const bytes = new TextEncoder().encode(text);
  const { message } = readPasted(bytes);
  return { fileName: pastedName, bytes, sha256: sha256Of(bytes), reading: { message } };
}

function keep(unit: Unit, file: Arrived, { attachments, newId }: TrayParts): StoredItem {
  const twin = waitingTwin(unit.db, file.sha256);
  if (twin) {
    // The command needs an entry, and that the same file came again is worth one.
    unit.journal({ action: 'intake.added', object: { type: 'intakeItem', id: twin.id } });
    return twin;
  }
  const id = intakeItemIdSchema.parse(newId());
  insertItem(unit.db, {
    id,
    version: 1,
    addedAt: unit.now,
    fileName: file.fileName,
    attachmentId: attachments.keep(unit, file.bytes).id,
    reading: file.reading,
    state: 'waiting',
    requestId: null,
    reason: '',
    settledOn: null,
  });
  const fields = { fileName: file.fileName, sha256: file.sha256 };
  unit.journal({ action: 'intake.added', object: { type: 'intakeItem', id }, fields });
  unit.changed('intake', id);
  const kept = itemOf(unit.db, id);
  if (!kept) throw new FristError('notFound');
  return kept;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
