import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { assertAccessible } from './axe.ts';
import { dropFile, type Frist } from './frist.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { letterPage } from './pages/letterPage.ts';
import { type RequestPart, requestPage } from './pages/requestPage.ts';
import { vaultPage } from './pages/vaultPage.ts';
import { overflowing, withFrist } from './walk.ts';

const passphrase = 'five good words go far enough';
const parts: readonly RequestPart[] = [
  'Overview',
  'Correspondence',
  'What was found',
  'Decisions',
  'Letters',
  'Journal',
];
const sections = [
  'Organisation and letters',
  'Language and appearance',
  'Security and journal',
  'About Frist',
];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the vault's screens in the ${theme} theme`, () =>
    withFrist({ theme, vault: false }, walkVaultScreens));
  test(`axe finds nothing on the screens of the work in the ${theme} theme`, () =>
    withFrist({ theme }, walkWorkScreens));
}

test('at 200 % zoom nothing is cut off and axe still finds nothing', () =>
  withFrist({ width: 640, height: 400 }, async ({ page }) => {
    await record(page);
    for (const part of parts) {
      await requestPage(page).part(part);
      await assertAccessible(page, `${part} at 200 %`);
      assert.deepEqual(await overflowing(page), [], `${part} at 200 %`);
    }
    await framePage(page).goTo('Today');
    await assertAccessible(page, 'Today at 200 %');
    assert.deepEqual(await overflowing(page), [], 'Today at 200 %');
  }));

async function walkVaultScreens({ page }: Frist): Promise<void> {
  const vault = vaultPage(page);
  await vault.heading('Create a vault').waitFor();
  await assertAccessible(page, 'create');
  await vault.create(passphrase);
  await assertAccessible(page, 'recovery key');
  const groups = await vault.groups();
  await vault.confirmKey(groups);
  await vault.heading('Who answers?').waitFor();
  await assertAccessible(page, 'organisation');
  await vault.startFromSample();
  await framePage(page).lock();
  await vault.unlock('not this one');
  await page.getByRole('alert').waitFor();
  await assertAccessible(page, 'unlock, with an error');
  await vault.recover(groups.join('-'));
  await vault.heading('Choose a new passphrase').waitFor();
  await assertAccessible(page, 'new passphrase');
}

async function walkWorkScreens({ page }: Frist): Promise<void> {
  const frame = framePage(page);
  await page.getByText('Here you see what to do today').waitFor();
  await assertAccessible(page, 'Today, empty');
  await frame.goTo('Requests');
  await page.getByText('Requests gather here').waitFor();
  await assertAccessible(page, 'Requests, empty');
  await dropFile(page, 'assets/sample/access-request.eml');
  await intakeDialog(page).dialog.getByRole('button', { name: 'Why this date' }).click();
  await assertAccessible(page, 'intake');
  await intakeDialog(page).record();
  for (const part of parts) {
    await requestPage(page).part(part);
    await assertAccessible(page, part);
  }
  await walkLetter(page);
  await frame.goTo('Today');
  await page.getByText('Coming next').waitFor();
  await assertAccessible(page, 'Today');
  await frame.openPalette();
  await assertAccessible(page, 'palette');
  await page.keyboard.press('Escape');
  for (const section of sections) {
    await frame.settingsSection(section);
    await assertAccessible(page, section);
  }
}

async function walkLetter(page: Page): Promise<void> {
  const letter = letterPage(page);
  await requestPage(page).part('Letters');
  await page.getByRole('button', { name: 'New: Access reply' }).click();
  await letter.drawnWords();
  await page
    .getByText(/must be mended/)
    .first()
    .waitFor();
  await assertAccessible(page, 'letter with findings');
  await letter.back();
  await page.getByRole('button', { name: 'Write the letter' }).click();
  await letter.drawnWords();
  await page.getByRole('button', { name: 'Issue', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await assertAccessible(page, 'issue dialog');
  await page.keyboard.press('Escape');
  await letter.issue();
  await assertAccessible(page, 'issued letter');
}

async function record(page: Page): Promise<void> {
  await dropFile(page, 'assets/sample/access-request.eml');
  await intakeDialog(page).dialog.waitFor();
  await intakeDialog(page).record();
}
