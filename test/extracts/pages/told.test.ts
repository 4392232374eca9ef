import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { onePlace } from '../../../src/core/extracts/pages/openDocument.ts';
import { readPages } from '../../../src/core/extracts/pages/readPages.ts';
import { openSession } from '../../../src/core/extracts/pages/session.ts';
import { FristError } from '../../../src/core/kit/errors.ts';
import { without } from '../../support/pdf.ts';
import { handmadePdf, streamOf, writtenLines } from './pagedFiles.ts';

const call = { signal: new AbortController().signal, progress: () => undefined };
const written = { content: writtenLines(['ett tal']) };
const drawn = { content: '30 30 100 100 re f' };
const pictured = { content: `${written.content} q 20 0 0 20 200 20 cm /Im1 Do Q` };
const picture = streamOf(
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
  Uint8Array.of(90),
).toString('latin1');

const isCancelled = (thrown: unknown) =>
  thrown instanceof FristError && thrown.code === 'cancelled';

describe('Of a document the officer is told', () => {
  it('which pages have no text, or pictures beside it, once for all of them', async () => {
    const pages = [written, drawn, drawn, pictured, drawn, { content: '' }];
    const read = await readPages(handmadePdf(pages, [picture]), 'pdf', call);
    const told = read.flatMap(({ remarks }) =>
      remarks.map(({ place, weight, text }) => [place, weight, text.en.slice(0, 26)]),
    );
    assert.deepEqual(told, [
      ['2–3, 5', 'note', 'the page is a picture with'],
      ['4', 'note', 'the page has pictures whos'],
    ]);
    assert.deepEqual(read[5]?.words, []);
  });

  it('that files are embedded in it, which nobody sees on its pages', async () => {
    const file = '<< /Type /Filespec /F (hemligt.txt) /EF << /F 101 0 R >> >>';
    const content = streamOf('/Type /EmbeddedFile', Buffer.from('hej')).toString('latin1');
    const names = '/Names << /EmbeddedFiles << /Names [(hemligt.txt) 100 0 R] >> >>';
    const [page] = await readPages(handmadePdf([written], [file, content], names), 'pdf', call);
    assert.deepEqual(
      page?.remarks.map(({ weight, place }) => [weight, place]),
      [['defect', '']],
    );
  });

  it('that it is protected by a password', { skip: without('qpdf') }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'frist-pages-'));
    try {
      writeFileSync(join(folder, 'plain.pdf'), handmadePdf([written]));
      const words = ['--encrypt', 'hemligt', 'hemligt', '256', '--', 'plain.pdf', 'locked.pdf'];
      spawnSync('qpdf', words, { cwd: folder });
      const locked = readFileSync(join(folder, 'locked.pdf'));
      await assert.rejects(readPages(locked, 'pdf', call), (thrown) => {
        assert.ok(thrown instanceof FristError && thrown.code === 'unreadableFile');
        assert.match(String(thrown.facts['reasonEn']), /password/);
        return true;
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('that it has more pages than a case takes', async () => {
    const pages = Array.from({ length: 2001 }, () => ({ content: '' }));
    await assert.rejects(readPages(handmadePdf(pages), 'pdf', call), (thrown) => {
      assert.ok(thrown instanceof FristError && thrown.code === 'tooLarge');
      assert.equal(thrown.facts['limit'], '2000 pages');
      return true;
    });
  });
});

describe('A document’s thread', () => {
  it('is ended when the caller gives up, and says so', async () => {
    const caller = new AbortController();
    const pages = Array.from({ length: 400 }, () => written);
    const waiting = readPages(handmadePdf(pages), 'pdf', {
      signal: caller.signal,
      progress: (done) => {
        if (done > 0) caller.abort();
      },
    });
    await assert.rejects(waiting, isCancelled);
    const session = await openSession(handmadePdf([written]), 'pdf', call);
    await assert.rejects(session.picture(0, [], { signal: AbortSignal.abort() }), isCancelled);
    session.close();
    await assert.rejects(session.picture(0, [], call), isCancelled);
  });

  it('serves one page after the other of the same document, and another document after it', async () => {
    const place = onePlace();
    let opened = 0;
    const document = (key: string) => ({
      key,
      kind: 'pdf' as const,
      bytes: () => {
        opened++;
        return handmadePdf([written, drawn]);
      },
    });
    const page = (key: string, n: number) =>
      place.with(document(key), call, (session) => session.picture(n, [], call));
    const all = await Promise.all([page('a', 0), page('a', 1), page('b', 0), page('b', 1)]);
    assert.equal(opened, 2);
    assert.deepEqual(all[0].bytes, all[2].bytes);
    assert.notDeepEqual(all[0].bytes, all[1].bytes);
    place.close();
    await page('a', 0);
    assert.equal(opened, 3);
    place.close();
  });

  it('is not asked again after it stumbled, and another takes its place', async () => {
    const place = onePlace();
    const document = { key: 'a', kind: 'pdf' as const, bytes: () => handmadePdf([written]) };
    const page = (n: number) =>
      place.with(document, call, (session) => session.picture(n, [], call));
    await assert.rejects(page(7), (thrown) => thrown instanceof FristError);
    assert.equal((await page(0)).mediaType, 'image/png');
    place.close();
  });
});
