import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { caseOf, searchAll, tickTasks } from './caseWork.ts';
import { dropFiles, type Frist, openFrist } from './frist.ts';
import { erasureMail } from './messages.ts';
import { decisionsPage } from './pages/decisionsPage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { requestPage } from './pages/requestPage.ts';

const name = 'Karin Holm';
let frist: Frist;

before(async () => {
  frist = await openFrist();
});
after(() => frist.close());

test('a message that asks for erasure becomes a case of a customer', async () => {
  const { page } = frist;
  const intake = intakeDialog(page);
  await dropFiles(page, [erasureMail]);
  await intake.dialog.waitFor();
  assert.equal(await intake.dialog.getByRole('checkbox', { name: /^Erasure/ }).isChecked(), true);
  await intake.subject('Customer');
  await intake.record();
  assert.equal(await requestPage(page).heading.textContent(), name);
});

test('the search is begun and ended, and each record says whether the right applies', async () => {
  const { page } = frist;
  const request = requestPage(page);
  await request.move('Begin the search');
  await request.state('Searching');
  await searchAll(frist, await caseOf(frist, name));
  await request.move('Go to decision');
  await request.state('Deciding');
  await page.getByText('there is no decision on erasure').first().waitFor();
  await request.part('Decisions');
  await page
    .getByText(/The processing rests on a contract/)
    .first()
    .waitFor();
  const records = ['The customer relationship', 'Invoicing and bookkeeping'];
  await decisionsPage(page).chooseScope(/^Erasure/, records);
  const { courses } = await frist.test.call('requests.get', { id: await caseOf(frist, name) });
  assert.deepEqual(
    courses[0]?.scope.map(({ title }) => title.en),
    records,
  );
  await page.getByText('In scope', { exact: true }).nth(1).waitFor();
});

test('it is granted in part: what the Bokföringslagen keeps, and until which day', async () => {
  const { page } = frist;
  const decisions = decisionsPage(page);
  await decisions.begin(/^Erasure/, 'Partly granted');
  const save = decisions.dialog.getByRole('button', { name: 'Save' });
  assert.equal(await save.isDisabled(), true, 'a part that is refused needs its ground');
  await decisions.ground(/^Required by law/);
  await decisions.reasons('Fakturorna är verifikationer som bokföringslagen kräver att vi sparar.');
  await decisions.acted('Kundkontot och korrespondensen är raderade.', '2026-11-23');
  await decisions.dialog
    .getByRole('button', { name: 'One line for each processing record' })
    .click();
  const lines = decisions.dialog.locator('.item-line');
  await decisions.keepForBookkeeping(
    lines.nth(1),
    'Fakturorna är räkenskapsinformation.',
    '2026-12-31',
  );
  await lines.nth(1).getByText('kept until 2033-12-31').waitFor();
  await decisions.save();
  await page.getByText('Kept until 2033-12-31').waitFor();
});

test('both letters are issued, and the reply names the day', async () => {
  const { page } = frist;
  const request = requestPage(page);
  await request.issueLetter('Acknowledgement');
  const words = await request.issueLetter('Erasure reply');
  assert.match(words, /31 december 2033/);
  await request.part('Overview');
  await request.move('Mark as answered');
  await page.getByText('The request is now: Answered').waitFor();
});

test('the case closes when the recipients were told and have confirmed, not before', async () => {
  const { page } = frist;
  const request = requestPage(page);
  assert.equal(
    await page.locator('.moves').getByRole('button', { name: 'Close' }).isDisabled(),
    true,
  );
  const { notices, id } = await frist.test.call('requests.get', { id: await caseOf(frist, name) });
  assert.ok(notices.length > 0, 'the records in scope name recipients');
  for (const _ of notices) await request.issueLetter('Notice to a recipient');
  await request.part('Decisions');
  await decisionsPage(page).confirmRecipients();
  await tickTasks(frist, id);
  await request.part('Overview');
  await page.locator('.moves').getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByText('The request is now: Closed').waitFor();
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
