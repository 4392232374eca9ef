import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { assertAccessible } from './axe.ts';
import { pressOn, tabTo } from './keys.ts';
import type { AreaLabel } from './pages/framePage.ts';
import { registerPage } from './pages/registerPage.ts';
import { overflowing, withFrist } from './walk.ts';

const mainRegisters: readonly AreaLabel[] = [
  'Processing records',
  'Suppliers',
  'Disclosures',
  'Consents',
  'Retention rules',
  'Breaches',
  'Privacy notices',
  'Security measures',
  'Promises',
];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a register’s list, page, form and dialogs in the ${theme} theme`, () =>
    withFrist({ theme }, async ({ page }) => {
      const register = registerPage(page);
      await register.open('Processing records', /customer relationship/);
      await register.card('History').getByRole('button').first().click();
      await assertAccessible(page, 'an item');
      await page.getByRole('button', { name: /^Show \d+ fields/ }).click();
      await assertAccessible(page, 'an item with its empty fields');
      await register.edit();
      await assertAccessible(page, 'the form of an item');
      await page
        .getByRole('button', { name: /^New: supplier/ })
        .last()
        .click();
      await page.getByRole('dialog', { name: 'New: Supplier' }).waitFor();
      await assertAccessible(page, 'a new item beside a form');
      await page.keyboard.press('Escape');
      await register.pane.getByRole('button', { name: 'Cancel' }).click();
      await register.pane.getByRole('button', { name: 'Remove the item' }).click();
      await page.getByRole('dialog').waitFor();
      await assertAccessible(page, 'removal');
      await page.keyboard.press('Escape');
    }));
}

// The dark theme of each list and item: accessibilityRegisters.test.ts.
test('axe finds nothing in any register’s empty form beside its list', () =>
  withFrist({ locale: 'en-GB' }, async ({ page }) => {
    const register = registerPage(page);
    for (const area of mainRegisters) {
      await register.open(area);
      await register.add();
      // The list stands beside the form: both are looked at together.
      await assertAccessible(page, area);
    }
  }));

test('with the keyboard alone an item is entered, found, changed and saved', () =>
  withFrist({}, async ({ page, test: app }) => {
    const register = registerPage(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Control+K');
    await page.keyboard.type('New: Supplier');
    await page.getByRole('menuitem', { name: 'New: Supplier', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await register.heading('New: Supplier').waitFor();
    await page.keyboard.type('Tangentbordet AB');
    await page.keyboard.press('Control+S');
    await register.heading('Tangentbordet AB').waitFor();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('tangent');
    await register.rows.nth(1).waitFor({ state: 'detached' });
    await pressOn(page, 'row', 'Tangentbordet');
    await pressOn(page, 'button', '^Edit$');
    await register.heading(/^Edit/).waitFor();
    await tabTo(page, 'textbox', 'What the supplier does for us');
    await page.keyboard.type('Tangenter');
    await page.keyboard.press('Control+S');
    await register.heading('Tangentbordet AB').waitFor();
    const { items } = await app.call('suppliers.list', { search: 'Tangenter' });
    assert.equal(items.length, 1);
  }));

test('at 200 % zoom a register loses nothing, and its areas are reached behind a button', () =>
  withFrist({ width: 640, height: 400 }, async ({ page }) => {
    const register = registerPage(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await register.open('Suppliers');
    await assertWhole(page, 'the list');
    await register.rows.first().click();
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    await assertWhole(page, 'the item');
    await register.edit();
    await assertWhole(page, 'the form');
  }));

async function assertWhole(page: Page, screen: string): Promise<void> {
  assert.deepEqual(await overflowing(page), [], `${screen} sticks out`);
  await assertAccessible(page, screen);
}
