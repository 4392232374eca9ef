import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Page } from 'playwright';
import { plainDate } from '../../src/core/kit/dates.ts';
import { assertAccessible } from './axe.ts';
import { dropFiles, type Frist } from './frist.ts';
import { bounceMail, marketingMail, objectionMail, unreadableFile } from './messages.ts';
import { decisionsPage } from './pages/decisionsPage.ts';
import { type AreaLabel, framePage } from './pages/framePage.ts';
import { requestPage } from './pages/requestPage.ts';
import { trayPage } from './pages/trayPage.ts';
import { viewsPage } from './pages/viewsPage.ts';
import { overflowing, withFrist } from './walk.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the tray and the registers in the ${theme} theme`, () =>
    withFrist({ theme }, async (frist) => {
      await receive(frist);
      await walkTray(frist.page);
      await walkRegisters(frist.page);
    }));
  test(`axe finds nothing in the course of a case and the views in the ${theme} theme`, () =>
    withFrist({ theme }, async (frist) => {
      await receive(frist);
      await walkCase(frist.page);
      await walkViews(frist.page);
    }));
}

test('at 200 % zoom the new areas lose nothing and axe still finds nothing', () =>
  withFrist({ width: 640, height: 400 }, async (frist) => {
    const { page } = frist;
    await receive(frist);
    await dropFiles(page, [objectionMail, bounceMail]);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    for (const [area, row] of [
      ['Intake tray', /Olle/],
      ['Processing records', /customer relationship/],
      ['Letter templates', /Acknowledgement/],
    ] as const) {
      await framePage(page).goTo(area);
      await assertWhole(page, `${area}, its list`);
      await page.getByRole('row', { name: row }).first().click();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await assertWhole(page, `${area}, opened`);
    }
    await framePage(page).goTo('Suppression list');
    await assertWhole(page, 'Suppression list');
    for (const form of ['Board', 'Table'] as const) {
      await viewsPage(page).show(form);
      await page.getByText('Öppen Person').first().waitFor();
      await assertWhole(page, form);
    }
  }));

async function assertWhole(page: Page, screen: string): Promise<void> {
  await assertAccessible(page, `${screen} at 200 %`);
  assert.deepEqual(await overflowing(page), [], `${screen} at 200 %`);
}

async function receive({ test }: Frist): Promise<void> {
  await test.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-20'),
    requester: { name: 'Öppen Person', emails: ['oppen@example.com'] },
    rights: ['objection', 'erasure', 'marketingObjection'],
    subjects: ['customer'],
  });
}

async function walkTray(page: Page): Promise<void> {
  const tray = trayPage(page);
  await framePage(page).goTo('Intake tray');
  await page.getByText('The tray is empty').waitFor();
  await assertAccessible(page, 'tray, empty');
  await dropFiles(page, [objectionMail, marketingMail, bounceMail, unreadableFile]);
  await tray.row('skannad.pdf').waitFor();
  await tray.open('Olle Bergqvist', 'Invändning');
  await assertAccessible(page, 'tray, a message');
  await tray.open('skannad.pdf', 'skannad.pdf');
  await assertAccessible(page, 'tray, an unreadable file');
  await tray.asRequest.click();
  await assertDialog(page, 'confirm');
  await page.getByRole('button', { name: 'Put aside', exact: true }).click();
  await assertDialog(page, 'put aside');
  await page.getByRole('button', { name: 'Paste text' }).first().click();
  await assertDialog(page, 'paste');
}

async function walkRegisters(page: Page): Promise<void> {
  await openFirst(page, 'Processing records', /customer relationship/);
  await assertAccessible(page, 'a processing record');
  await framePage(page).goTo('Suppression list');
  await page.getByLabel('The list, one recipient a line').fill('oppen@example.com');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('1 of 1 lines is suppressed.').waitFor();
  await assertAccessible(page, 'suppression list');
  await page.getByRole('button', { name: 'Suppress', exact: true }).click();
  await assertDialog(page, 'suppress');
  await page
    .getByRole('button', { name: /^Lift / })
    .first()
    .click();
  await assertDialog(page, 'lift an entry');
  await openFirst(page, 'Letter templates', /Acknowledgement/);
  await page.locator('.pdf-page p:not(:empty)').first().waitFor({ state: 'attached' });
  await assertAccessible(page, 'a template');
}

async function walkCase(page: Page): Promise<void> {
  const request = requestPage(page);
  await openFirst(page, 'Requests', /Öppen Person/);
  for (const button of [
    'Extend the time …',
    'Change the target',
    'Ask for identity or clarification',
    'Charge a fee …',
    'Hand over …',
    'Merge with another case …',
  ]) {
    await page.getByRole('button', { name: button }).first().click();
    await assertDialog(page, button);
  }
  await page.getByRole('button', { name: 'New task' }).click();
  await assertAccessible(page, 'a new task');
  await request.part('Decisions');
  await page.getByText('Does this right apply?').first().waitFor();
  await assertAccessible(page, 'decisions');
  for (const button of [
    'Choose the scope …',
    'Restrict …',
    'To be lifted …',
    'Add a recipient …',
  ]) {
    await page.getByRole('button', { name: button }).first().click();
    await assertDialog(page, button);
  }
  await page.getByRole('button', { name: 'Decide …' }).nth(1).click();
  await assertAccessible(page, 'the scope as the first step of a decision');
  const { dialog, pastScope } = decisionsPage(page);
  await pastScope();
  await dialog.getByRole('radio', { name: 'Partly granted' }).click();
  await dialog.getByRole('button', { name: 'Add data' }).click();
  await assertDialog(page, 'a decision in part');
}

async function walkViews(page: Page): Promise<void> {
  const views = viewsPage(page);
  await views.show('Board');
  await views.column('Received', 1).waitFor();
  await assertAccessible(page, 'board');
  await views.show('Table');
  await views.select('2026-0001');
  await page.getByText('1 selected', { exact: true }).waitFor();
  await assertAccessible(page, 'table');
  for (const button of ['Extend …', 'Export …', 'To the calendar …', 'Filters']) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await assertDialog(page, button);
  }
  await views.fromViews('Save the view …');
  await assertDialog(page, 'save the view');
}

async function assertDialog(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await assertAccessible(page, name);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function openFirst(page: Page, area: AreaLabel, row: RegExp): Promise<void> {
  await framePage(page).goTo(area);
  await page.getByRole('row', { name: row }).first().click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
