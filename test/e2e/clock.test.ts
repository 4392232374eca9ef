import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { caseOf } from './caseWork.ts';
import { type Frist, openFrist } from './frist.ts';
import { framePage } from './pages/framePage.ts';
import { requestPage } from './pages/requestPage.ts';

const reasons = 'Begäran omfattar många system och flera års uppgifter.';
let frist: Frist;

before(async () => {
  frist = await openFrist();
  await receive('2026-11-20', 'Ny Person');
  await receive('2026-10-12', 'Sen Person');
  await receive('2026-11-20', 'Känd Person', 'registered');
  await framePage(frist.page).goTo('Requests');
});
after(() => frist.close());

test('inside the first month the time is extended, and counts once its letter is issued', async () => {
  const { page } = frist;
  const request = requestPage(page);
  await page.getByRole('row', { name: /Ny Person/ }).click();
  await page.getByRole('button', { name: 'Extend the time …' }).click();
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save' });
  assert.equal(await save.isDisabled(), true);
  await dialog.getByLabel(/^The reasons, as they are to stand/).fill(reasons);
  await save.click();
  await page.getByText(/The extension does not count yet/).waitFor();
  assert.match(await request.issueLetter('Extension'), /många system/);
  await request.part('Overview');
  await page.getByText('Extended: the letter was issued on 2026-11-23.').waitFor();
  await page.getByText('2027-02-22, Monday').first().waitFor();
});

test('after the first month it is refused, with the article', async () => {
  const { page } = frist;
  await page.getByRole('row', { name: /Sen Person/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Sen Person' }).waitFor();
  await page.getByText(/^Cannot be extended: .*12/).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Extend the time …' }).count(), 0);
  const id = await caseOf(frist, 'Sen');
  const { version } = await frist.test.call('requests.get', { id });
  const late = { id, version, ground: 'complexity', reasons } as const;
  await assert.rejects(frist.test.call('requests.extend', late), { code: 'notPossible' });
});

test('identity is not asked of a registered sender without saying why all the same', async () => {
  const { page } = frist;
  await page.getByRole('row', { name: /Känd Person/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Känd Person' }).waitFor();
  const id = await caseOf(frist, 'Känd');
  const { version } = await frist.test.call('requests.get', { id });
  const asked = { id, version, askedOn: plainDate('2026-11-23'), ground: 'identity' } as const;
  const doubt = 'Personen har bytt namn hos oss.';
  await assert.rejects(frist.test.call('requests.askIdentity', { ...asked, doubt }), {
    code: 'notPossible',
  });
  await page.getByRole('button', { name: 'Ask for identity or clarification' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why is it in doubt?').fill(doubt);
  const save = dialog.getByRole('button', { name: 'Save' });
  assert.equal(await save.isDisabled(), true);
  await dialog
    .getByLabel(/^Why do you doubt, although/)
    .fill('Kontot anmäldes som kapat i förra veckan.');
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.request-head .chip.paused').waitFor();
  await page.getByText('Kontot anmäldes som kapat i förra veckan.').waitFor();
});

test('the question is put in a letter, put again in a reminder, and settled', async () => {
  const { page } = frist;
  const request = requestPage(page);
  await request.issueLetter('Identity request');
  await request.part('Overview');
  await page.getByRole('button', { name: 'Remind …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await request.issueLetter('Reminder of a question');
  await request.part('Overview');
  await request.move('Identity is proven');
  await dialog.getByText('A document is seen, it is not kept.').waitFor();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.locator('.request-head .chip.paused').waitFor({ state: 'detached' });
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});

async function receive(
  received: string,
  name: string,
  senderStanding: 'registered' | 'unknown' = 'unknown',
): Promise<void> {
  await frist.test.call('requests.receive', {
    channel: 'email',
    received: plainDate(received),
    requester: { name, emails: [`${name.toLowerCase().replaceAll(/\W/g, '')}@example.com`] },
    rights: ['access'],
    subjects: ['customer'],
    senderStanding,
  });
}
