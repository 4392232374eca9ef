import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { dropFile, type Frist, openFrist } from './frist.ts';
import { tabTo } from './keys.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { requestPage } from './pages/requestPage.ts';

let frist: Frist;
let page: Page;

before(async () => {
  frist = await openFrist();
  page = frist.page;
  await framePage(page).navigation.waitFor();
});
after(() => frist.close());

test('the first Tab offers to skip to the content, and each Tab after it shows where one is', async () => {
  await page.keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement?.textContent),
    'Skip to the content',
  );
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press('Tab');
    assert.equal(await focusIsVisible(page), true, `focus at Tab ${step + 2}`);
  }
});

test('a request is taken down by hand with the keyboard alone', async () => {
  await page.keyboard.press('Alt+n');
  const { dialog } = intakeDialog(page);
  await dialog.waitFor();
  await tabTo(page, 'checkbox', 'Access');
  await page.keyboard.press('Space');
  await tabTo(page, 'textbox', 'Name');
  await page.keyboard.type('Anders Nordmann');
  await tabTo(page, 'button', 'Record the request');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await requestPage(page).heading.textContent(), 'Anders Nordmann');
});

test('shortcuts lead to each area, the arrows through the list, Enter into a request', async () => {
  await page.keyboard.press('Alt+1');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Alt+3');
  await tabTo(page, 'row', 'Anders Nordmann');
  await page.keyboard.press('Enter');
  await requestPage(page).heading.waitFor();
  await tabTo(page, 'tab', 'Overview');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: /^Correspondence/ }).waitFor();
});

test('the palette finds a request by name and opens it', async () => {
  await page.keyboard.press('Alt+1');
  await framePage(page).openPalette();
  await page.keyboard.type('nordm');
  await page.getByRole('menuitem', { name: /Anders Nordmann/ }).waitFor();
  await page.keyboard.press('Enter');
  await requestPage(page).heading.waitFor();
  assert.equal(await page.getByRole('dialog').count(), 0);
});

test('requests found a moment later move nothing that Enter would open', async () => {
  await framePage(page).openPalette();
  await page.keyboard.type('an');
  await page.getByRole('menuitem', { name: /Anders Nordmann/ }).waitFor();
  const items = await page.getByRole('menuitem').allTextContents();
  assert.match(items.at(-1) ?? '', /Anders Nordmann/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await requestPage(page).heading.waitFor();
});

test('the list grows and shrinks by the arrow keys, and remembers it after a reload', async () => {
  const divider = page.getByRole('separator', { name: 'Width of the list' });
  const before = Number(await divider.getAttribute('aria-valuenow'));
  await divider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(Number(await divider.getAttribute('aria-valuenow')), before + 32);
  await page.reload();
  await divider.waitFor();
  assert.equal(Number(await divider.getAttribute('aria-valuenow')), before + 32);
});

test('a question mark shows the shortcuts, Escape closes them, and letters typed in a field do not', async () => {
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+f');
  await page.keyboard.type('a?');
  assert.equal(await page.getByRole('dialog').count(), 0);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'a?');
});

test('a dropped file that is no message asks what to do with it and does nothing by itself', async () => {
  await page.getByRole('searchbox').fill('');
  await page.getByRole('row', { name: /Anders Nordmann/ }).click();
  await dropFile(page, 'assets/sample/kundregister.csv');
  const dialog = page.getByRole('dialog', { name: /kundregister\.csv/ });
  await dialog.getByRole('button', { name: /^Add as the person’s data/ }).click();
  await page.getByRole('tabpanel', { name: 'What was found' }).waitFor();
  await page
    .getByText('From kundregister.csv')
    .or(page.getByText('kundregister'))
    .first()
    .waitFor();
  assert.deepEqual(frist.problems, []);
});

/** Whether what has the focus shows it: by an outline of its own or of a part around it. */
async function focusIsVisible(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) return true;
    }
    return false;
  });
}
