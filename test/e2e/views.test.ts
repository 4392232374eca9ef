import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type Frist, openFrist } from './frist.ts';
import { viewsPage } from './pages/viewsPage.ts';

const people = [
  ['2026-10-12', 'Karin Ståhl', 'access'],
  ['2026-11-12', 'Anna Persson', 'erasure'],
  ['2026-11-18', 'Maria Nowak', 'access'],
] as const;
let frist: Frist;

before(async () => {
  frist = await openFrist();
  for (const [received, name, right] of people) {
    await frist.test.call('requests.receive', {
      channel: 'post',
      received: plainDate(received),
      requester: { name, emails: [`${right}${received}@example.com`] },
      rights: [right],
    });
  }
});
after(() => frist.close());

test('the board has a column for each state, and a card opens its request', async () => {
  const { page } = frist;
  const views = viewsPage(page);
  await views.show('Board');
  await views.column('Received', 3).waitFor();
  await views.column('Deciding', 0).waitFor();
  await views
    .column('Received', 3)
    .getByRole('row', { name: /Maria Nowak/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Maria Nowak' }).waitFor();
});

test('many are extended at once, each with its letter, and each says what became of it', async () => {
  const { page } = frist;
  const views = viewsPage(page);
  await views.show('Table');
  for (const reference of ['2026-0001', '2026-0002', '2026-0003']) await views.select(reference);
  await page.getByText('3 selected', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Extend …' }).click();
  await views.dialog
    .getByLabel(/^The reasons, as they are to stand/)
    .fill('Vi har fått ovanligt många begäranden den här månaden.');
  await views.dialog.getByRole('button', { name: 'Extend and issue the letters' }).click();
  await views.dialog.getByText('2 of 3 cases were extended').waitFor();
  await views.dialog.getByText(/^Not extended: .*12/).waitFor();
  await views.dialog.getByRole('button', { name: 'Close' }).last().click();
  const { rows } = await frist.test.call('requests.list', { search: 'Nowak' });
  const requestId = rows[0]?.id ?? assert.fail('she is there');
  const { letters } = await frist.test.call('letters.list', { requestId });
  assert.ok(letters.some(({ template, state }) => template === 'extension' && state === 'issued'));
});

test('the export has no names unless they are asked for', async () => {
  const { page } = frist;
  const views = viewsPage(page);
  await page.getByRole('button', { name: 'Export …' }).click();
  await views.dialog.getByRole('radio', { name: 'CSV' }).click();
  const without = await views.downloaded('Export');
  assert.match(without.text, /2026-0002/);
  assert.doesNotMatch(without.text, /Persson|Nowak/);
  await page.getByRole('button', { name: 'Export …' }).click();
  await views.dialog.getByRole('radio', { name: 'CSV' }).click();
  await views.dialog.getByText('Include the names of the requesters').click();
  assert.match((await views.downloaded('Export')).text, /Persson/);
});

test('a view is saved under a name, and found again after another was shown', async () => {
  const { page } = frist;
  const views = viewsPage(page);
  await page.getByRole('searchbox').fill('Nowak');
  await views.table.getByRole('row', { name: /2026-0002/ }).waitFor({ state: 'detached' });
  await views.fromViews('Save the view …');
  await views.dialog.getByLabel('Name of the view').fill('Marias ärenden');
  await views.dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The view is saved').waitFor();
  await page.getByRole('searchbox').fill('');
  await views.table.getByRole('row', { name: /2026-0002/ }).waitFor();
  await views.fromViews('Marias ärenden');
  await views.table.getByRole('row', { name: /2026-0002/ }).waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Nowak');
});

test('the calendar file holds the references and the last days, and no name', async () => {
  const { page } = frist;
  const views = viewsPage(page);
  await page.getByRole('button', { name: 'To the calendar …' }).click();
  const { fileName, text } = await views.downloaded('Save the calendar file');
  assert.match(fileName, /\.ics$/);
  assert.match(text, /BEGIN:VEVENT/);
  assert.match(text, /2026-0002/);
  assert.doesNotMatch(text, /Persson|Nowak|Ståhl/);
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
