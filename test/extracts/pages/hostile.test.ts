import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32 } from 'node:zlib';
import type { PagesKind } from '../../../src/core/extracts/pages/model.ts';
import { readPages } from '../../../src/core/extracts/pages/readPages.ts';
import { openSession } from '../../../src/core/extracts/pages/session.ts';
import { FristError } from '../../../src/core/kit/errors.ts';
import { handmadePdf, streamOf, writtenLines } from './pagedFiles.ts';

const call = { signal: new AbortController().signal, progress: () => undefined };

/** What became of reading a file and painting its first page, and how long it took. */
async function outcome(bytes: Uint8Array, kind: PagesKind, signal = call.signal) {
  const began = performance.now();
  const told = () => Math.round(performance.now() - began);
  const heard = { ...call, signal };
  try {
    await readPages(bytes, kind, heard);
    const session = await openSession(bytes, kind, heard);
    await session.picture(0, [], heard).finally(() => session.close());
    return { ended: 'read', milliseconds: told() };
  } catch (thrown) {
    assert.ok(thrown instanceof FristError, String(thrown));
    return { ended: thrown.code, milliseconds: told(), reason: thrown.facts.reasonEn };
  }
}

/** A picture's first bytes, which promise far more than there is: 50,000 pixels a side. */
function hugePng(): Uint8Array {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write('IHDR', 4, 'latin1');
  header.writeUInt32BE(50_000, 8);
  header.writeUInt32BE(50_000, 12);
  header.set([8, 6, 0, 0, 0], 16);
  header.writeUInt32BE(crc32(header.subarray(4, 21)), 21);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), header]);
}

function hugeGif(): Uint8Array {
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    Buffer.from([0xff, 0xff, 0xff, 0xff, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    Buffer.from([0x2c, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 2, 2, 0x4c, 1, 0, 0x3b]),
  ]);
}

/** A small PDF whose page holds a picture of 20,000 by 20,000 points of nothing. */
function bombPdf(): Uint8Array {
  const line = Buffer.alloc(64 * 1024 * 1024);
  const picture = streamOf(
    '/Type /XObject /Subtype /Image /Width 20000 /Height 20000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
    line,
  ).toString('latin1');
  return handmadePdf([{ content: 'q 300 0 0 200 0 0 cm /Im1 Do Q' }], [picture]);
}

/** A page that paints its whole surface for hours. */
function endlessPdf(): Uint8Array {
  const form = (n: number) =>
    streamOf(
      `/Type /XObject /Subtype /Form /BBox [0 0 300 200] /Resources << /XObject << /Im1 ${n + 1} 0 R >> >>`,
      Buffer.from('/Im1 Do 0 0 300 200 re f '.repeat(60)),
    ).toString('latin1');
  const forms = Array.from({ length: 12 }, (_, n) => form(100 + n));
  return handmadePdf([{ content: '/Im1 Do' }], [...forms, '<< >>']);
}

const tooMuch = ['tooLarge', 'unreadableFile'];
const cases: readonly {
  readonly name: string;
  readonly kind: PagesKind;
  readonly bytes: () => Uint8Array;
  readonly ends: readonly string[];
  /** Of the reason that the officer is told. */
  readonly says?: RegExp;
}[] = [
  { name: 'a PNG of 50,000 by 50,000', kind: 'image', bytes: hugePng, ends: tooMuch },
  {
    name: 'a GIF of 65,535 by 65,535',
    kind: 'image',
    bytes: hugeGif,
    ends: tooMuch,
    says: /20,000 pixels/,
  },
  { name: 'a PDF with a deflated bomb', kind: 'pdf', bytes: bombPdf, ends: ['read', ...tooMuch] },
  {
    name: 'a PDF that paints on and on',
    kind: 'pdf',
    bytes: endlessPdf,
    ends: ['read', ...tooMuch],
  },
  {
    name: 'a PDF cut in the middle',
    kind: 'pdf',
    bytes: () => handmadePdf([{ content: writtenLines(['a']) }]).subarray(0, 120),
    ends: ['unreadableFile'],
  },
  { name: 'no bytes', kind: 'pdf', bytes: () => new Uint8Array(), ends: ['unreadableFile'] },
  {
    name: 'an SVG that names a file',
    kind: 'image',
    bytes: () => Buffer.from('<svg><image href="file:///etc/passwd"/></svg>'),
    ends: ['unreadableFile'],
  },
  {
    name: 'a PDF with pages of no size',
    kind: 'pdf',
    bytes: () => handmadePdf([{ content: writtenLines(['a']), mediaBox: [0, 0, 0, 0] }]),
    ends: ['read', 'unreadableFile'],
  },
  {
    name: 'a PDF with a page of a hundred metres',
    kind: 'pdf',
    bytes: () =>
      handmadePdf([{ content: writtenLines(['a']), mediaBox: [0, 0, 300_000, 300_000] }]),
    ends: ['read'],
  },
];

describe('A hostile document', { concurrency: false }, () => {
  for (const { name, kind, bytes, ends, says } of cases) {
    it(`ends in time, in a process that lives on: ${name}`, { timeout: 90_000 }, async (t) => {
      const { ended, milliseconds, reason } = await outcome(bytes(), kind);
      const mebibytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
      t.diagnostic(`${ended} (${reason}), ${milliseconds} ms, ${mebibytes} MiB`);
      assert.ok(ends.includes(ended), ended);
      if (says) assert.match(String(reason), says);
      assert.ok(mebibytes < 1500);
    });
  }
});
