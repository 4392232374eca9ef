import type { Address, Attachment, Email } from 'postal-mime';
import type { TimeZone } from '../kit/dates.ts';
import { takeApart } from './mailReader.ts';
import { concluded, type MessagePart, mediaTypeOf, partName, type ReadMail } from './message.ts';
import type { IncomingMessage } from './model.ts';
import { arrivalOf } from './rules/arrival.ts';
import { cleanLine } from './rules/cleanText.ts';
import { assertReadable, unreadable } from './rules/guard.ts';
import { remarksOn } from './rules/remarks.ts';

/**
 * Reads the bytes of an .eml file. Nested messages stay whole, as attachments. Throws tooLarge or
 * unreadableMessage; never anything else, and in bounded time, whatever the bytes are.
 */
export async function readMail(
  bytes: Uint8Array,
  fileName: string,
  timeZone: TimeZone,
): Promise<ReadMail> {
  const { email, text, textCut } = await parsed(bytes, fileName);
  const parts = email.attachments.map((attachment, at) => partOf(attachment, at));
  const subject = cleanLine(email.subject ?? '', 500);
  const sender = senderOf(email);
  return concluded({
    format: 'eml',
    sender,
    subject,
    text,
    textCut,
    headers: email.headers,
    messageId: email.messageId,
    parts,
    finding: arrivalOf(email.headers, timeZone),
    remarks: remarksOn(evidenceOf(email, { sender, subject, text }, parts)),
  });
}

async function parsed(bytes: Uint8Array, fileName: string) {
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
  const mediaType = mediaTypeOf(attachment.mimeType);
  return {
    fileName: partName(attachment.filename ?? '', at, mediaType === 'message/rfc822' ? '.eml' : ''),
    mediaType,
    bytes: bytesOf(attachment.content),
  };
}

function bytesOf(content: Attachment['content']): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
