import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { caseOf, tickTasks } from './caseWork.ts';
import { dropFiles, type Frist, openFrist } from './frist.ts';
import { marketingMail } from './messages.ts';
import { decisionsPage } from './pages/decisionsPage.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { requestPage } from './pages/requestPage.ts';
import { suppressionPage } from './pages/suppressionPage.ts';

const name = 'Mia Sand';
const list = 'Namn;E-post\nMia;MIA.SAND@example.com\nBo;bo.ek@example.com';
let frist: Frist;

before(async () => {
  frist = await openFrist();
});
after(() => frist.close());

test('whoever objects to marketing is on the suppression list at once, by code only', async () => {
  const { page } = frist;
  await dropFiles(page, [marketingMail]);
  const intake = intakeDialog(page);
  await intake.dialog.waitFor();
  await intake.subject('Newsletter subscriber');
  await intake.record();
  await suppressionPage(page).open();
  await page.getByText('Objection (Article 21(2))').waitFor();
  assert.equal(await page.getByText('mia.sand').count(), 0);
});

test('a mailing list is checked and given back without the person', async () => {
  const { page } = frist;
  await suppressionPage(page).check(list);
  await page.getByText('1 of 3 lines is suppressed.').waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the list without them' }).click();
  const cleared = readFileSync(await (await coming).path(), 'utf8');
  assert.match(cleared, /bo\.ek@example\.com/);
  assert.doesNotMatch(cleared, /mia\.sand/i);
});

test('the objection is granted, its reply issued, and the case closed', async () => {
  const { page } = frist;
  const request = requestPage(page);
  const decisions = decisionsPage(page);
  await framePage(page).goTo('Requests');
  await page.getByRole('row', { name: new RegExp(name) }).click();
  await request.part('Overview');
  await request.move('Go to decision');
  await request.state('Deciding');
  await request.part('Decisions');
  await decisions.chooseScope(/^Objection to direct/, ['Newsletters and marketing']);
  await decisions.begin(/^Objection to direct/, 'Granted');
  await decisions.acted('Vi har spärrat din adress för all direktmarknadsföring.', '2026-11-23');
  await decisions.save();
  await request.issueLetter('Acknowledgement');
  assert.match(await request.issueLetter('Marketing objection reply'), /direktmarknadsföring/);
  const { notices, id } = await frist.test.call('requests.get', { id: await caseOf(frist, name) });
  for (const _ of notices) await request.issueLetter('Notice to a recipient');
  await request.part('Overview');
  await request.move('Mark as answered');
  await page.getByText('The request is now: Answered').waitFor();
  if (notices.length > 0) {
    await request.part('Decisions');
    await decisions.confirmRecipients();
  }
  await tickTasks(frist, id);
  await request.part('Overview');
  await page.locator('.moves').getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByText('The request is now: Closed').waitFor();
});

test('the list outlives the case, and an entry is lifted only with a reason', async () => {
  const { page } = frist;
  const suppression = suppressionPage(page);
  await suppression.open();
  await suppression.add('E-mail', 'someone@example.com');
  await page.getByText('Entered by hand').waitFor();
  await suppression.check('someone@example.com\nMia.Sand@example.com');
  await page.getByText('2 of 2 lines are suppressed.').waitFor();
  await suppression.lift(0, 'Hon har bett om utskicken igen.');
  await page.getByText('The entry is lifted').waitFor();
  assert.equal(await page.getByRole('button', { name: /^Lift / }).count(), 1);
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
