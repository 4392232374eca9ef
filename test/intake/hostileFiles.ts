import { deflateSync } from 'node:zlib';
import { outlookFile } from '../support/outlookFile.ts';

const mebibyte = 1024 * 1024;
const head =
  'From: a@example.com\r\nDate: Fri, 20 Nov 2026 22:47:12 +0100\r\nMIME-Version: 1.0\r\n';

/** A file made to stop a program, and how reading it may end. */
export type HostileFile = {
  readonly name: string;
  readonly ends: readonly ('read' | 'unreadableMessage' | 'tooLarge')[];
  bytes(): Uint8Array;
};

const refused = ['unreadableMessage', 'tooLarge'] as const;
const either = ['read', ...refused] as const;

/** As large as the cap of 36 MiB lets in, as deep and as wrong as we could think of. */
export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'a million parts.eml',
    ends: refused,
    bytes: () =>
      Buffer.from(
        `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(1_000_000)}`,
      ),
  },
  {
    name: 'ten thousand nested levels.eml',
    ends: refused,
    bytes: () => Buffer.from(nested(10_000)),
  },
  {
    name: 'a header as large as a file may be.eml',
    ends: refused,
    bytes: () => Buffer.concat([Buffer.from(`${head}X-Long: `), Buffer.alloc(35 * mebibyte, 97)]),
  },
  {
    name: 'more than a file may be.eml',
    ends: refused,
    bytes: () => Buffer.concat([Buffer.from(head), Buffer.alloc(37 * mebibyte, 97)]),
  },
  {
    name: 'a body of one endless line.eml',
    ends: either,
    bytes: () =>
      Buffer.concat([
        Buffer.from(`${head}\r\nradera mina uppgifter `),
        Buffer.alloc(35 * mebibyte, 97),
      ]),
  },
  {
    name: 'open tags only.eml',
    ends: either,
    bytes: () =>
      Buffer.from(`${head}Content-Type: text/html\r\n\r\n${'<a href="'.repeat(3_900_000)}`),
  },
  {
    name: 'an attachment of 33 MiB in base64.eml',
    ends: either,
    bytes: () =>
      Buffer.from(
        `${head}Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(450_000)}`,
      ),
  },
  {
    name: 'broken MIME and an unknown character set.eml',
    ends: either,
    bytes: () =>
      Buffer.concat([
        Buffer.from(
          `${head}Content-Type: multipart/mixed; boundary="\r\nContent-Type: text/plain; charset=klingon\r\nContent-Transfer-Encoding: base64\r\n\r\n--\r\n=?x?q?`,
        ),
        Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 251 || 1)),
      ]),
  },
  {
    name: 'a text of 35 MiB.txt',
    ends: either,
    bytes: () => Buffer.alloc(35 * mebibyte, 'få ut '),
  },
  { name: 'no text.txt', ends: refused, bytes: () => new Uint8Array(mebibyte) },
  {
    name: 'truncated.msg',
    ends: refused,
    bytes: () => outlook().subarray(0, 700),
  },
  { name: 'only the mark.msg', ends: refused, bytes: () => outlook().subarray(0, 16) },
  { name: 'a chain that bites its tail.msg', ends: refused, bytes: cyclicOutlook },
  { name: 'a stream of two gigabytes.msg', ends: either, bytes: hugeStreamOutlook },
  { name: 'nothing but FF.msg', ends: refused, bytes: () => outlookMark(20 * mebibyte, 0xff) },
  {
    name: 'a body of five million letters.msg',
    ends: either,
    bytes: () => outlookFile({ subject: 'x', body: 'y'.repeat(5 * mebibyte) }),
  },
  {
    name: 'truncated.pdf',
    ends: either,
    bytes: () => Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Cat'),
  },
  { name: 'four hundred megabytes in a stream.pdf', ends: either, bytes: () => pdf(bomb()) },
  { name: 'forms in forms.pdf', ends: either, bytes: () => pdf(laughs(), formResources) },
  { name: 'pages that hold themselves.pdf', ends: either, bytes: () => cyclicPages() },
  {
    name: 'thirty-five megabytes of brackets.pdf',
    ends: either,
    bytes: () =>
      Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), Buffer.alloc(35 * mebibyte, '[<<')]),
  },
  { name: 'an archive.zip', ends: refused, bytes: () => Buffer.from('PK\u0003\u0004 and so on') },
];

function nested(levels: number): string {
  const opened = Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  return `${head}${opened.join('')}Content-Type: text/plain\r\n\r\nHej\r\n`;
}

function outlook(): Buffer {
  return Buffer.from(outlookFile({ subject: 'Hej', body: 'Radera mina uppgifter.' }));
}

function outlookMark(length: number, fill: number): Buffer {
  const bytes = Buffer.alloc(length, fill);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  return bytes;
}

/** Every sector of the allocation table points at itself. */
function cyclicOutlook(): Buffer {
  const bytes = outlook();
  const table = (bytes.readInt32LE(0x4c) + 1) * 512;
  for (let n = 0; n < 128 && table + 4 * n < bytes.length; n++)
    bytes.writeInt32LE(n, table + 4 * n);
  return bytes;
}

/** The directory says that a stream is as long as a number can say. */
function hugeStreamOutlook(): Buffer {
  const bytes = outlook();
  const directory = (bytes.readInt32LE(0x30) + 1) * 512;
  for (let n = 1; n < 8; n++) {
    const entry = directory + 128 * n;
    if (bytes[entry + 0x42] === 2) bytes.writeInt32LE(0x7fff_fff0, entry + 0x78);
  }
  return bytes;
}

type Stream = { readonly dictionary: string; readonly content: Uint8Array };

/** A document of one page: its contents are the first stream, further ones are objects 10 and up. */
function pdf(streams: readonly Stream[], resources = ''): Buffer {
  const pieces = [
    '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n',
    '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n',
    `3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 10 0 R/Resources<<${resources}/Font<</F 4 0 R>>>>>> endobj\n`,
    '4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n',
  ].map((text) => Buffer.from(text));
  for (const [n, { dictionary, content }] of streams.entries()) {
    pieces.push(
      Buffer.from(`${10 + n} 0 obj <<${dictionary}/Length ${content.length}>> stream\n`),
      Buffer.from(content),
      Buffer.from('\nendstream endobj\n'),
    );
  }
  return Buffer.concat([...pieces, Buffer.from('trailer <</Root 1 0 R/Size 99>>\n%%EOF\n')]);
}

/** Spaces, deflated a thousandfold. */
function bomb(): readonly Stream[] {
  return [
    {
      dictionary: '/Filter/FlateDecode',
      content: deflateSync(Buffer.alloc(400 * mebibyte, 32), { level: 1 }),
    },
  ];
}

const formResources = '/XObject<</X 11 0 R>>';

/** Each form draws the next ten times: ten to the tenth texts from 3 KB. */
function laughs(): readonly Stream[] {
  const forms = Array.from({ length: 10 }, (_, n) => ({
    dictionary: `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>/XObject<</X ${12 + n} 0 R>>>>`,
    content: Buffer.from('/X Do '.repeat(10)),
  }));
  const text = { ...formOf(), content: Buffer.from('BT /F 9 Tf (hej) Tj ET') };
  return [{ dictionary: '', content: Buffer.from('/X Do') }, ...forms, text];
}

function formOf(): { readonly dictionary: string } {
  return { dictionary: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>>>' };
}

function cyclicPages(): Buffer {
  return Buffer.from(
    '%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 900000000>> endobj\ntrailer <</Root 1 0 R/Size 3>>\n%%EOF\n',
  );
}
