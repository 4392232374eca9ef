import { MagickFormat, MagickImage, MagickReadSettings } from '@imagemagick/magick-wasm';
import type { Box } from '../../../src/core/extracts/model/redaction.ts';
import type { Picture } from '../../../src/core/extracts/model/released.ts';
import { loadMagick } from '../../../src/core/extracts/pages/magick.ts';
import type { Pixels } from '../../../src/core/extracts/pages/model.ts';
import { readers } from '../../../src/core/extracts/pages/readers.ts';

/** Loads ImageMagick into the test's own process. */
export async function loadPictures(): Promise<void> {
  await loadMagick((await readers()).magick);
}

/** The pixels of a picture, as another reader sees them. */
export function pixelsOf({ bytes, mediaType }: Pick<Picture, 'bytes' | 'mediaType'>): Pixels {
  const format = mediaType === 'image/png' ? MagickFormat.Png : MagickFormat.Jpeg;
  const image = MagickImage.create(bytes, new MagickReadSettings({ format }));
  try {
    image.depth = 8;
    const { width, height } = image;
    return { width, height, bytes: image.write(MagickFormat.Rgb, (all) => Uint8Array.from(all)) };
  } finally {
    image.dispose();
  }
}

/** A picture made of pixels that a function tells, in any format. */
export function pictureOf(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly [number, number, number],
  format: MagickFormat,
): Uint8Array {
  const bytes = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) bytes.set(colour(x, y), (y * width + x) * 3);
  }
  const settings = new MagickReadSettings({ format: MagickFormat.Rgb, width, height, depth: 8 });
  const image = MagickImage.create(bytes, settings);
  try {
    image.quality = 90;
    return image.write(format, (all) => Uint8Array.from(all));
  } finally {
    image.dispose();
  }
}

/** The red of a pixel; a grey pixel's brightness. */
export function redAt({ width, bytes }: Pixels, x: number, y: number): number {
  return bytes[(y * width + x) * 3] ?? -1;
}

/** The brightest and the darkest pixel of a box, by their red. */
export function rangeWithin(pixels: Pixels, box: Box): { darkest: number; brightest: number } {
  let darkest = 255;
  let brightest = 0;
  for (let y = Math.floor(box.y * pixels.height); y < (box.y + box.height) * pixels.height; y++) {
    for (let x = Math.floor(box.x * pixels.width); x < (box.x + box.width) * pixels.width; x++) {
      const red = redAt(pixels, x, y);
      darkest = Math.min(darkest, red);
      brightest = Math.max(brightest, red);
    }
  }
  return { darkest, brightest };
}
