import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { pdfText, without } from '../support/pdf.ts';
import { type Frist, openFrist } from './frist.ts';
import { choose, saveDialog, typeDate } from './pages/fields.ts';
import { savedBy } from './pages/files.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

let frist: Frist;
let register: ReturnType<typeof registerPage>;
let item: ReturnType<typeof itemPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
  item = itemPage(frist.page);
});
after(() => frist.close());

test('a common Swedish period is taken as a rule to look over', async () => {
  await register.open('Retention rules');
  await item.tool('Suggested rules');
  await item.dialog.getByText('preskriptionslagen', { exact: false }).first().waitFor();
  const taken = 'Personalakter efter avslutad anställning';
  await item.dialog.getByRole('button', { name: `Add as a rule ${taken}` }).click();
  await register.heading(taken).waitFor();
  await register.row(taken).waitFor();
  const { items } = await frist.test.call('retention.list', { search: 'Personalakter' });
  const { content } = await frist.test.call('retention.get', { id: items[0]?.id ?? '' });
  assert.deepEqual([content.months, content.trigger], [120, 'relationshipEnds']);
});

test('the bookkeeping period is reckoned from the end of the financial year', async () => {
  await item.tool('Reckon by the Bookkeeping Act');
  await typeDate(item.dialog, 'The financial year ended', '2025-12-31');
  await item.dialog.getByText('2032-12-31').waitFor();
  await item.dialog.getByText('2033-01-01').waitFor();
  await frist.page.keyboard.press('Escape');
});

test('an action is planned from a rule, due on the day that the rule gives', async () => {
  const { page } = frist;
  await register.open('Retention rules', 'Kunduppgifter efter avslutad relation');
  await register
    .card('Actions by the rule')
    .getByRole('button', { name: 'Plan an action' })
    .click();
  await item.dialog.getByLabel('What it concerns').fill('Kunder som slutade i fjol');
  await typeDate(item.dialog, 'The time began', '2025-10-31');
  await choose(page, item.dialog, 'Processing record', 'The customer relationship');
  await saveDialog(item.dialog);
  await register.heading('Kunder som slutade i fjol').waitFor();
  await register.card('Execution').getByText('Due from 2026-10-31').waitFor();
});

test('a legal hold stops it with the reason at the form, and says what it stops', async () => {
  await register.tab(/^Legal holds/);
  await register.add();
  await item.write('Name', 'Tvist om en faktura');
  await item.write('Why the data must remain', 'Kunden har väckt talan.');
  await item.write('Provision, court case or matter', 'Artikel 17.3 e');
  await register.pick('Processing records (none chosen: all)', 'customer rel', /customer rel/);
  await typeDate(register.pane, 'In force from', '2026-11-01');
  await register.saved('Tvist om en faktura');
  const stops = register.card('What the hold stops');
  await stops.getByRole('button', { name: 'Kunder som slutade i fjol' }).click();
  await register.heading('Kunder som slutade i fjol').waitFor();
  await fillExecution();
  await item.dialog.getByRole('button', { name: 'Record as done' }).click();
  await item.dialog
    .getByRole('alert')
    .getByText(/a legal hold is in force.*\(Article 17\(3\)\)/)
    .waitFor();
  await frist.page.keyboard.press('Escape');
});

async function fillExecution(): Promise<void> {
  await register.card('Execution').getByRole('button', { name: 'Record as done' }).click();
  await item.dialog.getByLabel('Done by (role)').fill('Kundchefen');
  await item.dialog
    .getByLabel('How it can be shown')
    .fill('Loggen över körningen den 23 november.');
  await item.dialog.getByLabel(/^Number of entries/).fill('42');
}

test('with the hold lifted it is executed with proof, and its certificate says so', {
  skip: without('pdftotext'),
}, async () => {
  await register.card('Links').getByRole('button', { name: 'Kunduppgifter efter' }).waitFor();
  await register.open('Retention rules');
  await register.tab(/^Legal holds/);
  await register.row('Tvist om en faktura').click();
  await register.edit();
  await typeDate(register.pane, 'Lifted on', '2026-11-22');
  await register.saved('Tvist om en faktura');
  await register.card('What the hold stops').getByText('not in force today').waitFor();
  await register.tab(/^Retention actions/);
  await register.row(/Kunder som slutade i fjol/).click();
  await fillExecution();
  await saveDialog(item.dialog, 'Record as done');
  await register.card('Execution').getByText('Done 2026-11-23').waitFor();
  const { bytes } = await item.document(/./);
  const words = pdfText(bytes).replaceAll(/\s+/g, ' ');
  assert.match(words, /Kunder som slutade i fjol/);
  assert.match(words, /Loggen över körningen den 23 november/);
  assert.match(words, /42/);
});

test('a closed case whose time is up is erased for good, and its certificate is saved', {
  skip: without('pdftotext'),
}, async () => {
  const { page, test: app } = frist;
  const { id, version } = await app.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-20'),
    requester: { name: 'Glömd Person' },
    rights: ['access'],
  });
  const reason = 'Personen ångrade sig.';
  await app.call('requests.move', { id, version, to: 'withdrawn', reason });
  await openErasure();
  await page.getByText('No case has passed its time.').waitFor();
  app.at('2028-12-01T09:00:00Z');
  await page.reload();
  await openErasure();
  await page.getByRole('button', { name: '2026-0001' }).waitFor();
  await page.getByRole('button', { name: 'Erase 1 now …' }).click();
  await item.dialog.getByText('This cannot be undone').waitFor();
  await saveDialog(item.dialog, 'Erase for ever');
  await page.getByText('1 case is erased, the certificate is kept').waitFor();
  await page.getByText('No case has passed its time.').waitFor();
  const save = page.getByRole('button', { name: 'Save the certificate' });
  const words = pdfText((await savedBy(page, save)).bytes).replaceAll(/\s+/g, ' ');
  assert.match(words, /2026-0001/);
  assert.doesNotMatch(words, /Glömd/);
  assert.equal((await app.call('requests.list', { search: 'Glömd' })).total, 0);
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});

async function openErasure(): Promise<void> {
  await register.open('Retention rules');
  await item.tool('Erase closed cases');
  await frist.page.getByRole('heading', { level: 1, name: 'Erase closed cases' }).waitFor();
}
