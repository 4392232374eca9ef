import { strict as assert } from 'node:assert';
import { test } from 'node:test';
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
    await page.getByText('Wrong passphrase. The vault is undamaged and untouched.').waitFor();
    await vault.recover('AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA');
    await page.getByText('Wrong recovery key. The vault is undamaged and untouched.').waitFor();
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

async function withFrist(work: (frist: Frist) => Promise<void>): Promise<void> {
  const frist = await openFrist({ vault: false });
  try {
    await work(frist);
    assert.deepEqual(frist.problems, []);
  } finally {
    await frist.close();
  }
}
