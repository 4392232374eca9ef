import { burn } from '@kenjiuno/msgreader/lib/Burner.js';

/** What goes into an Outlook message of a test. */
export type OutlookParts = {
  readonly subject?: string;
  readonly senderName?: string;
  readonly senderEmail?: string;
  readonly body?: string;
  readonly html?: string;
  readonly headers?: string;
  readonly delivered?: Date;
  readonly submitted?: Date;
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

type Entry = Parameters<typeof burn>[0][number];

const storage = 1;
const stream = 2;
const root = 5;

/** An Outlook message (.msg, MS-OXMSG in a compound file), as far as the reader looks. */
export function outlookFile(parts: OutlookParts): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: root, children: [], length: 0 }];
  const add = (parent: number, name: string, content?: Uint8Array): number => {
    // The writer takes a whole buffer, and small ones of Node share theirs with others.
    const bytes = content === undefined ? undefined : Uint8Array.from(content);
    const at = entries.length;
    entries[parent]?.children?.push(at);
    entries.push(
      bytes === undefined
        ? { name, type: storage, children: [], length: 0 }
        : { name, type: stream, binaryProvider: () => bytes, length: bytes.length },
    );
    return at;
  };
  const text = (tag: string, value: string | undefined, parent = 0) => {
    if (value !== undefined) {
      add(parent, `__substg1.0_${tag}001F`, Buffer.from(value, 'utf16le'));
    }
  };
  add(0, '__properties_version1.0', properties(parts));
  text('0037', parts.subject);
  text('0C1A', parts.senderName);
  text('5D01', parts.senderEmail);
  text('1000', parts.body);
  text('007D', parts.headers);
  if (parts.html !== undefined) add(0, '__substg1.0_10130102', Buffer.from(parts.html));
  for (const [n, { name, bytes }] of (parts.files ?? []).entries()) {
    const folder = add(0, `__attach_version1.0_#${String(n).padStart(8, '0')}`);
    add(folder, '__properties_version1.0', new Uint8Array(8));
    add(folder, '__substg1.0_37010102', bytes);
    text('3707', name, folder);
  }
  return burn(entries);
}

/** The fixed properties: the moments of delivery and of sending, as Windows counts them. */
function properties({ delivered, submitted }: OutlookParts): Uint8Array {
  const moments = [
    [0x0e060040, delivered],
    [0x00390040, submitted],
  ] as const;
  const given = moments.filter(([, moment]) => moment !== undefined);
  const bytes = Buffer.alloc(32 + 16 * given.length);
  for (const [n, [tag, moment]] of given.entries()) {
    const at = 32 + 16 * n;
    bytes.writeUInt32LE(tag, at);
    bytes.writeUInt32LE(6, at + 4);
    const ticks = (BigInt(moment?.getTime() ?? 0) + 11_644_473_600_000n) * 10_000n;
    bytes.writeBigUInt64LE(ticks, at + 8);
  }
  return bytes;
}
