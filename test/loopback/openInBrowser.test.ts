import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { desktopEnvironment } from '../../src/loopback/desktopEnvironment.ts';
import { openInBrowser } from '../../src/loopback/openInBrowser.ts';
import type { Offer } from '../../src/loopback/sessions.ts';

const url = 'http://127.0.0.1:4711/#token=a-secret_of-mine';

test('a browser is started with the desktop’s environment and nothing of Frist', () => {
  const environment = {
    PATH: '/usr/bin',
    DISPLAY: ':0',
    LC_TIME: 'sv_SE.UTF-8',
    XDG_RUNTIME_DIR: '/run/user/1000',
    FRIST_PASSPHRASE: 'fem ord som ingen gissar',
    FRIST_VAULT: '/home/x/frist.vault',
    NODE_OPTIONS: '--require /tmp/x.js',
    LD_PRELOAD: '/tmp/x.so',
    AWS_SECRET_ACCESS_KEY: 'x',
  };
  assert.deepEqual(desktopEnvironment(environment), {
    PATH: '/usr/bin',
    DISPLAY: ':0',
    LC_TIME: 'sv_SE.UTF-8',
    XDG_RUNTIME_DIR: '/run/user/1000',
  });
});

describe('the page that opens Frist', { skip: process.platform !== 'linux' }, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'frist-opener-'));
    // In the place of the desktop's own: it writes down what every user of the machine could read.
    const opener = join(folder, 'xdg-open');
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/partial'\n/usr/bin/env > '${folder}/env'\n/bin/mv '${folder}/partial' '${folder}/arguments'\n`;
    writeFileSync(opener, script);
    chmodSync(opener, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const opened = async (): Promise<{ remove(): void; offer: Offer; page: string }> => {
    let offer: Offer = { validMs: 0 };
    const environment = { PATH: folder, FRIST_PASSPHRASE: 'fem ord som ingen gissar' };
    const remove = openInBrowser((given) => {
      offer = given;
      return url;
    }, environment);
    const noted = join(folder, 'arguments');
    for (let tries = 0; tries < 200 && !existsSync(noted); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const page = readFileSync(noted, 'utf8').trim();
    return { remove, offer, page };
  };

  test('the opener is told the place of a page, and neither the token nor the passphrase', async () => {
    const { remove, page } = await opened();
    assert.match(page, /^\/\S+\/open\.html$/);
    assert.ok(!page.includes('secret'));
    assert.ok(!readFileSync(join(folder, 'env'), 'utf8').includes('FRIST'));
    remove();
  });

  test('only the officer can read the page, which leads to the address without script', async () => {
    const { remove, page } = await opened();
    assert.equal(statSync(page).mode & 0o777, 0o600);
    assert.equal(statSync(dirname(page)).mode & 0o777, 0o700);
    const text = readFileSync(page, 'utf8');
    assert.ok(text.includes(`<meta http-equiv="refresh" content="0;url=${url}">`));
    assert.ok(!/<script/i.test(text));
    remove();
    assert.equal(existsSync(dirname(page)), false);
  });

  test('its token is good for a minute, and the page is gone once it is spent', async () => {
    const { offer, page } = await opened();
    assert.equal(offer.validMs, 60_000);
    assert.equal(existsSync(page), true);
    offer.used?.();
    assert.equal(existsSync(dirname(page)), false);
  });

  test('where there is no opener, nothing fails', async () => {
    const remove = openInBrowser(() => url, { PATH: join(folder, 'nowhere') });
    await new Promise((resolve) => setTimeout(resolve, 50));
    remove();
  });
});
