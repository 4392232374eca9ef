import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { caseOf } from './caseWork.ts';
import { dropFiles, type Frist, openFrist } from './frist.ts';
import {
  autoReplyMail,
  bounceMail,
  erasureMail,
  marketingMail,
  objectionMail,
  replyMail,
  textFile,
  unreadableFile,
} from './messages.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { requestPage } from './pages/requestPage.ts';
import { trayPage } from './pages/trayPage.ts';

let frist: Frist;

before(async () => {
  frist = await openFrist();
  const { fileName, text } = erasureMail;
  const contentBase64 = Buffer.from(text).toString('base64');
  await frist.test.call('requests.receive', { fileName, contentBase64, rights: ['erasure'] });
});
after(() => frist.close());

test('many files dropped at once are read into the tray, each as what it is', async () => {
  const { page } = frist;
  const tray = trayPage(page);
  await dropFiles(page, [
    objectionMail,
    marketingMail,
    bounceMail,
    autoReplyMail,
    textFile,
    unreadableFile,
    replyMail('2026-0001'),
  ]);
  await tray.row('Karin Holm').waitFor();
  for (const [words, kind] of [
    ['Olle Bergqvist', 'Request'],
    ['Mail Delivery Subsystem', 'Bounced message'],
    ['Bo Ek', 'Automatic reply'],
    ['chatt.txt', 'Request'],
    ['skannad.pdf', 'Unreadable'],
    ['Karin Holm', 'Reply in a case'],
  ] as const) {
    await tray.row(words).getByText(kind, { exact: true }).waitFor();
  }
  assert.equal(
    await page.getByRole('dialog').count(),
    0,
    'several files open nothing by themselves',
  );
  await framePage(page).navigation.getByRole('button', { name: 'Intake tray 7' }).waitFor();
  await page.locator('progress').waitFor({ state: 'detached' });
});

test('a reply is joined to the case that it names, and stands in its correspondence', async () => {
  const { page } = frist;
  const tray = trayPage(page);
  await tray.open('Karin Holm', 'Sv: Ärende 2026-0001');
  await page.getByText('names the reference of the case').waitFor();
  await page.getByText('same e-mail address').waitFor();
  await tray.join('2026-0001').click();
  await page.getByText('The message is now in 2026-0001').waitFor();
  await page.getByText('svar-1.eml').first().waitFor();
  await page.getByText(/mitt kundnummer är 4711/).waitFor();
  await framePage(page).goTo('Intake tray');
  await tray.show('Replies in requests');
  await tray.row('Karin Holm').waitFor();
  await tray.show('Waiting');
});

test('a bounce is put aside with its reason, and can be put back', async () => {
  const { page } = frist;
  const tray = trayPage(page);
  await tray.open('Mail Delivery', 'Undelivered Mail Returned to Sender');
  await tray.dismiss();
  await page.getByRole('heading', { name: 'Put aside' }).waitFor();
  await tray.row('Mail Delivery').waitFor({ state: 'detached' });
  await tray.show('Put aside');
  await tray.row('Mail Delivery').click();
  await page.locator('.prose').getByText('Bounced message').waitFor();
  await page.getByRole('button', { name: 'Put back into the tray' }).click();
  await page.getByText('The message is in the tray again').waitFor();
  await tray.show('Waiting');
  await tray.row('Mail Delivery').waitFor();
});

test('a message is opened as a request from the tray, and leaves it', async () => {
  const { page } = frist;
  const tray = trayPage(page);
  await tray.open('Olle Bergqvist', 'Invändning');
  await tray.asRequest.click();
  const intake = intakeDialog(page);
  await intake.dialog.waitFor();
  assert.equal(await intake.lastDay(), '2026-12-21, Monday');
  await intake.record();
  assert.equal(await requestPage(page).heading.textContent(), 'Olle Bergqvist');
  await framePage(page).goTo('Intake tray');
  await tray.row('Olle Bergqvist').waitFor({ state: 'detached' });
});

test('a file that cannot be read becomes a case by hand, with the file kept as the original', async () => {
  const { page } = frist;
  const tray = trayPage(page);
  await tray.open('skannad.pdf', 'skannad.pdf');
  await page
    .getByText(/The file could not be read/)
    .first()
    .waitFor();
  await tray.asRequest.click();
  const { dialog, record } = intakeDialog(page);
  await dialog.getByText('Rectification', { exact: true }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Skannad Person');
  await record();
  await requestPage(page).part('Correspondence');
  await page.getByText('skannad.pdf').first().waitFor();
  const { attachments } = await frist.test.call('requests.get', {
    id: await caseOf(frist, 'Skannad'),
  });
  assert.equal(attachments[0]?.role, 'original');
});

test('a pasted text that asks for something opens as a request at once', async () => {
  const { page } = frist;
  await trayPage(page).paste('Hello, please send me a copy of all data you hold about me. Ann Day');
  const { dialog } = intakeDialog(page);
  await dialog.waitFor();
  assert.equal(await dialog.getByRole('checkbox', { name: /^Access/ }).isChecked(), true);
  await dialog.getByText('Enter the day on which the request arrived.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
