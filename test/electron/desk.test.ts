import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectFolder } from '../../scripts/bundling/folders.ts';
import { type AreaLabel, framePage } from '../e2e/pages/framePage.ts';
import { intakeDialog } from '../e2e/pages/intakeDialog.ts';
import { requestPage } from '../e2e/pages/requestPage.ts';
import { trayPage } from '../e2e/pages/trayPage.ts';
import { vaultPage } from '../e2e/pages/vaultPage.ts';
import { launchFrist, type RunningFrist, runtimeOrSkip } from '../support/electron.ts';

const runtime = runtimeOrSkip();
const message = join(projectFolder, 'assets/sample/access-request.eml');
const areas: readonly (readonly [AreaLabel, string])[] = [
  ['Processing records', 'Choose an item'],
  ['The promises board', 'Where the registers say otherwise than the policy'],
  ['Review calendar', 'Overdue'],
  ['Who gets what', 'The same as a table'],
  ['Suppression list', 'Check a mailing list'],
  ['Letter templates', 'Choose a template'],
  ['Intake tray', 'The tray is empty'],
];

describe('the rights desk in a real Electron', { skip: !runtime }, () => {
  let frist: RunningFrist;
  const problems: string[] = [];

  before(async () => {
    assert.ok(runtime);
    frist = await launchFrist(runtime, [message]);
    frist.page.on('console', (said) => {
      if (said.type() === 'error') problems.push(said.text());
    });
    frist.page.on('pageerror', (error) => problems.push(error.message));
    const vault = vaultPage(frist.page);
    await vault.create('five good words go far enough');
    await vault.confirmKey(await vault.groups());
    await vault.startFromSample();
  });

  after(async () => {
    await frist?.close();
  });

  test('the new areas show', async () => {
    for (const [area, words] of areas) {
      await framePage(frist.page).goTo(area);
      await frist.page.getByText(words, { exact: true }).first().waitFor();
    }
  });

  test('a message opened through the dialog goes into the tray and is offered as a request', async () => {
    const { dialog } = intakeDialog(frist.page);
    await frist.page.keyboard.press('Alt+o');
    await dialog.waitFor();
    assert.equal(await intakeDialog(frist.page).lastDay(), '2026-12-21, Monday');
    await frist.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const tray = trayPage(frist.page);
    await tray.row('Åsa Öberg-Lindström').click();
    await tray.asRequest.click();
    await intakeDialog(frist.page).record();
    assert.equal(await requestPage(frist.page).heading.textContent(), 'Åsa Öberg-Lindström');
  });

  test('a plain date is typed with the keyboard, under the same policy as in the browser', async () => {
    await frist.page.getByRole('button', { name: 'Change the target' }).click();
    const dialog = frist.page.getByRole('dialog');
    await dialog.getByRole('spinbutton').first().focus();
    await frist.page.keyboard.type('20261201');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await frist.page.getByText('2026-12-01, Tuesday').first().waitFor();
    assert.deepEqual(problems, []);
  });
});
