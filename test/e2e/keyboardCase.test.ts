import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { dropFiles, type Frist, openFrist } from './frist.ts';
import { pressOn, tabTo } from './keys.ts';
import { marketingMail } from './messages.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { type RequestPart, requestPage } from './pages/requestPage.ts';

const parts: readonly RequestPart[] = [
  'Overview',
  'Correspondence',
  'What was found',
  'Decisions',
  'Letters',
  'Journal',
];
let frist: Frist;
let page: Page;

before(async () => {
  frist = await openFrist();
  page = frist.page;
  await framePage(page).navigation.waitFor();
});
after(() => frist.close());

test('a message is confirmed as a request without a mouse', async () => {
  const { dialog } = intakeDialog(page);
  await dropFiles(page, [marketingMail]);
  await dialog.waitFor();
  await pressOn(page, 'checkbox', '^Newsletter subscriber$', 'Space');
  await pressOn(page, 'button', 'Record the request');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await requestPage(page).heading.textContent(), 'Mia Sand');
});

test('it is decided, date and all, without a mouse', async () => {
  const dialog = page.getByRole('dialog');
  await pressOn(page, 'button', '^Go to decision$');
  await requestPage(page).state('Deciding');
  await goToPart('Decisions');
  await pressOn(page, 'button', 'Choose the scope');
  await dialog.waitFor();
  await pressOn(page, 'button', '^Save$');
  await dialog.waitFor({ state: 'detached' });
  await pressOn(page, 'button', '^Decide …');
  await dialog.waitFor();
  await pressOn(page, 'radio', '^Granted$', 'Space');
  await tabTo(page, 'textbox', '^What you have done');
  await page.keyboard.type('Vi har spärrat din adress.');
  await tabTo(page, 'spinbutton', '^year.*Done on');
  await page.keyboard.type('20261123');
  await pressOn(page, 'button', '^Save$');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('The decision is saved. The reply is to be written.').waitFor();
});

test('its letters are issued, its tasks ticked and the case closed without a mouse', async () => {
  for (const letter of ['Acknowledgement', 'Marketing objection reply']) await issue(letter);
  await goToPart('Overview');
  await pressOn(page, 'button', '^Mark as answered$');
  await page.getByText('The request is now: Answered').waitFor();
  await tickAll();
  await pressOn(page, 'button', '^Close$');
  await page.getByText('The request is now: Closed').waitFor();
  assert.deepEqual(frist.problems, []);
});

/** Goes to a part by its tab and the arrow keys. */
async function goToPart(name: RequestPart): Promise<void> {
  const chosen = await page.getByRole('tab', { selected: true }).textContent();
  await tabTo(page, 'tab', `^${chosen?.replace(/\d+$/, '')}`);
  const from = parts.findIndex((part) => chosen?.startsWith(part));
  const steps = parts.indexOf(name) - from;
  const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft';
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(key);
  await page.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).waitFor();
}

async function issue(title: string): Promise<void> {
  await goToPart('Letters');
  await pressOn(page, 'button', `^Write the letter ${title}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await pressOn(page, 'button', '^Issue$');
  await pressOn(page, 'button', '^Issue the letter$');
  await page.getByText('The letter has been issued and cannot be changed.').waitFor();
  await pressOn(page, 'button', '^Back to');
  await page.getByRole('tab', { selected: true }).waitFor();
}

/** Ticks the open tasks one after the other, as Space does. */
async function tickAll(): Promise<void> {
  const open = page.locator('.tasks input[type=checkbox]:not(:checked)');
  for (let left = await open.count(); left > 0; left = await open.count()) {
    const name = await open.first().evaluate((box) => box.closest('label')?.textContent ?? '');
    await tabTo(
      page,
      'checkbox',
      `^${name.slice(0, 30).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
    );
    await page.keyboard.press('Space');
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll('.tasks input[type=checkbox]:not(:checked)').length < before,
      left,
    );
  }
}
