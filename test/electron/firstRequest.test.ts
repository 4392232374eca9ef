import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { dropFile } from '../e2e/frist.ts';
import { framePage } from '../e2e/pages/framePage.ts';
import { intakeDialog } from '../e2e/pages/intakeDialog.ts';
import { letterPage } from '../e2e/pages/letterPage.ts';
import { requestPage } from '../e2e/pages/requestPage.ts';
import { vaultPage } from '../e2e/pages/vaultPage.ts';
import { launchFrist, type RunningFrist, runtimeOrSkip } from '../support/electron.ts';

const runtime = runtimeOrSkip();
const passphrase = 'five good words go far enough';

describe('the first request, on the screen, in a real Electron', { skip: !runtime }, () => {
  let frist: RunningFrist;
  const problems: string[] = [];

  before(async () => {
    assert.ok(runtime);
    frist = await launchFrist(runtime);
    frist.page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    frist.page.on('pageerror', (error) => problems.push(error.message));
  });

  after(async () => {
    await frist?.close();
  });

  test('a vault is created, its recovery key confirmed, the sample chosen', async () => {
    const vault = vaultPage(frist.page);
    await vault.create(passphrase);
    await vault.confirmKey(await vault.groups());
    await vault.startFromSample();
  });

  test('a dropped e-mail shows its last day and why, and becomes a case', async () => {
    const intake = intakeDialog(frist.page);
    await dropFile(frist.page, 'assets/sample/access-request.eml');
    await intake.dialog.waitFor();
    assert.equal(await intake.lastDay(), '2026-12-21, Monday');
    const steps = await intake.whyThisDate();
    assert.ok(steps.some((step) => step.includes('1182/71')));
    await intake.record();
    const { heading } = requestPage(frist.page);
    await heading.waitFor();
    assert.equal(await heading.textContent(), 'Åsa Öberg-Lindström');
  });

  test('the acknowledgement is drawn by the viewer’s worker, issued and saved', async () => {
    await requestPage(frist.page).part('Letters');
    await frist.page.getByRole('button', { name: 'Write the letter' }).first().click();
    const letter = letterPage(frist.page);
    assert.match(await letter.drawnWords(), /Åsa Öberg-Lindström/);
    await letter.issue();
    await frist.page.getByRole('button', { name: /^Save as/ }).click();
    await frist.page.waitForFunction(() => document.body.innerText.includes('saved'));
    const saved = readdirSync(frist.saveFolder);
    assert.equal(saved.length, 1);
    const bytes = readFileSync(join(frist.saveFolder, saved[0] ?? ''));
    assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-');
  });

  test('when the core is killed the app says so, and an unlock brings all back', async () => {
    const pid = await frist.app.evaluate(
      ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Frist core')?.pid,
    );
    assert.ok(pid);
    process.kill(pid, 'SIGKILL');
    await frist.page
      .getByText(/core process .*stopped/)
      .first()
      .waitFor();
    await vaultPage(frist.page).unlock(passphrase);
    await framePage(frist.page).goTo('Requests');
    await frist.page.getByText('Åsa Öberg-Lindström').first().waitFor();
  });

  test('the screen broke no rule of the policy and threw nothing', () => {
    assert.deepEqual(problems, []);
  });
});
