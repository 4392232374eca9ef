import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type Frist, openFrist } from './frist.ts';
import { framePage } from './pages/framePage.ts';
import { letterPage } from './pages/letterPage.ts';
import { requestPage } from './pages/requestPage.ts';

const wording = 'Vi på Exempelbolaget har tagit emot din begäran och börjar leta direkt.';
let frist: Frist;

before(async () => {
  frist = await openFrist();
  await frist.test.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-20'),
    requester: { name: 'Anna Persson' },
    rights: ['erasure'],
    subjects: ['customer'],
  });
});
after(() => frist.close());

test('the organisation’s own wording of a template is saved and stands in the next draft', async () => {
  const { page } = frist;
  await framePage(page).goTo('Letter templates');
  await page.getByRole('row', { name: 'Acknowledgement' }).click();
  await page.getByRole('radio', { name: 'Swedish' }).click();
  await page.getByText('required by law', { exact: false }).first().waitFor({ state: 'attached' });
  await page.getByLabel('What happens next').fill(wording);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^The template is saved/).waitFor();
  await page.getByText('Own wording').first().waitFor();
  await page.getByRole('button', { name: 'Back to the templates' }).click();
  await page.getByText('1 own wording').waitFor();
  await framePage(page).goTo('Requests');
  await page.getByRole('row', { name: /Anna Persson/ }).click();
  await requestPage(page).writeLetter('Acknowledgement');
  assert.match(await letterPage(page).drawnWords(), /Vi på Exempelbolaget har tagit emot/);
  await letterPage(page).back();
});

test('a processing record is added and edited', async () => {
  const { page } = frist;
  await framePage(page).goTo('Processing records');
  await page.getByRole('button', { name: 'New record' }).click();
  await page.getByText('Legitimate interests (Article 6(1)(f))').click();
  await page.getByLabel('Systems that hold the data').fill('Passersystemet');
  await page.getByLabel('Processing activity – Swedish').fill('Passerkontroll');
  await page.getByText('Give the record a name in both languages.').waitFor();
  await page.getByLabel('Processing activity – English').fill('Access control');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The record is saved').waitFor();
  await page.getByLabel('Systems that hold the data').fill('Passersystemet\nKameraservern');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
  const { records } = await frist.test.call('processing.list', {});
  assert.deepEqual(records.at(-1)?.systems, ['Passersystemet', 'Kameraservern']);
});

test('a record that nothing rests on is removed; one that a case refers to is not, and says which', async () => {
  const { page } = frist;
  const dialog = page.getByRole('dialog', { name: 'Remove the record?' });
  await page.getByRole('button', { name: 'Remove the record' }).click();
  await dialog.getByRole('button', { name: 'Remove the record' }).click();
  await page.getByText('The record is removed').waitFor();
  const { records } = await frist.test.call('processing.list', {});
  const first = records[0] ?? assert.fail('the sample has records');
  const { rows } = await frist.test.call('requests.list', {});
  const id = rows[0]?.id ?? assert.fail('there is a case');
  const { version } = await frist.test.call('requests.get', { id });
  await frist.test.call('requests.setScope', {
    id,
    version,
    right: 'erasure',
    records: [first.id],
  });
  await page.getByRole('row', { name: first.statement.title.en }).click();
  await page.getByRole('button', { name: 'Remove the record' }).click();
  await dialog.getByRole('button', { name: 'Remove the record' }).click();
  await dialog
    .getByRole('alert')
    .getByText(/2026-0001/)
    .waitFor();
  await page.keyboard.press('Escape');
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
