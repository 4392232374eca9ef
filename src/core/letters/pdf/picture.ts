import { createHash } from 'node:crypto';
import { FristError } from '../../kit/errors.ts';
import type { PictureBlock } from '../templates/blocks.ts';
import type { PdfImage } from './engine.ts';
import { column, page } from './geometry.ts';
import { breakLines } from './lines.ts';
import { imageWritten, openImage } from './logo.ts';
import type { Sheet } from './sheet.ts';
import { styles } from './styles.ts';

/** A page of A4 at 300 dots to the inch has 8.7 million. */
const mostPixels = 40_000_000;
/** Pictures are printed no larger than at this many pixels to the point (96 to the inch). */
const leastDensity = 96 / 72;
const captionGap = 4;

/**
 * A picture as wide as the text, or smaller where the page is too low or it has too few pixels; its caption below it.
 * Throws unreadableFile when it is neither PNG nor JPEG that PDF/A can take, and what asking for it throws.
 */
export async function drawPicture(sheet: Sheet, block: PictureBlock): Promise<void> {
  const { structure, engine, shaper } = sheet;
  const image = await opened(sheet, block);
  const lines =
    block.caption === '' ? [] : breakLines(shaper, block.caption, styles.label, column.width);
  const text = lines.length === 0 ? 0 : captionGap + lines.length * styles.label.leading;
  const most = column.bottom - column.top - text;
  const turned = (image.orientation ?? 1) > 4;
  const [wide, high] = turned ? [image.height, image.width] : [image.width, image.height];
  const scale = Math.min(column.width / wide, Math.max(most, 72) / high, 1 / leastDensity);
  const [width, height] = [wide * scale, high * scale];
  sheet.keep(height + text);
  const top = sheet.y;
  const bottom = page.height - top - height;
  const figure = structure.open(structure.document, 'Figure', {
    alt: block.alt,
    attributes: {
      O: 'Layout',
      Placement: 'Block',
      BBox: [column.left, bottom, column.left + width, bottom + height],
    },
  });
  sheet.y = top + height + captionGap;
  if (lines.length > 0) {
    const caption = structure.open(figure, 'Caption');
    sheet.flow(caption, lines, column.left, styles.label);
    structure.close(caption);
  }
  structure.content(figure, () => {
    engine.image(image, column.left, top, { fit: [width, height] });
  });
  structure.close(figure);
  sheet.y += 10;
  await imageWritten(image);
}

/** The same picture is in the file once. */
async function opened(sheet: Sheet, block: PictureBlock): Promise<PdfImage> {
  const { bytes } = await block.picture();
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = sheet.images.get(hash);
  if (known) return known;
  const image = openImage(sheet.engine, Buffer.from(bytes), mostPixels);
  if (!image) throw new FristError('unreadableFile');
  sheet.images.set(hash, image);
  return image;
}
