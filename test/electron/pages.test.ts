import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { MagickFormat } from '@imagemagick/magick-wasm';
import { projectFolder } from '../../scripts/bundling/folders.ts';
import type { DataSetId, RequestId } from '../../src/core/kit/ids.ts';
import { withSecrets } from '../extracts/pages/exif.ts';
import { handmadePdf, writtenLines } from '../extracts/pages/pagedFiles.ts';
import { loadPictures, pictureOf, pixelsOf, rangeWithin } from '../extracts/pages/pictures.ts';
import { launchFrist, type RunningFrist, runtimeOrSkip } from '../support/electron.ts';
import { answerOf } from './page.ts';

const runtime = runtimeOrSkip();
const box = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

describe('Pages of documents in a real Electron', { skip: !runtime, concurrency: false }, () => {
  let frist: RunningFrist;
  let requestId: RequestId;

  before(async () => {
    assert.ok(runtime);
    await loadPictures();
    frist = await launchFrist(runtime);
    await answerOf(frist.page, 'vault.create', { passphrase: 'fem ord som ingen gissar' });
    const mail = readFileSync(join(projectFolder, 'assets/sample/access-request.eml'));
    const received = await answerOf(frist.page, 'requests.receive', {
      fileName: 'access-request.eml',
      contentBase64: mail.toString('base64'),
    });
    requestId = received.id;
  });

  after(async () => {
    await frist?.close();
  });

  const added = async (fileName: string, bytes: Uint8Array) => {
    const contentBase64 = Buffer.from(bytes).toString('base64');
    const file = { requestId, fileName, contentBase64 };
    const { dataSets, sources } = await answerOf(frist.page, 'extracts.addSource', file);
    const set = dataSets.at(-1);
    assert.ok(set, JSON.stringify(sources.at(-1)?.remarks));
    assert.deepEqual([set.shape, set.pages], ['pages', 1]);
    return set.id;
  };

  const shown = async (dataSetId: DataSetId, released: boolean) => {
    const asked = { requestId, dataSetId, page: 0, released };
    const answer = await answerOf(frist.page, 'extracts.page', asked);
    return { ...answer, bytes: Buffer.from(answer.contentBase64, 'base64') };
  };

  const strike = (dataSetId: DataSetId) =>
    answerOf(frist.page, 'extracts.redact', {
      requestId,
      redactions: [
        { what: { kind: 'region', dataSetId, page: 0, box }, ground: 'othersRights', note: '' },
      ],
    });

  test('a page of a PDF is shown as it came and handed over black where it is struck', async () => {
    const id = await added(
      'logg.pdf',
      handmadePdf([{ content: writtenLines(['Wilhelm ringde och Anna']) }]),
    );
    await strike(id);
    const came = await shown(id, false);
    assert.equal(came.mediaType, 'image/png');
    assert.ok(rangeWithin(pixelsOf(came), box).brightest === 255);
    assert.ok(came.boxes.some(({ state }) => state === 'accepted'));
    assert.equal(rangeWithin(pixelsOf(await shown(id, true)), box).brightest, 0);
  });

  test('a photograph loses what the camera wrote into it, and is black where it is struck', async () => {
    const colour = (x: number, y: number) =>
      [(x * 37) % 251, (y * 91) % 241, (x * y) % 239] as const;
    const jpeg = withSecrets(pictureOf(160, 96, colour, MagickFormat.Jpeg), 1);
    const id = await added('kund.jpg', jpeg);
    await strike(id);
    const released = await shown(id, true);
    assert.ok(!released.bytes.includes('KANARIE') && !released.bytes.includes('Exif'));
    assert.ok(rangeWithin(pixelsOf(released), box).brightest < 3);
  });
});
