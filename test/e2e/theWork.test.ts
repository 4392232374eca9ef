import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { plainDate } from '../../src/core/kit/dates.ts';
import { dropFile, type Frist, openFrist } from './frist.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { letterPage } from './pages/letterPage.ts';
import { requestPage } from './pages/requestPage.ts';

let frist: Frist;
let page: Page;

before(async () => {
  frist = await openFrist();
  page = frist.page;
  await framePage(page).navigation.waitFor();
  await dropFile(page, 'assets/sample/access-request.eml');
  await intakeDialog(page).dialog.waitFor();
  await intakeDialog(page).record();
});
after(() => frist.close());

test('a task is done, and undone by the way back that is offered', async () => {
  const first = page.locator('.tasks input[type=checkbox]').first();
  await page.locator('.tasks label').first().click();
  await page.getByText(/^1 of \d+ done$/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^0 of \d+ done$/).waitFor();
  assert.equal(await first.isChecked(), false);
});

test('a question about identity pauses the clock, an answer lets it go on', async () => {
  await page.getByRole('button', { name: 'Ask for identity or clarification' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for identity or clarification' });
  await dialog.getByLabel('Why is it in doubt?').fill('Avsändaradressen är ny för oss.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.request-head .chip.paused').waitFor();
  await page.getByRole('button', { name: 'Identity is proven' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.locator('.request-head .chip.paused').waitFor({ state: 'detached' });
});

test('a personnummer is masked until it is asked for, and the journal notes that', async () => {
  const card = page.locator('#requester');
  await card.getByText('811218-****').waitFor();
  await card.getByRole('button', { name: 'Show all of it' }).click();
  await card.getByText(/811218-?9876/).waitFor();
  await requestPage(page).part('Journal');
  await page.getByText('The personal identity number was shown').waitFor();
});

test('a letter that lacks what the law requires cannot be issued, and leads to the fix', async () => {
  await requestPage(page).part('Letters');
  await page.getByRole('button', { name: 'New: Access reply' }).click();
  await page
    .getByText(/must be mended/)
    .first()
    .waitFor();
  assert.equal(await page.getByRole('button', { name: 'Issue', exact: true }).isDisabled(), true);
  await page.getByRole('button', { name: 'Go to what was found' }).first().click();
  await page.getByRole('tabpanel', { name: 'What was found' }).waitFor();
});

test('a discarded draft can be taken up again', async () => {
  await requestPage(page).part('Letters');
  await page
    .getByRole('button', { name: /^Open.*extract/i })
    .or(page.getByRole('button', { name: /^Open/ }))
    .first()
    .click();
  await letterPage(page).drawnWords();
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  await page.getByText('The draft is discarded').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Draft', { exact: false }).first().waitFor();
});

test('a withdrawn request leaves the list, and is taken up again with a reason', async () => {
  await requestPage(page).part('Overview');
  await requestPage(page).move('Withdrawn by the requester');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('She called today.');
  await dialog.getByRole('button', { name: 'Withdrawn by the requester' }).click();
  await page.getByText('No such requests at the moment').waitFor();
  await requestPage(page).move('Take up the request again');
  await dialog.getByLabel('Reason').fill('She changed her mind.');
  await dialog.getByRole('button', { name: 'Take up the request again' }).click();
  await page.getByRole('row', { name: /Öberg/ }).waitFor();
  await page.getByText('The request is now: Received').waitFor();
});

test('details that were not changed cannot be saved', async () => {
  await page.getByRole('button', { name: 'Change details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the request’s details' });
  const save = dialog.getByRole('button', { name: 'Save' });
  assert.equal(await save.isDisabled(), true);
  await dialog.getByLabel('Subject').fill('Access');
  assert.equal(await save.isDisabled(), false);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('what another tab changed meanwhile is not written over, and Escape leaves the refusal', async () => {
  await page.getByRole('button', { name: 'Change details' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the request’s details' });
  await dialog.getByLabel('Subject').fill('Access');
  const { rows } = await frist.test.call('requests.list', { search: 'Öberg' });
  const id = rows[0]?.id ?? assert.fail('the request is there');
  const { version } = await frist.test.call('requests.get', { id });
  await frist.test.call('requests.changeDetails', { id, version, channel: 'phone' });
  await page.locator('#requester').getByText('Phone').waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText(/was changed after you opened it/).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await frist.test.call('requests.get', { id })).channel, 'phone');
});

test('a question asked late runs on, and its answer may say why it counts all the same', async () => {
  const { id } = await frist.test.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-10-26'),
    requester: { name: 'Lena Sen' },
    rights: ['erasure'],
  });
  await page.getByRole('row', { name: /Lena/ }).click();
  await page.getByRole('button', { name: 'Ask for identity or clarification' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('What is asked for').click();
  await dialog.getByLabel('Why is it in doubt?').fill('Which of two accounts is meant.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page
    .getByText(/does not count/)
    .first()
    .waitFor();
  assert.equal(await page.locator('.request-head .chip.paused').count(), 0);
  await page.getByRole('button', { name: 'The request is clear now' }).click();
  await dialog.getByLabel(/^Why does the pause count/).fill('The letter lay unopened at the post.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  const { pauses } = (await frist.test.call('requests.get', { id })).deadline;
  assert.equal(pauses[0]?.credited, true);
  await page.getByRole('row', { name: /Öberg/ }).click();
});

test('what the core refuses is said at the field, in words', async () => {
  await page.keyboard.press('Alt+n');
  const { dialog } = intakeDialog(page);
  await dialog.getByText('Access', { exact: true }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Anna Persson');
  const email = dialog.getByLabel('E-mail address');
  await email.fill('nobody');
  await dialog.getByRole('button', { name: 'Record the request' }).click();
  await dialog.locator('.field .problem', { hasText: 'Enter an e-mail address' }).waitFor();
  assert.equal(await email.getAttribute('aria-invalid'), 'true');
  await dialog.getByRole('button', { name: 'Empty the form' }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('an unsaved note waits while the officer is elsewhere', async () => {
  await requestPage(page).part('Overview');
  await page.getByLabel('New note').fill('Ring tillbaka i morgon.');
  await framePage(page).goTo('Today');
  await framePage(page).goTo('Requests');
  await page.getByRole('row', { name: /Öberg/ }).click();
  await requestPage(page).part('Overview');
  assert.equal(await page.getByLabel('New note').inputValue(), 'Ring tillbaka i morgon.');
});

test('language and theme change at once and are remembered', async () => {
  await framePage(page).command('Byt till svenska');
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
  await page.getByRole('button', { name: 'Språk och utseende' }).click();
  await page.getByRole('menuitemradio', { name: 'Mörkt' }).click();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await page.reload();
  await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
});

test('nothing that names a person is left in the browser’s own storage', async () => {
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  assert.doesNotMatch(kept, /Öberg|Lindström|811218|Ring tillbaka/);
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
