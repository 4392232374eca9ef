import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { type Frist, openFrist } from './frist.ts';
import { choose, typeDate } from './pages/fields.ts';
import { framePage } from './pages/framePage.ts';
import { registerPage } from './pages/registerPage.ts';

let frist: Frist;
let register: ReturnType<typeof registerPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
});
after(() => frist.close());

const contentOf = async (search: string) => {
  const { items } = await frist.test.call('suppliers.list', { search });
  const id = items[0]?.id ?? assert.fail('the supplier is there');
  return (await frist.test.call('suppliers.get', { id })).content;
};

test('an item is entered; what is wrong is told at its field and nothing is saved', async () => {
  const { page } = frist;
  await register.open('Suppliers');
  await register.add();
  await register.save();
  await register.pane.getByText('Fill this in').first().waitFor();
  assert.equal((await frist.test.call('suppliers.list', { search: 'Testbolaget' })).total, 0);
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Testbolaget AB');
  await register.pane.getByLabel('Days in which to object').fill('trettio');
  await register.save();
  await register.pane.getByText('Write a whole number').first().waitFor();
  await register.pane.getByLabel('Days in which to object').fill('30');
  await typeDate(register.pane, 'Next review', '2027-01-15');
  await register.saved('Testbolaget AB');
  const { objectionDays, nextReview } = await contentOf('Testbolaget');
  assert.deepEqual([objectionDays, nextReview], [30, '2027-01-15']);
});

test('entries of a list are added, moved and removed', async () => {
  const { pane } = register;
  await register.edit();
  const addEntry = pane.getByRole('button', { name: /^Add.*Sub-processors/ });
  for (const name of ['Molnet AB', 'Lagret AB', 'Fel AB']) {
    await addEntry.click();
    await pane.getByRole('group', { name: 'Sub-processors' }).getByLabel('Name').last().fill(name);
  }
  await pane.getByRole('button', { name: 'Move up: Lagret AB' }).click();
  await pane.getByRole('button', { name: 'Remove: Fel AB' }).click();
  await addEntry.click();
  await register.saved('Testbolaget AB');
  const { subProcessors } = await contentOf('Testbolaget');
  // The last entry, in which nothing was typed, is left out.
  assert.deepEqual(
    subProcessors.map(({ name }) => name),
    ['Lagret AB', 'Molnet AB'],
  );
});

test('the list is searched, narrowed to what lacks something, and says when nothing fits', async () => {
  const { page } = frist;
  await register.open('Processing records');
  await register.search('newsletter');
  await register.row(/Newsletters/).waitFor();
  await register.row(/Recruitment/).waitFor({ state: 'detached' });
  await register.search('finnsinte');
  await page.getByText('Nothing fits').waitFor();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await register.row(/Recruitment/).waitFor();
  await page.getByRole('button', { name: 'Lacks something' }).click();
  const { total } = await frist.test.call('processing.list', { withGaps: true });
  if (total === 0) await page.getByText('Nothing fits').waitFor();
  else assert.equal(await register.rows.count(), total);
  await page.getByRole('button', { name: 'Lacks something' }).click();
});

test('what the item lacks leads to its field in the form', async () => {
  const { page } = frist;
  await register.open('Suppliers', 'Testbolaget AB');
  const gap = register.card('To put right').getByRole('button').first();
  await gap.click();
  await register.heading(/^Edit: /).waitFor();
  const isInField = () =>
    page.evaluate(() => document.activeElement?.closest('[data-path]') !== null);
  assert.equal(await isInField(), true);
  await register.pane.getByRole('button', { name: 'Cancel' }).click();
});

test('a half-written form is still there when one comes back to it', async () => {
  await register.open('Suppliers', 'Testbolaget AB');
  await register.edit();
  await register.pane.getByLabel('What the supplier does for us').fill('Halvskrivet');
  await framePage(frist.page).goTo('Settings');
  await framePage(frist.page).goTo('Suppliers');
  await register.row('Testbolaget AB').click();
  await register.heading(/^Edit: /).waitFor();
  assert.equal(
    await register.pane.getByLabel('What the supplier does for us').inputValue(),
    'Halvskrivet',
  );
  await register.pane.getByRole('button', { name: 'Cancel' }).click();
  await register.heading('Testbolaget AB').waitFor();
  assert.notEqual((await contentOf('Testbolaget')).service, 'Halvskrivet');
});

