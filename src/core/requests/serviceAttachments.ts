import type { AttachmentsService } from '../attachments/service.ts';
import { FristError } from '../kit/errors.ts';
import type { AttachmentId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { noteCase, notesText } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { noteReason } from './serviceReasons.ts';
import type { StoredRequest } from './store.ts';
import { writeSearch } from './storeFoundBy.ts';
import { attachmentsOf, linkAttachment, unlinkAttachment } from './storeParts.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  eml: 'message/rfc822',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  msg: 'application/vnd.ms-outlook',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Keeps a file with a case. */
export function keepFile(
  unit: Unit,
  attachments: AttachmentsService,
  file: { readonly id: RequestId; readonly fileName: string; readonly contentBase64: string },
): void {
  const kept = attachments.keep(unit, new Uint8Array(Buffer.from(file.contentBase64, 'base64')));
  const mediaType = mediaTypeOf(file.fileName);
  linkAttachment(unit.db, file.id, {
    id: kept.id,
    fileName: file.fileName,
    mediaType,
    role: 'added',
  });
  noteCase(unit, file.id, 'request.attachmentAdded', {
    fileName: file.fileName,
    sha256: kept.sha256,
  });
}

/** The bytes of an attachment of this very case; the journal notes that it was opened. */
export function openFile(
  unit: Unit,
  attachments: AttachmentsService,
  id: RequestId,
  attachmentId: AttachmentId,
): { readonly fileName: string; readonly mediaType: string; readonly contentBase64: string } {
  const found = attachmentsOf(unit.db, id).find((attachment) => attachment.id === attachmentId);
  if (!found) throw new FristError('notFound');
  const contentBase64 = Buffer.from(attachments.bytes(found.id)).toString('base64');
  noteCase(unit, id, 'request.attachmentOpened', { attachment: found.id });
  return { fileName: found.fileName, mediaType: found.mediaType, contentBase64 };
}

/**
 * Erases the bytes of a file that must not be kept (Art 5(1)(e)), such as a copy of an identity document; the
 * journal keeps hash and reason, and the case the reason as a note.
 */
export function eraseFile(
  unit: Unit,
  stored: StoredRequest,
  given: { readonly attachmentId: AttachmentId; readonly reason: string; readonly by: string },
  parts: RequestsParts,
): void {
  const { id } = stored;
  const { attachmentId, reason } = given;
  const found = attachmentsOf(unit.db, id).find((attachment) => attachment.id === attachmentId);
  if (!found) throw new FristError('notFound');
  unlinkAttachment(unit.db, id, attachmentId);
  parts.attachments.erase(unit, attachmentId);
  noteReason(unit, id, { sv: 'Bilaga raderad', en: 'Attachment erased' }, given, parts);
  writeSearch(unit.db, stored, notesText(unit.db, id));
  noteCase(unit, id, 'request.attachmentErased', { sha256: found.sha256, reason });
}

/** The media type that a file's ending says. */
export function mediaTypeOf(fileName: string): string {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return mediaTypes[ending] ?? 'application/octet-stream';
}
