import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectFolder } from '../../scripts/bundling/folders.ts';
import { contentPolicy } from '../../src/core/kit/contentPolicy.ts';
import { launchFrist, type RunningFrist, runtimeOrSkip } from '../support/electron.ts';
import { waysOut } from './waysOut.ts';

const runtime = runtimeOrSkip();

describe('what a page in Electron cannot do', { skip: !runtime, concurrency: false }, () => {
  let frist: RunningFrist;
  /** A server that nothing in Frist may ever reach. */
  let outside: Server;
  let reached = 0;
  let outsideAddress = '';

  before(async () => {
    assert.ok(runtime);
    outside = createServer((_request, response) => {
      reached++;
      response.end();
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
    const address = outside.address();
    assert.ok(address && typeof address === 'object');
    outsideAddress = `http://127.0.0.1:${address.port}/`;
    frist = await launchFrist(runtime);
  });

  after(async () => {
    await frist?.close();
    outside?.close();
  });

  test('the page has no Node and no more of Electron than the bridge', async () => {
    const seen = await frist.page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'module', 'global', 'electron'].filter(
        (name) => name in window,
      ),
      bridge: Object.keys(window.frist ?? {}).toSorted(),
      frozen: Object.isFrozen(window.frist),
      constructed: (() => {
        try {
          const made: unknown = Reflect.construct(window.frist?.call.constructor ?? Object, [
            'return typeof process',
          ]);
          return typeof made === 'function' ? String(made()) : 'refused';
        } catch {
          return 'refused';
        }
      })(),
    }));
    assert.deepEqual(seen.node, []);
    assert.deepEqual(seen.bridge, [
      'call',
      'cancel',
      'looks',
      'onEvent',
      'onMenu',
      'openFiles',
      'platform',
      'saveFile',
      'saveLooks',
      'setLanguage',
    ]);
    assert.equal(seen.frozen, true);
    assert.ok(['refused', 'undefined'].includes(seen.constructed), seen.constructed);
  });

  test('the window’s preferences are the strict ones', async () => {
    const preferences = await frist.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    const strict = {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    };
    for (const [name, value] of Object.entries(strict)) {
      assert.equal(preferences[name] ?? false, value, name);
    }
    const session = await frist.app.evaluate(({ session }) => {
      const memory = session.fromPartition('frist');
      return {
        persistent: memory.isPersistent(),
        spelling: memory.isSpellCheckerEnabled(),
        path: memory.getStoragePath(),
      };
    });
    assert.deepEqual(session, { persistent: false, spelling: false, path: null });
  });

  test('the renderer runs in Chromium’s sandbox', async (context) => {
    if (!frist.sandboxed) return context.skip('root without user namespaces: not exercised');
    const pid = await frist.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    assert.match(status, /^Seccomp:\t2$/m);
    assert.match(status, /^NoNewPrivs:\t1$/m);
    const mainPid = await frist.app.evaluate(() => process.pid);
    for (const process of [pid, mainPid]) {
      assert.ok(!readFileSync(`/proc/${process}/cmdline`, 'utf8').includes('--no-sandbox'));
    }
  });

  test('the page reaches nothing outside, in any of the ways that a page could', async () => {
    const outcomes = await frist.page.evaluate(waysOut, outsideAddress);
    assert.equal(outcomes.fetch, 'refused');
    assert.equal(outcomes.fetchOwn, 'refused');
    assert.equal(outcomes.request, 'refused');
    assert.equal(outcomes.module, 'refused');
    assert.equal(outcomes.worker, 'refused');
    for (const [way, outcome] of Object.entries(outcomes)) assert.notEqual(outcome, 'loaded', way);
    assert.equal(reached, 0);
  });

  test('without the page’s policy the session itself still lets no request out', async () => {
    const outcome = await frist.app.evaluate(async ({ session }, address) => {
      const tries = [session.fromPartition('frist'), session.defaultSession].map((one) =>
        one.fetch(address).then(
          () => 'reached',
          () => 'refused',
        ),
      );
      return Promise.all(tries);
    }, outsideAddress);
    assert.deepEqual(outcome, ['refused', 'refused']);
    assert.equal(reached, 0);
  });

  test('the app’s own files come with the exact policy, and no other path has a file', async () => {
    const paths = [
      '/index.html',
      '/assets.json',
      '/../main/main.js',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/main/main.js',
      '/../../../../../etc/passwd',
      '/etc/passwd',
      '/index.html%00',
      '/__proto__',
    ];
    const answers = await frist.app.evaluate(
      ({ session }, asked) =>
        Promise.all(
          asked.map(async (path) => {
            const answer = await session.fromPartition('frist').fetch(`app://frist${path}`);
            return {
              path,
              status: answer.status,
              policy: answer.headers.get('content-security-policy'),
            };
          }),
        ),
      paths,
    );
    for (const { path, status, policy } of answers) {
      assert.equal(status, path === '/index.html' ? 200 : 404, path);
      assert.equal(policy, contentPolicy('none'), path);
    }
  });

  test('the page cannot go anywhere, open a window or embed one', async () => {
    const page = 'app://frist/index.html';
    const addresses = [
      outsideAddress,
      'file:///etc/passwd',
      'app://frist/assets.json',
      'app://other/index.html',
      'data:text/html,x',
      'javascript:document.title=1',
      'chrome://gpu',
    ];
    for (const address of addresses) {
      const opened = await frist.page.evaluate((to) => {
        location.href = to;
        const link = document.createElement('a');
        link.href = to;
        link.target = '_blank';
        document.body.append(link);
        link.click();
        link.remove();
        return window.open(to) !== null;
      }, address);
      assert.equal(opened, false, address);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await frist.page.evaluate(() => location.href.split('#')[0]), page);
    const windows = await frist.app.evaluate(({ BrowserWindow, webContents }) => ({
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().length,
    }));
    assert.deepEqual(windows, { windows: 1, contents: 1 });
    const isView = await frist.page.evaluate(() => 'loadURL' in document.createElement('webview'));
    assert.equal(isView, false);
    assert.equal(reached, 0);
  });

  test('about:blank, which Electron lets a page go to, leads back to the app', async () => {
    await frist.page.evaluate(() => {
      Object.assign(window, { before: true });
      location.href = 'about:blank';
    });
    await frist.page.waitForURL('app://frist/index.html');
    await frist.page.waitForFunction(() => !('before' in window) && 'frist' in window);
  });

  test('strings do not become script', async () => {
    const outcomes = await frist.page.evaluate(async () => {
      const attempt = (work: () => unknown): string => {
        try {
          work();
          return 'done';
        } catch {
          return 'refused';
        }
      };
      const flag = window as unknown as { pwned?: boolean };
      const html = attempt(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="window.pwned=true">';
      });
      const script = document.createElement('script');
      const text = attempt(() => {
        script.textContent = 'window.pwned=true';
        document.body.append(script);
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { html, text: flag.pwned ? 'ran' : text, pwned: flag.pwned === true };
    });
    assert.equal(outcomes.html, 'refused');
    assert.equal(outcomes.pwned, false);
  });

  test('every permission is denied', async () => {
    const states = await frist.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
      ];
      const states: Record<string, string> = {};
      for (const name of names) {
        states[name] = await navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        );
      }
      const refused = (work: () => Promise<unknown>): Promise<string> =>
        work().then(
          () => 'granted',
          () => 'denied',
        );
      states['getUserMedia'] = await refused(() =>
        navigator.mediaDevices.getUserMedia({ audio: true }),
      );
      states['getDisplayMedia'] = await refused(() => navigator.mediaDevices.getDisplayMedia());
      states['readClipboard'] = await refused(() => navigator.clipboard.readText());
      states['Notification'] = await Notification.requestPermission();
      return states;
    });
    for (const [name, state] of Object.entries(states)) assert.equal(state, 'denied', name);
  });

  test('another window with the same preload is not answered', async () => {
    const preload = join(projectFolder, 'build', 'main', 'preload.cjs');
    const answer = await frist.app.evaluate(async ({ BrowserWindow }, script) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: script, partition: 'frist', sandbox: true },
      });
      await other.loadURL('app://frist/index.html');
      const asking = "window.frist.call('vault.status', {})";
      const answer = await other.webContents.executeJavaScript(asking);
      other.destroy();
      return answer;
    }, preload);
    assert.equal(answer.ok, false);
    assert.equal(answer.error.code, 'notAllowed');
  });
});
