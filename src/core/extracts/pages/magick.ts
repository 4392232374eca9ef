import {
  initializeImageMagick,
  MagickFormat,
  MagickImage,
  MagickReadSettings,
  ResourceLimits,
} from '@imagemagick/magick-wasm';

/** Of one side: the largest cameras and scanners stay below, and a bomb of a few bytes does not. */
const mostPixelsAcross = 20_000n;
const mostFrames = 2000n;
const mostMemory = 640n * 1024n * 1024n;

/** Of a JPEG: no trace of compression to the eye, at a fifth of the size. */
const quality = 85;

/** Loads ImageMagick into this thread with limits of its own: what goes beyond them is not read at all. */
export async function loadMagick(compiled: WebAssembly.Module): Promise<void> {
  await initializeImageMagick(compiled);
  ResourceLimits.width = mostPixelsAcross;
  ResourceLimits.height = mostPixelsAcross;
  ResourceLimits.listLength = mostFrames;
  ResourceLimits.memory = mostMemory;
  ResourceLimits.area = mostMemory;
  ResourceLimits.maxMemoryRequest = mostMemory;
  // Beyond its memory ImageMagick would write to a disk, which is memory here too.
  ResourceLimits.disk = 0n;
}

/** A JPEG of these pixels, one byte (grey) or three (red, green, blue) each, and of nothing else. */
export function jpegOf(width: number, height: number, bytes: Uint8Array): Uint8Array {
  const format = bytes.length === width * height ? MagickFormat.Gray : MagickFormat.Rgb;
  const settings = new MagickReadSettings({ format, width, height, depth: 8 });
  const image = MagickImage.create(bytes, settings);
  try {
    image.quality = quality;
    // Colours as fine as light: coarser ones would bleed from a square into the next.
    image.settings.setDefine(MagickFormat.Jpeg, 'sampling-factor', '4:4:4');
    return image.write(MagickFormat.Jpeg, (jpeg) => Uint8Array.from(jpeg));
  } finally {
    image.dispose();
  }
}
