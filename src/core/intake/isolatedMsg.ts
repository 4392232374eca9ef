import msgreader from '@kenjiuno/msgreader';
import type { OutlookFields } from './isolatedModel.ts';

type Fields = ReturnType<InstanceType<typeof msgreader.default>['getFileData']>;

const mostFiles = 200;
const longest = 4_000_000;

/** The fields of an Outlook message (.msg) that intake uses. Throws for what is none. */
export async function outlookFields(bytes: Uint8Array): Promise<OutlookFields> {
  const reader = new msgreader.default(bufferOf(bytes));
  reader.parserConfig = { ansiEncoding: 'windows1252' };
  const fields = reader.getFileData();
  if (fields.dataType !== 'msg' || fields.error !== undefined) throw new Error('not a message');
  const text = (value: string | undefined) => (value ?? '').slice(0, longest);
  if (Object.keys(fields).length <= 3) throw new Error('an empty message');
  return {
    subject: text(fields.subject),
    senderName: text(fields.senderName),
    senderEmail: text(fields.senderSmtpAddress ?? smtp(fields)),
    body: text(fields.body),
    html: text(fields.bodyHtml ?? decoded(fields)),
    headers: text(fields.headers),
    messageId: text(fields.messageId),
    delivered: text(fields.messageDeliveryTime),
    submitted: text(fields.clientSubmitTime),
    files: (fields.attachments ?? []).slice(0, mostFiles).flatMap((attachment) => {
      if (attachment.dataId === undefined && attachment.innerMsgContent !== true) return [];
      const { fileName, content } = reader.getAttachment(attachment);
      return {
        fileName: text(attachment.fileName ?? attachment.fileNameShort ?? fileName),
        mediaType: attachment.innerMsgContent
          ? 'application/vnd.ms-outlook'
          : mediaType(attachment),
        bytes: content,
      };
    }),
  };
}

/** Within Exchange the sender is named by a directory path, which is no address to write to. */
function smtp(fields: Fields): string {
  const given = fields.senderEmail ?? '';
  return given.includes('@') ? given : (fields.sentRepresentingSmtpAddress ?? '');
}

function mediaType(fields: Fields): string {
  return fields.attachMimeTag ?? 'application/octet-stream';
}

function decoded({ html, internetCodepage }: Fields): string | undefined {
  if (html === undefined) return undefined;
  const label =
    internetCodepage === 65001 || internetCodepage === undefined
      ? 'utf-8'
      : `windows-${internetCodepage}`;
  try {
    return new TextDecoder(label).decode(html);
  } catch {
    return new TextDecoder('windows-1252').decode(html);
  }
}

/** The reader takes a whole buffer; what came by itself from another thread has one of its own. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer, length } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === length
    ? buffer
    : Uint8Array.from(bytes).buffer;
}
