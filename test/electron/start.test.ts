import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { commandFor } from '../../scripts/electronRuntime.ts';
import { asOrdinaryUser } from '../../scripts/ordinaryUser.ts';
import { launchFrist, type RunningFrist, runtimeOrSkip } from '../support/electron.ts';

const runtime = runtimeOrSkip();

describe('how Frist starts in Electron', { skip: !runtime, concurrency: false }, () => {
  let frist: RunningFrist;

  before(async () => {
    assert.ok(runtime);
    frist = await launchFrist(runtime);
  });

  after(async () => {
    await frist?.close();
  });

  /** Starts another Frist in the same home; answers how it ended. */
  const startAnother = (arguments_: readonly string[], without: readonly string[] = []) => {
    assert.ok(runtime);
    const { executable, arguments: own } = asOrdinaryUser(commandFor(runtime));
    const env = Object.fromEntries(
      Object.entries(frist.environment).filter(([name]) => !without.includes(name)),
    );
    const ended = spawnSync(executable, [...own, ...arguments_], {
      env,
      encoding: 'utf8',
      timeout: 60_000,
    });
    return { status: ended.status, said: ended.stderr, printed: ended.stdout };
  };

  test('a second start ends at once and leaves the first window alone', async () => {
    assert.equal(startAnother([]).status, 0);
    const windows = await frist.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    assert.equal(windows, 1);
  });

  test('it does not start with a switch that opens it to others', () => {
    const doors = [
      '--js-flags=--expose-gc',
      '--proxy-server=127.0.0.1:1',
      ' --proxy-server=127.0.0.1:1',
      '--disable-seccomp-filter-sandbox',
      `--trace-startup-file=${join(frist.home, 'trace')}`,
    ];
    for (const door of doors) {
      const { status, said } = startAnother([door]);
      assert.equal(status, 2, `${door}: ${said}`);
      assert.match(said, /Frist does not start with --/);
    }
    for (const door of ['--remote-debugging-port=0', ' --remote-debugging-port=0']) {
      const { status, said } = startAnother([door], ['FRIST_TEST']);
      assert.equal(status, 2);
      assert.match(said, /remote-debugging-port/);
    }
  });

  test('the self-check passes and leaves nothing behind', () => {
    const { status, printed } = startAnother(['--self-check']);
    const line = printed.split('\n').find((candidate) => candidate.startsWith('{')) ?? '{}';
    assert.equal(JSON.parse(line).ok, true, printed);
    assert.equal(status, 0);
    const left = readdirSync(frist.home).filter((name) => name.startsWith('frist-self-check-'));
    assert.deepEqual(left, []);
  });

  test('the looks of the window are given back to it when it loads again', async () => {
    await frist.page.evaluate(() => window.frist?.saveLooks('{"mine":"wide"}'));
    await frist.page.reload();
    const looks = await frist.page.evaluate(() => window.frist?.looks);
    assert.match(looks ?? '', /"mine":"wide"/);
    assert.ok(existsSync(join(frist.home, 'config', 'Frist', 'looks.json')));
  });

  test('the place of the window is remembered when it closes', async () => {
    const memory = join(frist.home, 'config', 'Frist', 'window.json');
    assert.equal(existsSync(memory), false);
    await frist.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(existsSync(memory), true);
  });
});
