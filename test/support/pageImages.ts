import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** A page as grey values from 0 (black) to 255, row by row. */
export type GreyImage = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

/** One page of a PDF, from 1, as a grey PNG at 50 dots to the inch. */
export function pagePng(bytes: Uint8Array, page: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'frist-golden-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), bytes);
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    const args = [
      '-gray',
      '-png',
      '-r',
      '50',
      ...only,
      join(folder, 'in.pdf'),
      join(folder, 'out'),
    ];
    const { status, stderr } = spawnSync('pdftoppm', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
    return readFileSync(join(folder, 'out.png'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a PNG of eight bits, grey or in colours, which is what the versions of pdftoppm write for grey. */
export function readGreyPng(png: Buffer): GreyImage {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 0 ? 1 : 3;
  if (png[24] !== 8 || (png[25] !== 0 && png[25] !== 2)) throw new Error('not a PNG of eight bits');
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    if (png.subarray(at + 4, at + 8).toString('latin1') === 'IDAT') {
      packed.push(png.subarray(at + 8, end));
    }
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  return { width, height, pixels: bytes.filter((_, at) => at % channels === 0) };
}

/** Each row says how it was foretold from its neighbours (PNG, 9.2). */
function unfiltered(rows: Buffer, wide: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(wide * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (wide + 1)] ?? 0;
    for (let x = 0; x < wide; x++) {
      const at = y * wide + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const up = y > 0 ? (bytes[at - wide] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (bytes[at - wide - channels] ?? 0) : 0;
      const average = (left + up) >> 1;
      const foretold = [0, left, up, average, paeth(left, up, corner)][filter] ?? 0;
      bytes[at] = ((rows[y * (wide + 1) + 1 + x] ?? 0) + foretold) & 255;
    }
  }
  return bytes;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** How many pixels of a hundred differ visibly, and a PGM in which they are black. */
export function difference(one: GreyImage, other: GreyImage) {
  if (one.width !== other.width || one.height !== other.height)
    return { share: 100, image: undefined };
  let count = 0;
  const marks = one.pixels.map((value, at) => {
    const visible = Math.abs(value - (other.pixels[at] ?? 0)) > 64;
    if (visible) count += 1;
    return visible ? 0 : 255 - (255 - value) / 4;
  });
  const image = Buffer.concat([Buffer.from(`P5 ${one.width} ${one.height} 255\n`), marks]);
  return { share: (100 * count) / one.pixels.length, image };
}
