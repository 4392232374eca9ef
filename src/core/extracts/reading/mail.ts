import type { Address, Email } from 'postal-mime';
import { takeApart } from '../../intake/mailReader.ts';
import { partName } from '../../intake/message.ts';
import { assertReadable } from '../../intake/rules/guard.ts';
import { type Message, messageTable } from './messageTable.ts';
import type { FoundTable, PartFile } from './model.ts';
import type { Remarks } from './remarks.ts';
import { told } from './told.ts';

/** An e-mail and the files that came with it. Rejects where its structure is broken or beyond reason. */
export async function readMessage(
  bytes: Uint8Array,
  remarks: Remarks,
): Promise<{ readonly table: FoundTable; readonly parts: readonly PartFile[] }> {
  assertReadable(bytes, '.eml');
  const { email, text, textCut } = await takeApart(bytes);
  if (textCut) remarks.tell(told.cutText);
  return {
    table: messageTable({ ...addressesOf(email), text }),
    parts: email.attachments.map(partOf),
  };
}

function addressesOf(email: Email): Omit<Message, 'text'> {
  const all = (addresses: readonly Address[] | undefined) =>
    (addresses ?? []).map(written).join(', ');
  return {
    date: email.headers.find(({ key }) => key === 'date')?.value ?? '',
    from: all(email.from ? [email.from] : []),
    to: all(email.to),
    cc: all(email.cc),
    bcc: all(email.bcc),
    subject: email.subject ?? '',
  };
}

function written({ name, address, group }: Address): string {
  if (group !== undefined) return group.map(written).join(', ');
  return name === '' || name === address ? (address ?? '') : `${name} <${address ?? ''}>`;
}

function partOf(part: Email['attachments'][number], at: number): PartFile {
  const { content, filename, mimeType } = part;
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const ending = mimeType === 'message/rfc822' ? '.eml' : '';
  return { fileName: partName(filename ?? '', at, ending), bytes };
}
