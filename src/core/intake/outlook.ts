import type { TimeZone } from '../kit/dates.ts';
import { readIsolated } from './isolated.ts';
import type { OutlookFields } from './isolatedModel.ts';
import { concluded, mediaTypeOf, partName, type ReadMail } from './message.ts';
import { type ArrivalFinding, arrivalOf, deliveredAt } from './rules/arrival.ts';
import { cleanLine, cleanProse, cut, longestText } from './rules/cleanText.ts';
import { unreadable } from './rules/guard.ts';
import { htmlText } from './rules/htmlText.ts';
import type { HeaderField } from './rules/references.ts';
import { remarksOn } from './rules/remarks.ts';

/** Reads an Outlook message (.msg). Throws unreadableMessage or tooLarge, in bounded time and memory. */
export async function readOutlook(bytes: Uint8Array, timeZone: TimeZone): Promise<ReadMail> {
  const answer = await readIsolated('msg', bytes);
  if (answer.of !== 'msg') throw unreadable({ sv: 'den är tom', en: 'it is empty' });
  const fields = answer.value;
  const headers = headerFields(fields);
  const whole = cleanProse(fields.body.trim() === '' ? htmlText(fields.html) : fields.body);
  const parts = fields.files.map((file, at) => ({
    fileName: partName(file.fileName, at),
    mediaType: mediaTypeOf(file.mediaType),
    bytes: file.bytes,
  }));
  const sender = {
    name: cleanLine(fields.senderName, 200),
    email: cleanLine(fields.senderEmail, 254),
  };
  const subject = cleanLine(fields.subject, 500);
  const text = cut(whole, longestText);
  return concluded({
    format: 'msg',
    sender,
    subject,
    text,
    textCut: whole.length > longestText,
    headers,
    messageId: idIn(fields.messageId) ?? idIn(headerValue(headers, 'message-id')),
    parts,
    finding: arrivalIn(headers, fields, timeZone),
    remarks: remarksOn({
      sender,
      subject,
      text,
      fromFields: 1,
      replyTo: '',
      contentType: headerValue(headers, 'content-type').slice(0, 300).toLowerCase(),
      mediaTypes: parts.map(({ mediaType }) => mediaType),
      emptyParts: parts.filter(({ bytes: content }) => content.length === 0).length,
    }),
  });
}

/** The transport headers, unfolded; Outlook keeps them for what came from outside. */
function headerFields({ headers, submitted }: OutlookFields): readonly HeaderField[] {
  const fields = headers
    .slice(0, 512 * 1024)
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(0, 1000)
    .flatMap((line) => {
      const match = /^([!-9;-~]{1,80})[ \t]*:(.*)$/.exec(line);
      return match ? [{ key: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() }] : [];
    });
  const dated = submitted === '' || fields.some(({ key }) => key === 'date');
  return dated ? fields : [...fields, { key: 'date', value: submitted }];
}

function arrivalIn(
  headers: readonly HeaderField[],
  { delivered }: OutlookFields,
  timeZone: TimeZone,
): ArrivalFinding {
  const finding = arrivalOf(headers, timeZone);
  if (finding.arrival?.basis === 'received') return finding;
  const arrival = deliveredAt(Date.parse(delivered), timeZone);
  return arrival === undefined ? finding : { arrival, remarks: [] };
}

function headerValue(headers: readonly HeaderField[], key: string): string {
  return headers.find((header) => header.key === key)?.value ?? '';
}

function idIn(value: string): string | undefined {
  return /<[^<>\s]{1,996}>/.exec(value)?.[0];
}
