import { readIsolated } from '../../intake/isolated.ts';
import type { OutlookFields } from '../../intake/isolatedModel.ts';
import { partName } from '../../intake/message.ts';
import { htmlText } from '../../intake/rules/htmlText.ts';
import { FristError } from '../../kit/errors.ts';
import { unread } from './isolated.ts';
import { messageTable } from './messageTable.ts';
import type { FileRead } from './model.ts';
import { gatheredRemarks } from './remarks.ts';
import { soundTable } from './soundTable.ts';
import { told } from './told.ts';

/** An Outlook message (.msg), through the reader of the tray. What has the same beginning and is none is told. */
export async function readOutlook(bytes: Uint8Array, fileName: string): Promise<FileRead> {
  const fields = await fieldsOf(bytes);
  if (!fields) return unread(/\.(?:xls|xlsx|xlt)$/i.test(fileName) ? told.encrypted : told.unknown);
  const remarks = gatheredRemarks();
  const table = soundTable(messageTable(messageOf(fields)), remarks);
  const parts = fields.files.map((file, at) => ({
    fileName: partName(file.fileName, at),
    bytes: file.bytes,
  }));
  return { kind: 'message', tables: [table], parts, remarks: remarks.all() };
}

async function fieldsOf(bytes: Uint8Array): Promise<OutlookFields | undefined> {
  try {
    const answer = await readIsolated('msg', bytes);
    return answer.of === 'msg' ? answer.value : undefined;
  } catch (error) {
    if (error instanceof FristError && error.code === 'unreadableMessage') return undefined;
    throw error;
  }
}

function messageOf({
  senderName,
  senderEmail,
  headers,
  submitted,
  delivered,
  ...rest
}: OutlookFields) {
  const lines = headers.replaceAll(/\r?\n[ \t]+/g, ' ');
  const header = (name: string) =>
    new RegExp(`^${name}:[ \t]*(.*)$`, 'im').exec(lines)?.[1]?.trim() ?? '';
  return {
    date: header('date') || submitted || delivered,
    from:
      senderName === '' || senderEmail === ''
        ? senderName || senderEmail
        : `${senderName} <${senderEmail}>`,
    to: header('to'),
    cc: header('cc'),
    bcc: header('bcc'),
    subject: rest.subject,
    text: rest.body.trim() === '' ? htmlText(rest.html) : rest.body,
  };
}
