import { deflateSync } from 'node:zlib';
import type { Picture } from '../model/released.ts';
import type { Pixels } from './model.ts';
import { greyOf } from './paint.ts';
import { pngOf } from './png.ts';

/** Encodes pixels as a JPEG: grey where they are one byte each. */
export type JpegOf = (width: number, height: number, bytes: Uint8Array) => Uint8Array;

/** What deflate makes of a photograph at best; letters and drawings come far below. */
const photographic = 0.3;

/** A new picture of the pixels: PNG for letters and drawings, whose edges stay sharp, JPEG for photographs. */
export function encoded(pixels: Pixels, jpegOf: JpegOf): Picture {
  const { width, height } = pixels;
  const bytes = greyOf(pixels) ?? pixels.bytes;
  return isPhotographic(bytes, bytes.length / height, height)
    ? { bytes: jpegOf(width, height, bytes), mediaType: 'image/jpeg', width, height }
    : { bytes: pngOf(width, height, bytes), mediaType: 'image/png', width, height };
}

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
