import type { Box } from '../model/redaction.ts';
import type { Pixels } from './model.ts';

/** How far beyond a box is painted: pixels on every side, and then to a whole multiple of `grid` pixels. */
export type Reach = { readonly margin: number; readonly grid: number };

/**
 * Makes every pixel under the boxes black, in place, and those within reach of them: the soft edge of a letter and what
 * a compression smeared around it tell of it too.
 */
export function paintOver(pixels: Pixels, boxes: readonly Box[], { margin, grid }: Reach): void {
  const { width, height, bytes } = pixels;
  const before = (edge: number) => Math.max(0, Math.floor((edge - margin) / grid) * grid);
  const after = (edge: number, end: number) =>
    Math.min(end, Math.ceil((edge + margin) / grid) * grid);
  for (const box of boxes) {
    const left = before(Math.floor(box.x * width));
    const right = after(Math.ceil((box.x + box.width) * width), width);
    const top = before(Math.floor(box.y * height));
    const bottom = after(Math.ceil((box.y + box.height) * height), height);
    for (let row = top; row < bottom; row++) {
      bytes.fill(0, (row * width + left) * 3, (row * width + right) * 3);
    }
  }
}

/** The pixels as one byte each if none has a colour. */
export function greyOf({ width, height, bytes }: Pixels): Uint8Array | undefined {
  for (let at = 0; at < bytes.length; at += 3) {
    if (bytes[at] !== bytes[at + 1] || bytes[at] !== bytes[at + 2]) return undefined;
  }
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) grey[at] = bytes[at * 3] ?? 0;
  return grey;
}
