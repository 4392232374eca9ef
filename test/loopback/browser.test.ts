import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import { listAssets } from '../../scripts/bundling/assets.ts';
import { projectFolder } from '../../scripts/bundling/folders.ts';
import { openInBrowser } from '../../src/loopback/openInBrowser.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Served, serve } from './served.ts';

// The renderer's own client (src/renderer/api.ts) on an empty page, in a real browser, over the real server.
const clientScript = `
import { api } from '${projectFolder}/src/renderer/api.ts';
const heard = [];
api.onEvent((event) => heard.push(event));
Object.assign(window, { api, heard });
document.title = api.name;
`;

type Client = {
  api: {
    call(method: string, input: unknown, options?: { signal: AbortSignal }): Promise<unknown>;
    saveFile(file: unknown): Promise<unknown>;
    openFiles(request: unknown): Promise<unknown>;
  };
  heard: { kind: string }[];
};
declare const window: Window & Client;

let folder: string;
let served: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'frist-client-'));
  writeFileSync(join(folder, 'client.ts'), clientScript);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>-</title><body><script type="module" src="./client.ts"></script>',
  );
  const outDir = join(folder, 'out');
  const options = { outDir, modulePreload: { polyfill: false } };
  await build({ configFile: false, root: folder, base: './', logLevel: 'error', build: options });
  listAssets(outDir);
  served = await serve(outDir);
  browser = await launchBrowser();
  context = await browser.newContext();
  page = await context.newPage();
});

after(async () => {
  await browser?.close();
  await served?.close();
  if (folder) rmSync(folder, { recursive: true });
});

const status = (on: Page): Promise<unknown> =>
  on.evaluate(() => window.api.call('vault.status', {}));
const ready = (on: Page): Promise<unknown> => on.waitForFunction(() => 'api' in window);
const notConnected = (answer: unknown): void =>
  assert.equal((answer as { error: { code: string } }).error.code, 'notConnected');

test('the printed address opens the app, and the token leaves the address bar', async () => {
  await page.goto(served.loopback.url);
  await ready(page);
  assert.deepEqual(await status(page), {
    ok: true,
    value: { state: 'none', fileName: 'test.vault' },
  });
  assert.equal(await page.evaluate(() => location.hash), '');
  assert.equal(await page.title(), 'browser');
});

test('a reloaded tab goes on with its session', async () => {
  await page.reload();
  await ready(page);
  assert.equal(((await status(page)) as { ok: boolean }).ok, true);
});

test('the page is told what changed, and still is after a reload', async () => {
  await page.evaluate(() =>
    window.api.call('vault.create', { passphrase: 'fem ord som ingen gissar' }),
  );
  await page.waitForFunction(() => window.heard.some(({ kind }) => kind === 'changed'));
  await page.reload();
  await ready(page);
  // The stream is open once the page has been told something: the lock is repeated until it is.
  await page.evaluate(async () => {
    while (!window.heard.some(({ kind }) => kind === 'locked')) {
      await window.api.call('vault.unlock', { passphrase: 'fem ord som ingen gissar' });
      await window.api.call('vault.lock', {});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});

test('the spent address opens no other tab and ends the one it opened; a tab without one is not connected', async () => {
  const spent = served.loopback.newUrl();
  const first = await context.newPage();
  await first.goto(spent);
  await ready(first);
  assert.equal(((await status(first)) as { ok: boolean }).ok, true);
  const other = await context.newPage();
  await other.goto(spent);
  await ready(other);
  notConnected(await status(other));
  notConnected(await status(first));
  await first.close();
  await other.goto(`${served.origin}/`);
  await ready(other);
  notConnected(await status(other));
  await other.close();
});

test('a new address opens another tab beside the first', async () => {
  const other = await context.newPage();
  await other.goto(served.loopback.newUrl());
  await ready(other);
  assert.equal(((await status(other)) as { ok: boolean }).ok, true);
  assert.equal(((await status(page)) as { ok: boolean }).ok, true);
  await other.close();
});

test('the page that the desktop is given leads a tab to Frist, once, and is gone', async (test) => {
  if (process.platform === 'win32') return test.skip('a stand-in for the opener is a script');
  const opener = join(folder, process.platform === 'darwin' ? 'open' : 'xdg-open');
  const noted = join(folder, 'noted');
  writeFileSync(
    opener,
    `#!/bin/sh\nprintf %s "$1" > '${noted}.partial'\n/bin/mv '${noted}.partial' '${noted}'\n`,
  );
  chmodSync(opener, 0o755);
  openInBrowser(served.loopback.newUrl, { PATH: folder });
  for (let tries = 0; tries < 200 && !existsSync(noted); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const file = readFileSync(noted, 'utf8');
  const other = await context.newPage();
  await other.goto(pathToFileURL(file).href);
  await other.waitForURL(`${served.origin}/`);
  await ready(other);
  assert.equal(((await status(other)) as { ok: boolean }).ok, true);
  assert.equal(existsSync(file), false);
  assert.equal(((await status(page)) as { ok: boolean }).ok, true);
  await other.close();
});

test('a call that is given up answers cancelled', async () => {
  const answer = await page.evaluate(() => {
    const giveUp = new AbortController();
    const call = window.api.call('vault.status', {}, { signal: giveUp.signal });
    giveUp.abort();
    return call;
  });
  assert.equal((answer as { error: { code: string } }).error.code, 'cancelled');
});

test('a file is saved as a download, byte for byte', async () => {
  const waiting = page.waitForEvent('download');
  await page.evaluate(() =>
    window.api.saveFile({ suggestedName: 'svar.pdf', contentBase64: btoa('\x00\xffpdf') }),
  );
  const download = await waiting;
  assert.equal(download.suggestedFilename(), 'svar.pdf');
  const bytes = readFileSync(await download.path());
  assert.deepEqual([...bytes], [0, 255, 112, 100, 102]);
});

test('picked files arrive with their names and bytes', async () => {
  const chooser = page.waitForEvent('filechooser');
  const answer = page.evaluate(() => window.api.openFiles({ kinds: ['message'] }));
  const file = { name: 'begäran.eml', mimeType: 'message/rfc822', buffer: Buffer.from('From: å') };
  await (await chooser).setFiles(file);
  assert.deepEqual(await answer, {
    ok: true,
    value: {
      files: [
        { fileName: 'begäran.eml', contentBase64: Buffer.from('From: å').toString('base64') },
      ],
    },
  });
});

test('the page cannot reach another server, though one is there', async () => {
  const other = await serve();
  const outcome = await page.evaluate(
    (address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      ),
    `${other.origin}/`,
  );
  await other.close();
  assert.equal(outcome, 'refused');
});

test('a program that has ended is told to the page, and calls answer so', async () => {
  await served.loopback.close();
  await page.waitForFunction(() => window.heard.some(({ kind }) => kind === 'coreStopped'));
  notConnected(await status(page));
});
