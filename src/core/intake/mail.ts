import type { Address, Attachment, Email } from 'postal-mime';
import type { TimeZone } from '../kit/dates.ts';
import { takeApart } from './mailReader.ts';
import type { IncomingMessage } from './model.ts';
import { arrivalOf } from './rules/arrival.ts';
import { cleanLine } from './rules/cleanText.ts';
import { assertReadable, unreadable } from './rules/guard.ts';
import { guessLanguage } from './rules/language.ts';
import { remarksOn } from './rules/remarks.ts';
import { rightsIn } from './rules/rightsEvidence.ts';

/** A file that came with a message. Its name is text to show, never a path. */
export type MessagePart = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** A message and its files, from one reading. */
export type ReadMail = {
  readonly message: IncomingMessage;
  readonly parts: readonly MessagePart[];
};

/**
 * Reads the bytes of an .eml file. Nested messages stay whole, as attachments. Throws tooLarge or
 * unreadableMessage; never anything else, and in bounded time, whatever the bytes are.
 */
export async function readMail(
  bytes: Uint8Array,
  fileName: string,
  timeZone: TimeZone,
): Promise<ReadMail> {
  const mail = await parsed(bytes, fileName);
  const parts = partsOf(mail.email);
  return { message: messageOf(mail, parts, timeZone), parts };
}

/** The files in an .eml, with the same errors as `readMail`. */
export async function readMailParts(bytes: Uint8Array): Promise<readonly MessagePart[]> {
  return partsOf((await parsed(bytes, '')).email);
}

async function parsed(bytes: Uint8Array, fileName: string): Promise<Mail> {
  assertReadable(bytes, fileName);
  try {
    return await takeApart(bytes);
  } catch (error) {
    throw unreadable(
      { sv: 'dess uppbyggnad är trasig', en: 'its structure is broken' },
      { cause: error },
    );
  }
}

function partsOf(email: Email): readonly MessagePart[] {
  return email.attachments.map((attachment, at) => partOf(attachment, at));
}

type Mail = Awaited<ReturnType<typeof takeApart>>;

function messageOf(
  { email, text, textCut }: Mail,
  parts: readonly MessagePart[],
  timeZone: TimeZone,
): IncomingMessage {
  const subject = cleanLine(email.subject ?? '', 500);
  const { arrival, remarks } = arrivalOf(email.headers, timeZone);
  const sender = senderOf(email);
  return {
    sender,
    subject,
    text,
    textCut,
    attachments: parts.map(({ fileName, mediaType, bytes }) => ({
      fileName,
      mediaType,
      size: bytes.length,
    })),
    ...(arrival === undefined ? {} : { arrival }),
    language: guessLanguage(`${subject}\n${text}`),
    rights: rightsIn(subject, text),
    ...(email.messageId === undefined ? {} : { messageId: cleanLine(email.messageId, 998) }),
    remarks: [...remarks, ...remarksOn(evidenceOf(email, { sender, subject, text }, parts))],
  };
}

function evidenceOf(
  email: Email,
  message: Pick<IncomingMessage, 'sender' | 'subject' | 'text'>,
  parts: readonly MessagePart[],
): Parameters<typeof remarksOn>[0] {
  const count = (key: string) => email.headers.filter((header) => header.key === key).length;
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  return {
    ...message,
    fromFields: count('from'),
    replyTo: email.replyTo?.map((address) => firstMailbox(address)?.address ?? '')[0] ?? '',
    contentType: type.slice(0, 300).toLowerCase(),
    mediaTypes: parts.map(({ mediaType }) => mediaType),
    emptyParts: parts.filter(({ bytes }) => bytes.length === 0).length,
  };
}

function senderOf(email: Email): IncomingMessage['sender'] {
  const mailbox =
    firstMailbox(email.from) ?? firstMailbox(email.sender) ?? firstMailbox(email.replyTo?.[0]);
  return {
    name: cleanLine(mailbox?.name ?? '', 200).replace(/^"(.+)"$/, '$1'),
    email: cleanLine(mailbox?.address ?? '', 254),
  };
}

function firstMailbox(
  address: Address | undefined,
): { readonly name: string; readonly address: string } | undefined {
  if (address?.group !== undefined) return address.group[0];
  return address;
}

function partOf(attachment: Attachment, at: number): MessagePart {
  const mediaType = cleanLine(attachment.mimeType, 100).toLowerCase();
  const isMessage = mediaType === 'message/rfc822';
  const given = cleanLine(attachment.filename ?? '', 255).replaceAll(/[/\\]/g, '_');
  return {
    fileName: given === '' ? `attachment-${at + 1}${isMessage ? '.eml' : ''}` : given,
    mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream',
    bytes: bytesOf(attachment.content),
  };
}

function bytesOf(content: Attachment['content']): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
