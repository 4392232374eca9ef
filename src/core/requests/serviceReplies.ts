import type { IncomingMessage } from '../intake/model.ts';
import type { MessagePart } from '../intake/service.ts';
import type { AttachmentId, RequestId } from '../kit/ids.ts';
import { noteIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { mediaTypeOf } from './serviceAttachments.ts';
import { noteCase, notesText, requireRequest } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { writeSearch } from './storeFoundBy.ts';
import { insertMessage } from './storeMessages.ts';
import { insertNote, linkAttachment } from './storeParts.ts';
import { livingCase } from './storePersons.ts';

/** A message that belongs to a case, with its file, which the vault holds already. */
export type Reply = {
  /** Absent where the file could not be read. */
  readonly message?: IncomingMessage | undefined;
  readonly attachmentId: AttachmentId;
  readonly fileName: string;
  readonly parts: readonly MessagePart[];
};

const longestNote = 20_000;

/**
 * Joins a reply to its case, or to the one that this was merged into: file and parts are kept there, the text
 * becomes a note. It settles nothing by itself: the officer judges whether it answers. Throws notFound.
 */
export function joinReply(
  unit: Unit,
  requestId: RequestId,
  reply: Reply,
  parts: RequestsParts,
): void {
  const stored = requireRequest(unit.db, livingCase(unit.db, requestId));
  const { id } = stored;
  const { message, attachmentId, fileName } = reply;
  linkAttachment(unit.db, id, {
    id: attachmentId,
    fileName,
    mediaType: mediaTypeOf(fileName),
    role: 'original',
  });
  for (const part of reply.parts) {
    const kept = parts.attachments.keep(unit, part.bytes);
    linkAttachment(unit.db, id, { ...part, id: kept.id, role: 'part' });
  }
  if (message?.messageId !== undefined) insertMessage(unit.db, id, message.messageId);
  if (message && message.text !== '') {
    const text = [message.subject, message.text].filter((one) => one !== '').join('\n\n');
    insertNote(unit.db, id, {
      id: noteIdSchema.parse(parts.newId()),
      at: unit.now,
      actor: message.sender.email || message.sender.name || fileName,
      text: text.slice(0, longestNote).toWellFormed(),
    });
    writeSearch(unit.db, stored, notesText(unit.db, id));
  }
  noteCase(unit, id, 'request.replyJoined', { attachment: attachmentId, fileName });
}
