import { strict as assert } from 'node:assert';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright';
import type { ErrorCode } from '../../src/core/kit/errors.ts';
import { errorTexts } from '../../src/core/kit/errorTexts.ts';
import { type Frist, openFrist } from './frist.ts';
import { framePage } from './pages/framePage.ts';
import { vaultPage } from './pages/vaultPage.ts';

const passphrase = 'five good words go far enough';

test('a short passphrase and two that differ cannot make a vault, and say why', () =>
  withFrist(async ({ page }) => {
    const create = page.getByRole('button', { name: 'Create the vault' });
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await page.getByText('7 more characters needed').waitFor();
    assert.equal(await create.isDisabled(), true);
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('The passphrase once more').fill(`${passphrase}!`);
    await page.getByText('The passphrases are not the same').waitFor();
    assert.equal(await create.isDisabled(), true);
  }));

test('a wrong passphrase and a wrong recovery key each say what is safe and what to do', () =>
  withFrist(async ({ page }) => {
    const vault = vaultPage(page);
    await vault.create(passphrase);
    await vault.confirmKey(await vault.groups());
    await vault.startFromSample();
    await framePage(page).lock();
    await vault.unlock('not the right one at all');
    await page.getByText(beginningOf('wrongPassphrase')).waitFor();
    await vault.recover('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA');
    await page.getByText(beginningOf('wrongRecoveryKey')).waitFor();
    await page.getByRole('button', { name: 'Use the passphrase instead' }).click();
    await vault.unlock(passphrase);
    await framePage(page).navigation.waitFor();
  }));

test('two groups that were not copied right do not confirm the key', () =>
  withFrist(async ({ page }) => {
    const vault = vaultPage(page);
    await vault.create(passphrase);
    await vault.confirmKey(Array.from({ length: 9 }, () => 'AAAAA'));
    await page.getByRole('alert').waitFor();
    await vault.heading('Show that you hold the key').waitFor();
  }));

test('an older copy put back is noticed, and opens only when the loss is accepted', () =>
  withFrist(async ({ page, test: { vaultFile } }) => {
    await createAndLock(page);
    copyFileSync(vaultFile, `${vaultFile}.older`);
    await vaultPage(page).unlock(passphrase);
    await framePage(page).navigation.waitFor();
    await framePage(page).lock();
    copyFileSync(`${vaultFile}.older`, vaultFile);
    await vaultPage(page).unlock(passphrase);
    await page.getByText(beginningOf('tailMissing')).waitFor();
    await page.getByRole('button', { name: 'Accept the loss and open all the same' }).click();
    await framePage(page).settingsSection('Security and journal');
    await page.getByText('The loss of the newest entries was accepted').waitFor();
  }));

test('a damaged vault and damaged key files are told apart, and neither is touched', () =>
  withFrist(async ({ page, test: { vaultFile, folder } }) => {
    await createAndLock(page);
    const whole = readFileSync(vaultFile);
    writeFileSync(vaultFile, damaged(whole));
    await vaultPage(page).unlock(passphrase);
    await page.getByText(beginningOf('damagedVault')).waitFor();
    assert.deepEqual(readFileSync(vaultFile), damaged(whole));
    writeFileSync(vaultFile, whole);
    const keyFiles = readdirSync(folder).filter((name) => name.includes('.keys'));
    assert.ok(keyFiles.length >= 2, 'there are two copies of the key file');
    for (const name of keyFiles) writeFileSync(join(folder, name), '{}');
    await vaultPage(page).unlock(passphrase);
    await page.getByText(beginningOf('damagedKeySlots')).waitFor();
  }));

/** What the core says in that case, up to the first fact in it. */
function beginningOf(code: ErrorCode): string {
  return errorTexts[code].en.split('{')[0] ?? '';
}

async function createAndLock(page: Page): Promise<void> {
  const vault = vaultPage(page);
  await vault.create(passphrase);
  await vault.confirmKey(await vault.groups());
  await vault.startFromSample();
  await framePage(page).lock();
}

/** The same file with every byte of its second half turned over. */
function damaged(whole: Buffer): Buffer {
  return Buffer.from(whole.map((byte, at) => (at > whole.length / 2 ? byte ^ 0xff : byte)));
}

async function withFrist(work: (frist: Frist) => Promise<void>): Promise<void> {
  const frist = await openFrist({ vault: false });
  try {
    await work(frist);
    assert.deepEqual(frist.problems, []);
  } finally {
    await frist.close();
  }
}
