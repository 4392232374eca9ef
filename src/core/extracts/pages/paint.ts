import type { Box } from '../model/redaction.ts';
import type { Pixels } from './model.ts';

/**
 * Makes every pixel under the boxes black, in place. A box reaches `margin` pixels further on every side, and to whole
 * pixels: the soft edge of a letter and what a compression smeared around it tell of it too.
 */
export function paintOver(pixels: Pixels, boxes: readonly Box[], margin: number): void {
  const { width, height, bytes } = pixels;
  for (const box of boxes) {
    const left = Math.max(0, Math.floor(box.x * width) - margin);
    const right = Math.min(width, Math.ceil((box.x + box.width) * width) + margin);
    const top = Math.max(0, Math.floor(box.y * height) - margin);
    const bottom = Math.min(height, Math.ceil((box.y + box.height) * height) + margin);
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
