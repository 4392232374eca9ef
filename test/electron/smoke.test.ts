import assert from 'node:assert/strict';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectFolder } from '../../scripts/bundling/folders.ts';
import { launchFrist, type RunningFrist, runtimeOrSkip } from '../support/electron.ts';
import { answerOf, call, eventsOf, listenToEvents } from './page.ts';

const runtime = runtimeOrSkip();
const passphrase = 'fem ord som ingen gissar';
const mail = readFileSync(join(projectFolder, 'assets/sample/access-request.eml'));

describe('Frist in a real Electron', { skip: !runtime, concurrency: false }, () => {
  let frist: RunningFrist;

  before(async () => {
    assert.ok(runtime);
    frist = await launchFrist(runtime);
    await listenToEvents(frist.page);
  });

  after(async () => {
    await frist?.close();
  });

  const corePid = (): Promise<number | undefined> =>
    frist.app.evaluate(
      ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Frist core')?.pid,
    );

  test('a vault is created, the sample e-mail becomes a case, and its last day is the law’s', async () => {
    const created = await answerOf(frist.page, 'vault.create', { passphrase });
    assert.equal(typeof created.recoveryKey, 'string');
    const received = await answerOf(frist.page, 'requests.receive', {
      fileName: 'access-request.eml',
      contentBase64: mail.toString('base64'),
    });
    // It reached the mailbox on Friday 2026-11-20, late in the evening (Art 12(3), Reg 1182/71 Art 3).
    assert.equal(received.received, '2026-11-20');
    const explained = await answerOf(frist.page, 'deadlines.explain', { received: '2026-11-20' });
    assert.equal(explained.due, '2026-12-21');
    assert.equal(received.deadline.due, explained.due);
    const listed = await answerOf(frist.page, 'requests.list', {});
    assert.equal(listed.total, 1);
    assert.ok((await eventsOf(frist.page)).some(({ kind }) => kind === 'changed'));
  });

  test('the window’s title and the files of Frist say nothing of the person', async () => {
    const titles = await frist.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getTitle()),
    );
    assert.deepEqual(titles, ['Frist']);
    const from = /^From: .*?([\w.+-]+@[\w.-]+)/m.exec(mail.toString('utf8'))?.[1];
    assert.ok(from);
    const config = join(frist.home, 'config');
    for (const name of readdirSync(config, { recursive: true, encoding: 'utf8' })) {
      const file = join(config, name);
      assert.ok(!name.includes(from), name);
      if (lstatSync(file).isFile()) assert.ok(!readFileSync(file).includes(from), name);
    }
  });

  test('a file is saved whole under a safe name', async () => {
    const answer = await frist.page.evaluate(() =>
      window.frist?.saveFile({
        suggestedName: '../../Svar: 2026-0001.pdf',
        contentBase64: btoa('pdf'),
      }),
    );
    assert.deepEqual(answer, { ok: true, value: { saved: true } });
    assert.deepEqual(readdirSync(frist.saveFolder), ['Svar- 2026-0001.pdf']);
    assert.equal(readFileSync(join(frist.saveFolder, 'Svar- 2026-0001.pdf'), 'utf8'), 'pdf');
  });

  test('a killed core is told to the window, and the next call starts a new one with all that was saved', async () => {
    const killed = await corePid();
    assert.ok(killed);
    process.kill(killed, 'SIGKILL');
    await frist.page.waitForFunction(() =>
      (window as unknown as { heard: { kind: string }[] }).heard.some(
        ({ kind }) => kind === 'coreStopped',
      ),
    );
    assert.equal((await call(frist.page, 'requests.list', {})).error?.code, 'vaultLocked');
    assert.notEqual(await corePid(), killed);
    await answerOf(frist.page, 'vault.unlock', { passphrase });
    assert.equal((await answerOf(frist.page, 'requests.list', {})).total, 1);
  });

  test('a call that waits when the core is killed is answered', async () => {
    await answerOf(frist.page, 'vault.lock', {});
    await call(frist.page, 'vault.status', {});
    // Deriving the key takes some tenths of a second: the kill comes before the answer.
    const waiting = call(frist.page, 'vault.unlock', { passphrase });
    const pid = await corePid();
    assert.ok(pid);
    process.kill(pid, 'SIGKILL');
    assert.equal((await waiting).error?.code, 'coreStopped');
    await answerOf(frist.page, 'vault.unlock', { passphrase });
  });

  test('a lock ends the core’s process, and an unlock starts another', async () => {
    const before = await corePid();
    assert.ok(before);
    await answerOf(frist.page, 'vault.lock', {});
    await gone(before);
    // The page asks at once how the vault stands, which may have started the next one.
    assert.notEqual(await corePid(), before);
    assert.equal((await call(frist.page, 'requests.list', {})).error?.code, 'vaultLocked');
    await answerOf(frist.page, 'vault.unlock', { passphrase });
    assert.notEqual(await corePid(), before);
    assert.ok((await eventsOf(frist.page)).some(({ kind }) => kind === 'locked'));
  });

  test('a core that does not answer is ended by a lock, within seconds, and nothing saved is lost', async () => {
    const stuck = await corePid();
    assert.ok(stuck);
    process.kill(stuck, 'SIGSTOP');
    const waiting = call(frist.page, 'requests.list', {});
    const began = performance.now();
    await answerOf(frist.page, 'vault.lock', {});
    assert.ok(performance.now() - began < 5000);
    assert.equal((await waiting).error?.code, 'coreStopped');
    await gone(stuck);
    assert.equal((await answerOf(frist.page, 'vault.status', {})).state, 'locked');
    await answerOf(frist.page, 'vault.unlock', { passphrase });
    assert.equal((await answerOf(frist.page, 'requests.list', {})).total, 1);
  });

  test('the native menu reaches the page and follows its language', async () => {
    await frist.page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { menu: string[] }).menu = heard;
      window.frist?.onMenu((command) => heard.push(command));
    });
    const labels = () =>
      frist.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
    await frist.page.evaluate(() => window.frist?.setLanguage('en'));
    await frist.page.waitForTimeout(100);
    assert.deepEqual(await labels(), ['File', 'Edit', 'View', 'Window', 'Help']);
    await frist.page.evaluate(() => window.frist?.setLanguage('sv'));
    await frist.page.waitForTimeout(100);
    assert.deepEqual(await labels(), ['Arkiv', 'Redigera', 'Visa', 'Fönster', 'Hjälp']);
    await frist.app.evaluate(({ Menu }) => {
      const view = Menu.getApplicationMenu()?.items[2]?.submenu?.items;
      view?.find(({ label }) => label === 'Idag')?.click();
    });
    await frist.page.waitForFunction(() =>
      (window as unknown as { menu: string[] }).menu.includes('showToday'),
    );
  });
});

/** Waits until a process is gone, for at most two seconds. */
async function gone(pid: number): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`process ${pid} lives on`);
}
