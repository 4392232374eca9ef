import { MagickFormat } from '@imagemagick/magick-wasm';

type Mark = {
  readonly format: MagickFormat;
  readonly at: number;
  readonly says: string;
};

/** How each format that we read begins; latin-1. ImageMagick guesses far more of them, some of which are programs. */
const marks: readonly Mark[] = [
  { format: MagickFormat.Jpeg, at: 0, says: '\xff\xd8\xff' },
  { format: MagickFormat.Png, at: 0, says: '\x89PNG\r\n\x1a\n' },
  { format: MagickFormat.Gif, at: 0, says: 'GIF8' },
  { format: MagickFormat.WebP, at: 8, says: 'WEBP' },
  { format: MagickFormat.Tiff, at: 0, says: 'II*\0' },
  { format: MagickFormat.Tiff, at: 0, says: 'MM\0*' },
  { format: MagickFormat.Bmp, at: 0, says: 'BM' },
  { format: MagickFormat.Heic, at: 4, says: 'ftyphei' },
  { format: MagickFormat.Heic, at: 4, says: 'ftyphev' },
  { format: MagickFormat.Heic, at: 4, says: 'ftypmif1' },
  { format: MagickFormat.Heic, at: 4, says: 'ftypmsf1' },
  { format: MagickFormat.Avif, at: 4, says: 'ftypavi' },
];

/** Which format a picture has by its own beginning; undefined for one that is not read. */
export function formatOf(bytes: Uint8Array): MagickFormat | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return marks.find(({ at, says }) => start.startsWith(says, at))?.format;
}
