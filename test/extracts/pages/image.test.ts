import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  MagickColors,
  MagickFormat,
  MagickImage,
  MagickImageCollection,
} from '@imagemagick/magick-wasm';
import type { Box } from '../../../src/core/extracts/model/redaction.ts';
import type { Picture } from '../../../src/core/extracts/model/released.ts';
import { readPages } from '../../../src/core/extracts/pages/readPages.ts';
import { openSession } from '../../../src/core/extracts/pages/session.ts';
import { withSecrets } from './exif.ts';
import { loadPictures, pictureOf, pixelsOf, rangeWithin, redAt } from './pictures.ts';

const call = { signal: new AbortController().signal, progress: () => undefined };
const box = { x: 0.25, y: 0.25, width: 0.25, height: 0.5 };

before(loadPictures);

/** Noise that no two pixels share, as a photograph has; reproducible. */
function photograph(format: MagickFormat): Uint8Array {
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return 128 + ((seed >> 16) % 120);
  };
  return pictureOf(160, 96, () => [next(), next(), next()], format);
}

async function pictures(bytes: Uint8Array, struck: readonly (readonly Box[])[], page = 0) {
  const session = await openSession(bytes, 'image', call);
  try {
    return await Promise.all(struck.map((boxes) => session.picture(page, boxes, call)));
  } finally {
    session.close();
  }
}

async function picture(bytes: Uint8Array, boxes: readonly Box[] = [], page = 0): Promise<Picture> {
  const [only] = await pictures(bytes, [boxes], page);
  assert.ok(only);
  return only;
}

const formats = {
  JPEG: MagickFormat.Jpeg,
  PNG: MagickFormat.Png,
  GIF: MagickFormat.Gif,
  WebP: MagickFormat.WebP,
  TIFF: MagickFormat.Tiff,
  BMP: MagickFormat.Bmp,
  AVIF: MagickFormat.Avif,
};

describe('A picture', () => {
  for (const [name, format] of Object.entries(formats)) {
    it(`in ${name} is one page, and black under a box as far as the squares of its compression reach`, async () => {
      const bytes = photograph(format);
      const [page, ...more] = await readPages(bytes, 'image', call);
      assert.equal(more.length, 0);
      assert.deepEqual([page?.width, page?.height, page?.words.length], [120, 72, 0]);
      assert.match(page?.remarks[0]?.text.en ?? '', /look for data about others yourself/);
      const [before, struck] = (await pictures(bytes, [[], [box]])).map(pixelsOf);
      assert.ok(before && struck);
      const wider = { x: box.x - 0.05, y: box.y - 0.08, width: 0.35, height: 0.66 };
      assert.ok(rangeWithin(before, wider).darkest > 20);
      assert.ok(rangeWithin(struck, box).brightest < 3);
      assert.ok(rangeWithin(struck, wider).brightest < 3);
      assert.ok(rangeWithin(struck, { x: 0.7, y: 0, width: 0.3, height: 1 }).darkest > 10);
    });
  }

  it('loses the place where it was taken, its comments, its thumbnail and its profile', async () => {
    const bytes = withSecrets(photograph(MagickFormat.Jpeg), 1);
    const held = Buffer.from(bytes).toString('latin1');
    for (const secret of ['KANARIE-KAMERA', 'KANARIE-KOMMENTAR', 'KANARIE-PLATS']) {
      assert.ok(held.includes(secret));
    }
    for (const { bytes: clean, mediaType } of await pictures(bytes, [[], [box]])) {
      assert.equal(mediaType, 'image/jpeg');
      const text = Buffer.from(clean).toString('latin1');
      for (const secret of ['KANARIE', 'Exif', 'GPS', 'ICC_PROFILE', 'Photoshop', 'http']) {
        assert.ok(!text.includes(secret), secret);
      }
      assert.deepEqual(markersOf(clean), ['e0'], 'segments besides the picture itself');
    }
  });

  it('stands upright as its orientation says, with the box where the officer saw it', async () => {
    const half = pictureOf(
      160,
      96,
      (x) => (x < 80 ? [255, 255, 255] : [200, 0, 0]),
      MagickFormat.Jpeg,
    );
    const bytes = withSecrets(half, 6);
    const [page] = await readPages(bytes, 'image', call);
    assert.deepEqual([page?.width, page?.height], [72, 120]);
    const shown = pixelsOf(await picture(bytes, [{ x: 0, y: 0.75, width: 1, height: 0.25 }]));
    assert.deepEqual([shown.width, shown.height], [96, 160]);
    assert.ok(redAt(shown, 48, 20) > 250);
    assert.ok(redAt(shown, 48, 100) > 180 && redAt(shown, 48, 100) < 220);
    assert.ok(redAt(shown, 48, 150) < 10);
  });

  it('is put on white where it is transparent, and has no transparency left', async () => {
    const image = MagickImage.create(MagickColors.Transparent, 40, 40);
    const bytes = image.write(MagickFormat.Png, (all) => Uint8Array.from(all));
    const out = await picture(bytes);
    assert.equal(out.mediaType, 'image/png');
    assert.equal(out.bytes[25], 0, 'grey without alpha');
    assert.deepEqual(rangeWithin(pixelsOf(out), { x: 0, y: 0, width: 1, height: 1 }), {
      darkest: 255,
      brightest: 255,
    });
  });

  it('of several frames is several pages, each whole', async () => {
    for (const format of [MagickFormat.Tiff, MagickFormat.Gif]) {
      const frames = MagickImageCollection.create();
      frames.push(MagickImage.create(MagickColors.Red, 60, 40));
      frames.push(MagickImage.create(MagickColors.White, 60, 40));
      const bytes = frames.write(format, (all) => Uint8Array.from(all));
      frames.dispose();
      assert.equal((await readPages(bytes, 'image', call)).length, 2);
      const second = pixelsOf(await picture(bytes, [box], 1));
      assert.deepEqual([second.width, second.height], [60, 40]);
      assert.ok(redAt(second, 55, 5) > 250);
      assert.equal(second.bytes[2], 255, 'the second frame is white');
    }
  });
});

/** The application and comment segments of a JPEG, by their marker. */
function markersOf(jpeg: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; ) {
    const marker = jpeg[at + 1] ?? 0;
    if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) found.push(marker.toString(16));
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
  }
  return found;
}
