import { createHash } from 'node:crypto';
import type { IncomingMessage } from '../intake/model.ts';
import { type MessagePart, readMessageAndParts } from '../intake/service.ts';
import type { TimeZone } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import type { AttachmentId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { ReceiveInput } from './contract/cases.ts';
import { mediaTypeOf } from './serviceAttachments.ts';
import type { RequestsParts } from './servicePorts.ts';
import { insertMessage } from './storeMessages.ts';
import { linkAttachment } from './storeParts.ts';
import { caseOfMessage } from './storePersons.ts';

/** A file that opens a case: its exact bytes, what was read and the files inside it. */
export type Source = {
  readonly fileName: string;
  readonly sha256: string;
  /** The bytes, or the file of the vault that already holds them. */
  readonly original: { readonly bytes: Uint8Array } | { readonly attachmentId: AttachmentId };
  /** Absent where a file of the intake tray could not be read. */
  readonly message?: IncomingMessage | undefined;
  readonly parts: readonly MessagePart[];
};

/** The file from which a case is opened, read; undefined for a case entered by hand. */
export async function readSource(
  input: ReceiveInput,
  timeZone: TimeZone,
  parts: Pick<RequestsParts, 'intake'>,
): Promise<Source | undefined> {
  if (input.intakeItemId !== undefined) {
    if (input.contentBase64 !== undefined) {
      throw invalidField('contentBase64', 'does not go with an item of the intake tray');
    }
    const { attachmentId, ...item } = await parts.intake.prepare(input.intakeItemId);
    return { ...item, original: { attachmentId } };
  }
  if (input.contentBase64 === undefined) return undefined;
  if (input.fileName === undefined) throw invalidField('fileName', 'goes with contentBase64');
  const bytes = new Uint8Array(Buffer.from(input.contentBase64, 'base64'));
  return {
    fileName: input.fileName,
    original: { bytes },
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(await readMessageAndParts(bytes, input.fileName, timeZone)),
  };
}

/** Throws notPossible, with the reference, where the message has opened a case before. */
export function refuseSecondCase(unit: Unit, source: Source | undefined): void {
  if (!source) return;
  const message = source.message ?? { sender: { name: '', email: '' } };
  const reference = caseOfMessage(unit.db, message, source.sha256);
  if (reference === undefined) return;
  throw new FristError('notPossible', {
    reference,
    reasonSv: `meddelandet har redan öppnat ärende ${reference}`,
    reasonEn: `the message has already opened case ${reference}`,
  });
}

/** Keeps the file, the files in it and its Message-ID with the case. */
export function keepSource(
  unit: Unit,
  id: RequestId,
  source: Source | undefined,
  { attachments }: Pick<RequestsParts, 'attachments'>,
): void {
  if (!source) return;
  const { original, fileName } = source;
  const originalId =
    'bytes' in original ? attachments.keep(unit, original.bytes).id : original.attachmentId;
  linkAttachment(unit.db, id, {
    id: originalId,
    fileName,
    mediaType: mediaTypeOf(fileName),
    role: 'original',
  });
  for (const part of source.parts) {
    const kept = attachments.keep(unit, part.bytes);
    linkAttachment(unit.db, id, { ...part, id: kept.id, role: 'part' });
  }
  const messageId = source.message?.messageId;
  if (messageId !== undefined) insertMessage(unit.db, id, messageId);
}
