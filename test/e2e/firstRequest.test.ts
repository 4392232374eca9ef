import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { dropFile, type Frist, openFrist } from './frist.ts';
import { decisionsPage } from './pages/decisionsPage.ts';
import { extractPage } from './pages/extractPage.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { letterPage } from './pages/letterPage.ts';
import { requestPage } from './pages/requestPage.ts';
import { vaultPage } from './pages/vaultPage.ts';

const passphrase = 'five good words go far enough';
const newPassphrase = 'another five good words follow';
const reworded = 'Vi letar nu i alla våra system.';
const found = ['Name', 'E-mail address', 'Telephone number', 'Username', 'IP addresses'];
const notFound = [
  'Address',
  'Title',
  'Content that you published yourself',
  'Data that you registered or provided voluntarily',
];
const notApplicable = ['Photographs', 'Card numbers and other bank data'];

let frist: Frist;
let recoveryKey = '';

before(async () => {
  frist = await openFrist({ vault: false });
});
after(() => frist.close());

test('a vault is created, its recovery key printed and confirmed, the sample chosen', async () => {
  const vault = vaultPage(frist.page);
  await vault.create(passphrase);
  const groups = await vault.groups();
  recoveryKey = groups.join('-');
  assert.match(recoveryKey, /^[0-9A-Z-]{40,}$/);
  await vault.confirmKey(groups);
  await vault.startFromSample();
});

test('a dropped e-mail shows what it says, its last day and why it is that day', async () => {
  const intake = intakeDialog(frist.page);
  await dropFile(frist.page, 'assets/sample/access-request.eml');
  await intake.dialog.waitFor();
  assert.equal(await intake.lastDay(), '2026-12-21, Monday');
  assert.equal(await intake.dialog.getByRole('checkbox', { name: /^Access/ }).isChecked(), true);
  const steps = await intake.whyThisDate();
  assert.ok(steps.length >= 3, 'the trace has its steps');
  assert.ok(
    steps.some((step) => step.includes('1182/71')),
    'a step cites Regulation 1182/71',
  );
  const address = intake.dialog.getByLabel(/^Postal address/);
  assert.equal(await address.inputValue(), 'Björkhagsvägen 14 B\n141 60 Huddinge');
  await intake.record();
  const request = requestPage(frist.page);
  await request.heading.waitFor();
  assert.equal(await request.heading.textContent(), 'Åsa Öberg-Lindström');
  await frist.page.locator('#requester').getByText('141 60 Huddinge').waitFor();
});

test('the acknowledgement is reworded, issued and can no longer be changed', async () => {
  const letter = letterPage(frist.page);
  await requestPage(frist.page).part('Letters');
  await frist.page.getByRole('button', { name: 'Write the letter' }).first().click();
  assert.match(await letter.drawnWords(), /Åsa Öberg-Lindström/);
  await letter.text('What happens next').fill(reworded);
  await frist.page.locator('.pdf-page p', { hasText: reworded }).first().waitFor({
    state: 'attached',
  });
  await letter.issue();
  assert.equal(await frist.page.getByRole('textbox').count(), 0);
  await letter.back();
});

test('each category and each system is answered, and access is decided', async () => {
  const request = requestPage(frist.page);
  await request.part('What was found');
  for (const category of found) await request.setFinding(category, 'Found');
  for (const category of notFound) await request.setFinding(category, 'Not found');
  for (const category of notApplicable) await request.setFinding(category, 'Not applicable');
  await frist.page.getByText('11 of 11 answered').waitFor();
  for (const system of await request.systems()) await request.setFinding(system, 'Found');
  await extractPage(frist.page).chooseFiles(['assets/sample/kundregister.csv']);
  const decisions = decisionsPage(frist.page);
  await request.part('Decisions');
  await decisions.begin(/^Access/, 'Granted');
  await decisions.acted('Utdraget följer med brevet.', '2026-11-23');
  await decisions.save();
});

test('the reply holds what was found, and is saved as the PDF that was issued', async () => {
  const request = requestPage(frist.page);
  await request.writeLetter('Access reply');
  const letter = letterPage(frist.page);
  await letter.drawnWords();
  await letter.issue();
  const { fileName, bytes } = await letter.download();
  assert.match(fileName, /\.pdf$/);
  assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-');
  assert.ok(bytes.length > 20_000, 'the reply is a whole document');
});

test('the journal of the request tells all of it', async () => {
  await letterPage(frist.page).back();
  await requestPage(frist.page).part('Journal');
  for (const action of ['The request was recorded', 'A letter was issued', 'A letter was saved']) {
    assert.ok((await frist.page.getByText(action).count()) > 0, action);
  }
});

test('a locked vault opens with the recovery key, which asks for a new passphrase', async () => {
  const vault = vaultPage(frist.page);
  await framePage(frist.page).lock();
  assert.equal(await frist.page.getByText('Öberg').count(), 0);
  await vault.recover(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await vault.replacePassphrase(newPassphrase);
  await framePage(frist.page).navigation.waitFor();
  await framePage(frist.page).lock();
  await vault.unlock(newPassphrase);
  await framePage(frist.page).navigation.waitFor();
});

test('the browser had nothing to report in all of this', () => {
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
