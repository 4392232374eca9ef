import {
  AlphaAction,
  ColorSpace,
  type IMagickImage,
  MagickColors,
  MagickFormat,
  MagickImageCollection,
  MagickReadSettings,
} from '@imagemagick/magick-wasm';
import { encoded, type JpegOf, type Struck } from './encode.ts';
import { formatOf } from './formats.ts';
import { type OpenDocument, type Pixels, Unpaged } from './model.ts';

/** Of one picture as it is printed: a sheet of paper has no use for more. */
const mostPixels = 8_000_000;
/** A JPEG smears what it shows over squares of eight pixels; making a picture smaller, over three of its own. */
const square = 8;
const smear = 3;
/** A pixel of a screen in points. */
const point = 0.75;

/** Opens a picture whose frames are its pages. Throws Unpaged. */
export function openImage(bytes: Uint8Array, jpegOf: JpegOf): OpenDocument {
  const format = formatOf(bytes);
  if (format === undefined) throw new Unpaged('format');
  const sizes = sizesOf(bytes, format);
  if (sizes.length === 0) throw new Unpaged('empty');
  return {
    pages: sizes.length,
    attached: 0,
    read: (page) => {
      const size = sizes[page];
      if (!size) throw new Unpaged('broken');
      const { width, height } = size;
      return { width: width * point, height: height * point, words: [], unseen: 'picture' };
    },
    picture: async (page, boxes) => {
      const { pixels, margin } = withFrame(bytes, format, page, uprightPixels);
      return await encoded(pixels, { boxes, margin }, jpegOf);
    },
  };
}

type Size = { readonly width: number; readonly height: number };

/** In pixels, as the picture is held; nothing is decoded yet. */
function sizesOf(bytes: Uint8Array, format: MagickFormat): readonly Size[] {
  const frames = MagickImageCollection.create();
  try {
    frames.ping(bytes, new MagickReadSettings({ format }));
    return frames.map((frame) => {
      // A frame of a GIF may be but the part that changed.
      const { width, height } = format === MagickFormat.Gif ? frame.page : frame;
      return frame.orientation >= firstTurned
        ? { width: height, height: width }
        : { width, height };
    });
  } catch (error) {
    // ImageMagick has no other word for it.
    const tooWide = error instanceof Error && error.message.includes('ExceedsLimit');
    throw tooWide ? new Unpaged('pixels') : error;
  } finally {
    frames.dispose();
  }
}

/** EXIF's orientations from 5 on are turned by a quarter. */
const firstTurned = 5;

function withFrame<Value>(
  bytes: Uint8Array,
  format: MagickFormat,
  page: number,
  work: (frame: IMagickImage) => Value,
): Value {
  const isGif = format === MagickFormat.Gif;
  const frames = MagickImageCollection.create();
  try {
    // A frame of a GIF is drawn over those before it.
    const from = isGif ? 0 : page;
    const settings = { format, frameIndex: from, frameCount: page - from + 1 };
    frames.read(bytes, new MagickReadSettings(settings));
    if (isGif) frames.coalesce();
    const frame = frames[page - from];
    if (!frame) throw new Unpaged('broken');
    return work(frame);
  } finally {
    frames.dispose();
  }
}

/** Upright, on white, in the colours of a screen, no larger than printed; and how far beyond a box it is smeared. */
function uprightPixels(frame: IMagickImage): Pick<Struck, 'margin'> & { readonly pixels: Pixels } {
  frame.autoOrient();
  frame.backgroundColor = MagickColors.White;
  if (frame.hasAlpha) frame.alpha(AlphaAction.Remove);
  frame.colorSpace = ColorSpace.sRGB;
  const scale = Math.min(1, Math.sqrt(mostPixels / (frame.width * frame.height)));
  if (scale < 1) {
    frame.resize(
      Math.max(1, Math.floor(frame.width * scale)),
      Math.max(1, Math.floor(frame.height * scale)),
    );
  }
  const { width, height } = frame;
  frame.depth = 8;
  const pixels = {
    width,
    height,
    bytes: frame.write(MagickFormat.Rgb, (all) => Uint8Array.from(all)),
  };
  if (pixels.bytes.length !== width * height * 3) throw new Unpaged('broken');
  const margin = Math.ceil(square * scale) + (scale < 1 ? smear : 0);
  return { pixels, margin };
}
