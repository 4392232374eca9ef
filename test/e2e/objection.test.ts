import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { caseOf, tickTasks } from './caseWork.ts';
import { dropFiles, type Frist, openFrist } from './frist.ts';
import { objectionMail } from './messages.ts';
import { decisionsPage } from './pages/decisionsPage.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { requestPage } from './pages/requestPage.ts';

const name = 'Olle Bergqvist';
const analysis = 'Customer and market analysis';
let frist: Frist;

before(async () => {
  frist = await openFrist();
});
after(() => frist.close());

test('an objection restricts the processing as soon as it is received', async () => {
  const { page } = frist;
  await dropFiles(page, [objectionMail]);
  const intake = intakeDialog(page);
  await intake.dialog.waitFor();
  await intake.subject('Customer');
  await intake.record();
  await requestPage(page).part('Decisions');
  const restrictions = page.locator('#restrictions');
  await restrictions.getByText('An objection is being considered (18(1)(d))').waitFor();
  await restrictions.getByText('Since 2026-11-23').waitFor();
});

test('its scope reopens the balancing test of the record', async () => {
  const { page } = frist;
  await decisionsPage(page).chooseScope(/^Objection/, [analysis]);
  await page.getByRole('button', { name: analysis }).first().click();
  await page.getByRole('heading', { level: 1, name: analysis }).waitFor();
  await page.getByText(/^Reopened 2026-11-23 by 2026-0001/).waitFor();
  await page.getByRole('button', { name: 'Conclude the test' }).waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await requestPage(page).part('Decisions');
});

test('it is upheld, and the outcome and the reasons stand at the record', async () => {
  const { page } = frist;
  const decisions = decisionsPage(page);
  const request = requestPage(page);
  await request.part('Overview');
  await request.move('Go to decision');
  await request.state('Deciding');
  await request.part('Decisions');
  await decisions.begin(/^Objection/, 'Granted');
  await decisions.reasons('Din situation väger tyngre än vårt intresse av analysen.');
  await decisions.acted('Vi har slutat använda dina uppgifter för analys.', '2026-11-23');
  await decisions.save();
  await framePage(page).goTo('Processing records');
  await page.getByRole('row', { name: analysis }).click();
  await page.getByText('The person prevails (2026-11-23)').waitFor();
  await page.getByText('Din situation väger tyngre än vårt intresse av analysen.').waitFor();
});

test('the restriction is lifted only after the person was told so', async () => {
  const { page } = frist;
  const request = requestPage(page);
  const decisions = decisionsPage(page);
  await framePage(page).goTo('Requests');
  await page.getByRole('row', { name: new RegExp(name) }).click();
  await request.issueLetter('Acknowledgement');
  assert.match(await request.issueLetter('Objection reply'), /21\.1/);
  await request.part('Overview');
  await request.move('Mark as answered');
  await request.part('Decisions');
  await decisions.announceLifting('2026-11-23', 'Invändningen är prövad och avgjord.');
  await page.getByRole('button', { name: 'Lift …' }).click();
  await decisions.dialog.getByRole('button', { name: 'Save' }).click();
  await decisions.dialog.getByRole('alert').getByText(/18/).first().waitFor();
  await page.keyboard.press('Escape');
  await request.issueLetter('Restriction to be lifted');
  await request.part('Decisions');
  await decisions.lift();
  await page.getByText('2026-11-23 to 2026-11-23, lifted').waitFor();
  await request.issueLetter('Restriction lifted');
});

test('the case closes', async () => {
  const { page } = frist;
  const request = requestPage(page);
  const { notices, id } = await frist.test.call('requests.get', { id: await caseOf(frist, name) });
  for (const _ of notices) await request.issueLetter('Notice to a recipient');
  if (notices.length > 0) {
    await request.part('Decisions');
    await decisionsPage(page).confirmRecipients();
  }
  await tickTasks(frist, id);
  await request.part('Overview');
  await page.locator('.moves').getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByText('The request is now: Closed').waitFor();
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
