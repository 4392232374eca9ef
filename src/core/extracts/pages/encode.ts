import { deflateSync } from 'node:zlib';
import type { Box } from '../model/redaction.ts';
import type { Picture } from '../model/released.ts';
import type { Pixels } from './model.ts';
import { greyOf, paintOver } from './paint.ts';
import { pngOf } from './png.ts';

/** Encodes pixels as a JPEG: grey where they are one byte each. */
export type JpegOf = (width: number, height: number, bytes: Uint8Array) => Promise<Uint8Array>;

/** What deflate makes of a photograph at best; letters and drawings come far below. */
const photographic = 0.3;

/** A JPEG is made of squares: one that is black as a whole takes nothing from, and gives nothing to, its neighbours. */
const square = 8;

/**
 * A new picture of the pixels with the boxes black over them: PNG for letters and drawings, whose edges stay sharp,
 * JPEG for photographs. The pixels themselves are painted before anything is encoded.
 */
export async function encoded(pixels: Pixels, struck: Struck, jpegOf: JpegOf): Promise<Picture> {
  const { width, height } = pixels;
  const { boxes, margin } = struck;
  paintOver(pixels, boxes, { margin, grid: 1 });
  const bytes = greyOf(pixels) ?? pixels.bytes;
  if (!isPhotographic(bytes, bytes.length / height, height)) {
    return { bytes: pngOf(width, height, bytes), mediaType: 'image/png', width, height };
  }
  paintOver(pixels, boxes, { margin, grid: square });
  const painted = greyOf(pixels) ?? pixels.bytes;
  return { bytes: await jpegOf(width, height, painted), mediaType: 'image/jpeg', width, height };
}

/** What is struck out of a picture: boxes, and how many pixels beyond them. */
export type Struck = { readonly boxes: readonly Box[]; readonly margin: number };

/** By how much a sample of its lines can be deflated. */
function isPhotographic(bytes: Uint8Array, length: number, height: number): boolean {
  const every = Math.max(1, Math.floor(height / 128));
  const sample: Uint8Array[] = [];
  for (let row = 0; row < height; row += every) {
    sample.push(bytes.subarray(row * length, (row + 1) * length));
  }
  const joined = Buffer.concat(sample);
  return deflateSync(joined, { level: 3 }).length > joined.length * photographic;
}