test('what was saved elsewhere meanwhile is not written over unasked', async () => {
  const { page, test: app } = frist;
  await register.edit();
  await register.pane.getByLabel('What the supplier does for us').fill('Mitt');
  const { items } = await app.call('suppliers.list', { search: 'Testbolaget' });
  const id = items[0]?.id ?? assert.fail();
  const { version, content } = await app.call('suppliers.get', { id });
  await app.call('suppliers.save', { id, version, content: { ...content, service: 'Deras' } });
  await register.save();
  await page.getByText('was changed elsewhere').waitFor();
  assert.equal((await contentOf('Testbolaget')).service, 'Deras');
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await register.saved('Testbolaget AB');
  assert.equal((await contentOf('Testbolaget')).service, 'Mitt');
});

test('the history tells what each version changed, and an older one is restored', async () => {
  const history = register.card('History');
  await history.getByRole('button', { name: /^Version 4/ }).click();
  await history.getByText('Deras').first().waitFor();
  await history.getByText('Mitt').waitFor();
  await history.getByRole('button', { name: /^Version 3/ }).click();
  await history.getByRole('button', { name: 'Restore version 3' }).click();
  await frist.page.getByText('Version 3 is restored').waitFor();
  assert.equal((await contentOf('Testbolaget')).service, 'Deras');
  await frist.page.getByRole('button', { name: 'Undo' }).click();
  await history.getByText('Version 6').waitFor();
  assert.equal((await contentOf('Testbolaget')).service, 'Mitt');
});

test('an item names another, both lead to each other, and what is named is not removed', async () => {
  const { page } = frist;
  await register
    .card('Links')
    .getByRole('button', { name: /^New item/ })
    .click();
  await page.getByRole('menuitem', { name: /^Agreement/ }).click();
  await register.heading(/^New: /).waitFor();
  await register.pane.getByText('Testbolaget AB').waitFor();
  await page.getByLabel('Name of the agreement').fill('Avtal om drift');
  await choose(page, register.pane, 'Kind', 'Secrecy agreement');
  await register.saved(/Avtal om drift|Testbolaget/);
  await register.card('Links').getByRole('button', { name: 'Testbolaget AB' }).click();
  await register.heading('Testbolaget AB').waitFor();
  const dialog = await register.remove();
  const refusal = dialog.getByRole('alert');
  await refusal.getByText('These refer to the item:').waitFor();
  await refusal.getByRole('button').first().click();
  await register.heading(/Avtal om drift|Testbolaget/).waitFor();
  await register.remove();
  await page.getByText('The item is removed').waitFor();
  await register.open('Suppliers', 'Testbolaget AB');
  await register.remove();
  await page.getByText('The item is removed').waitFor();
  await register.row('Testbolaget AB').waitFor({ state: 'detached' });
});

test('a record names its suppliers by typing, and enters one that is not there yet', async () => {
  const { page } = frist;
  await register.open('Processing records', /^Recruitment/);
  await register.edit();
  const suppliers = register.pane.locator('[data-path="suppliers"]');
  await suppliers.getByRole('button', { name: /^New: supplier/ }).click();
  const dialog = page.getByRole('dialog', { name: 'New: Supplier' });
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).first().fill('Nya Byrån AB');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await suppliers.getByRole('button', { name: 'Nya Byrån AB', exact: true }).waitFor();
  await suppliers.getByRole('button', { name: 'Remove: Nya Byrån AB' }).click();
  await register.pick('Suppliers', 'nya byr', 'Nya Byrån AB');
  await register.saved(/^Recruitment/);
  await register.card('Links').getByRole('button', { name: 'Nya Byrån AB' }).click();
  await register.heading('Nya Byrån AB').waitFor();
  await register.card('Links').getByText('Recruitment').waitFor();
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
