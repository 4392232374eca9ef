import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference, pagePng, readGreyPng } from './pageImages.ts';
import { repository } from './repository.ts';

/** `FRIST_NEW_GOLDEN=1` writes the pictures anew; look at each before it is committed. */
const renew = process.env['FRIST_NEW_GOLDEN'] === '1';
const golden = join(repository, 'test', 'golden');
const failed = join(repository, 'build', 'golden');
/** Of a hundred pixels, so many may look different: another version of poppler smooths letters differently. */
export const tolerance = 0.5;

/** A page of a PDF, from 1, looks as its golden picture does; else both, and where they differ, lie in build/golden. */
export function assertLooksAs(name: string, bytes: Uint8Array, page: number): void {
  const path = join(golden, `${name}.png`);
  const png = pagePng(bytes, page);
  if (renew) writeFileSync(path, png);
  assert.ok(existsSync(path), `${name}.png is missing`);
  const { share, image } = difference(readGreyPng(readFileSync(path)), readGreyPng(png));
  if (share > tolerance) keep(name, png, image);
  assert.ok(share <= tolerance, `${share.toFixed(2)} % of ${name} look different: see ${failed}`);
}

function keep(name: string, png: Buffer, image: Buffer | undefined): void {
  mkdirSync(failed, { recursive: true });
  writeFileSync(join(failed, `${name}.png`), png);
  if (image) writeFileSync(join(failed, `${name}-difference.pgm`), image);
}
