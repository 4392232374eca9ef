import type { Instant, PlainDate } from '../../core/kit/dates.ts';
import type { Request } from '../../core/requests/model.ts';

type Note = Request['notes'][number];
type Attachment = Request['attachments'][number];

/** A message that came in: the one that opened the case, or a reply that was joined to it. */
export type Received = {
  readonly key: string;
  readonly kind: 'request' | 'reply';
  /** Who sent it; empty where that is not known. */
  readonly from: string;
  /** The moment the request reached the mailbox, or the reply was put into the case. */
  readonly at: Instant | undefined;
  /** The day of receipt, where no moment is known. */
  readonly on: PlainDate | undefined;
  readonly subject: string;
  readonly text: string;
};

/** As whom the officer's own notes are kept; a reply's note is kept under its sender. */
const officers: readonly string[] = ['dpo', 'assistant', 'readOnly', 'system'];

/** The notes that are the text of replies, apart from the officer's own. */
export function repliesIn({ notes }: Pick<Request, 'notes'>): readonly Note[] {
  return notes.filter(({ actor }) => !officers.includes(actor));
}

/** The officer's own notes. */
export function ownNotes({ notes }: Pick<Request, 'notes'>): readonly Note[] {
  return notes.filter(({ actor }) => officers.includes(actor));
}

/** Every message of the case, newest first; the one that opened it comes last. */
export function correspondenceOf(request: Request): readonly Received[] {
  const { requester, receivedAt, received, subject, text } = request;
  const replies = repliesIn(request).map((note) => replyOf(note, request));
  const opening: Received = {
    key: 'request',
    kind: 'request',
    from: requester.name,
    at: receivedAt,
    on: received,
    subject,
    text,
  };
  return [...replies.toReversed(), opening];
}

function replyOf({ id, at, actor, text }: Note, request: Request): Received {
  const end = text.indexOf('\n\n');
  const first = end < 0 ? '' : text.slice(0, end);
  const parts = isSubject(first, request)
    ? { subject: first, text: text.slice(end + 2) }
    : { subject: '', text };
  return { key: id, kind: 'reply', from: actor, at, on: undefined, ...parts };
}

/** A reply is kept with its subject as the first paragraph, which is told by its "Re:", the reference or the old subject. */
function isSubject(line: string, { reference, subject }: Request): boolean {
  if (line === '' || line.includes('\n')) return false;
  const isOld = subject !== '' && line.toLowerCase().includes(subject.toLowerCase());
  return isOld || line.includes(reference) || /^(re|sv|aw|fw|fwd|vb|vs)\s*:/i.test(line);
}

/** What a file is to the case: a whole message is the request itself, or one that came later. */
export type AttachmentRole = 'original' | 'reply' | 'later' | 'part' | 'added';

/** The role of a file: the message that opened the case was there before it, all others came after. */
export function roleOf(attachment: Attachment, request: Request): AttachmentRole {
  if (attachment.role !== 'original') return attachment.role;
  const messages = request.attachments.filter(({ role }) => role === 'original');
  const replies = repliesIn(request).length;
  // A case that was written in by hand has no original: then every message is a reply.
  const opening =
    messages.length > replies
      ? messages.find(({ addedAt }) => addedAt <= request.openedAt)
      : undefined;
  if (attachment.id === opening?.id) return 'original';
  // A merged duplicate's message came later too, but replies to nothing.
  const later = messages.length - (opening === undefined ? 0 : 1);
  return later <= replies ? 'reply' : 'later';
}
