import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { readSheet } from 'read-excel-file/node';
import { fileOf } from '../support/app.ts';
import { type Frist, openFrist } from './frist.ts';
import { chooseFile, savedBy } from './pages/files.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

/** As Swedish Excel saves it: a byte order mark, semicolons, Swedish names. One is there already, one is defective. */
const suppliersCsv = [
  '\uFEFFNamn;Org.nr;Land;E-post;Internt id',
  'Åkeriet Exempel AB;556000-0001;Sverige;info@akeriet.example;17',
  'Kursgården Exempel AB;;Sverige;dataskydd@kursgarden.example.com;18',
  'Fel Adress AB;556000-0002;Sverige;inte en adress;19',
  'Ölhallen; Exempel AB;;Norge;;20'.replace('Ölhallen; Exempel AB', '"Ölhallen; Exempel AB"'),
  'Tryckeriet Exempel AB;;Finland;tryck@tryckeriet.example;21',
].join('\r\n');

let frist: Frist;
let register: ReturnType<typeof registerPage>;
let item: ReturnType<typeof itemPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
  item = itemPage(frist.page);
});
after(() => frist.close());

const total = async () => (await frist.test.call('suppliers.list', {})).total;

test('the columns of a Swedish CSV are recognised, each with an example', async () => {
  const { page } = frist;
  await register.open('Suppliers');
  await item.tool('Import …');
  await chooseFile(page, item.dialog.getByRole('button', { name: 'Choose a file' }), {
    name: 'leverantörer.csv',
    bytes: Buffer.from(suppliersCsv),
  });
  await item.dialog.getByText('leverantörer.csv: 5 rows').waitFor();
  const column = (name: string) => item.dialog.getByRole('row', { name: new RegExp(`^${name}`) });
  for (const [name, field, why] of [
    ['Namn', 'Name', 'same name'],
    ['Org.nr', 'Organisation number', 'known template'],
    ['Land', 'Country', 'same name'],
    ['E-post', 'E-mail', 'same name'],
    ['Internt id', 'Leave out', 'not recognised'],
  ] as const) {
    await column(name).getByRole('button', { name: field }).waitFor();
    await column(name).getByText(why).waitFor();
  }
  await column('Namn').getByRole('cell', { name: 'Åkeriet Exempel AB' }).waitFor();
});

test('what would happen is told before anything does, a defective row by line, column and reason', async () => {
  const { dialog } = item;
  const before = await total();
  await dialog.getByRole('button', { name: 'See what happens' }).click();
  await dialog.getByText('3 new · 0 change · 1 is the same already · 1 row cannot').waitFor();
  const defects = dialog.getByRole('table', { name: 'Rows that cannot be imported' });
  const cells = await defects.locator('tbody td').allTextContents();
  assert.equal(cells.length, 3);
  assert.deepEqual(cells.slice(0, 2), ['4', 'E-post']);
  assert.match(cells[2] ?? '', /e-mail|address/i);
  assert.equal(await total(), before);
});

test('the sound rows are imported and stand in the list', async () => {
  const before = await total();
  await item.dialog.getByRole('button', { name: 'Import the sound ones' }).click();
  await frist.page.getByText('Imported: 3 new, 0 changed').waitFor();
  for (const name of ['Åkeriet Exempel AB', 'Ölhallen; Exempel AB', 'Tryckeriet Exempel AB']) {
    await register.row(name).waitFor();
  }
  assert.equal(await register.row(/Fel Adress/).count(), 0);
  assert.equal(await total(), before + 3);
  const { items } = await frist.test.call('suppliers.list', { search: 'Åkeriet' });
  const { content } = await frist.test.call('suppliers.get', { id: items[0]?.id ?? '' });
  assert.deepEqual(
    [content.orgNumber, content.country, content.email],
    ['556000-0001', 'Sverige', 'info@akeriet.example'],
  );
});

test('the register is saved as a workbook that says the same', async () => {
  await item.tool('Export or print …');
  const { fileName, bytes } = await savedBy(
    frist.page,
    item.dialog.getByRole('button', { name: 'Export', exact: true }),
  );
  assert.match(fileName, /\.xlsx$/);
  const [head = [], ...rows] = await readSheet(bytes);
  assert.equal(rows.length, await total());
  const name = head.indexOf('Name');
  assert.notEqual(name, -1, String(head));
  assert.ok(rows.some((row) => row[name] === 'Ölhallen; Exempel AB'));
  await frist.page.getByText(`${await total()} items are saved`).waitFor();
});

test('a fideslang manifest becomes drafts, and what was not understood is told', async () => {
  const { page } = frist;
  const { fileName, contentBase64 } = fileOf('test/fixtures/importing/manifest.fides.yml');
  await register.open('Processing records');
  await item.tool('Import …');
  await chooseFile(page, item.dialog.getByRole('button', { name: 'Choose a file' }), {
    name: fileName,
    bytes: Buffer.from(contentBase64, 'base64'),
  });
  await item.dialog.getByText('Invoice customers').waitFor();
  await item.dialog.getByText('system[0].uses_cookies').waitFor();
  await item.dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('3 drafts are entered').waitFor();
  await register.row(/Invoice customers/).click();
  await register.heading(/Invoice customers/).waitFor();
  await register.pane.getByText('Draft', { exact: true }).first().waitFor();
  await register.card('To put right').waitFor();
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
