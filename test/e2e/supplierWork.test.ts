import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { clauseCodes, clauseNames } from '../../src/core/agreements/model.ts';
import { pdfText, without } from '../support/pdf.ts';
import { type Frist, openFrist } from './frist.ts';
import { choose, saveDialog, typeDate } from './pages/fields.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

const name = 'Skanningsbolaget Exempel AB';
let frist: Frist;
let register: ReturnType<typeof registerPage>;
let item: ReturnType<typeof itemPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
  item = itemPage(frist.page);
  const { id: supplier } = await frist.test.call('suppliers.save', {
    content: {
      name,
      role: 'processor',
      country: 'Sverige',
      dataCategories: ['name', 'address'],
      addressLines: ['Exempelgatan 1', '753 20 Uppsala'],
      owner: 'Inköpschefen',
      nextReview: '2027-06-01',
    },
  });
  await frist.test.call('agreements.save', {
    content: { supplier, kind: 'secrecy', title: 'Sekretessavtal', signedOn: '2025-01-10' },
  });
});
after(() => frist.close());

const standing = () => register.card('Standing of the agreements');
const disclosures = async () => (await frist.test.call('disclosures.list', {})).total;

test('a processor with a secrecy agreement only is deficient: confidential, but not Article 28', async () => {
  await register.open('Suppliers', name);
  const line = standing().getByRole('listitem').first();
  await line.getByText('Deficient', { exact: true }).waitFor();
  await line.getByText('a secrecy agreement only: confidential, but not Article 28').waitFor();
  await standing()
    .getByRole('button', { name: /Sekretessavtal/ })
    .waitFor();
  await item.tool('How the suppliers stand');
  await item.dialog.getByRole('heading', { name }).getByText('Deficient').waitFor();
  await item.dialog.getByRole('button', { name }).click();
  await register.heading(name).waitFor();
});

test('a letter to the supplier is written and kept with it', {
  skip: without('pdftotext'),
}, async () => {
  await standing().getByRole('button', { name: 'Write a letter' }).click();
  await item.dialog.getByLabel('Remarks of your own').fill('Vi behöver avtalet före årsskiftet.');
  await typeDate(item.dialog, 'An answer is wanted by', '2026-12-18');
  await saveDialog(item.dialog, 'Make the PDF');
  await frist.page.getByText('The letter is among the supplier’s documents').waitFor();
  const { bytes } = await item.document(/./);
  const words = pdfText(bytes).replaceAll(/\s+/g, ' ');
  assert.match(words, /Skanningsbolaget Exempel AB/);
  assert.match(words, /Vi behöver avtalet före årsskiftet/);
  assert.match(words, /18 december 2026|2026-12-18/);
});

async function enterDisclosure(): Promise<void> {
  await register.open('Disclosures');
  await register.add();
  await typeDate(register.pane, 'Disclosed on', '2026-11-23');
  await register.pick('Supplier in the register', 'skann', name);
  await item.write('What was disclosed', 'Pappersavtal som ska skannas');
  await register.pick('Processing record', 'customer rel', /customer relationship/);
}

test('without a ground, and to a processor without its agreement, nothing is disclosed', async () => {
  const before = await disclosures();
  await enterDisclosure();
  await register.save();
  const why = register.pane.getByRole('alert');
  await why.getByText('the disclosure has none of the grounds', { exact: false }).first().waitFor();
  await why.getByText('Article 28(3)', { exact: false }).first().waitFor();
  await choose(frist.page, register.pane, 'Ground', 'Contract (Article 6(1)(b))');
  await item.write('The ground in words', 'Kundavtalet: avtalen arkiveras digitalt.');
  await register.save();
  await why
    .getByText('the disclosure has none of the grounds')
    .first()
    .waitFor({ state: 'detached' });
  await why
    .getByText(/secrecy agreement|agreement.*confidential/i)
    .first()
    .waitFor();
  assert.equal(await disclosures(), before);
});

test('the agreement is entered with every clause, and the supplier is in order', async () => {
  const { page } = frist;
  await register.open('Suppliers', name);
  const links = register.card('Links');
  await links.getByRole('button', { name: /^New item/ }).click();
  await page.getByRole('menuitem', { name: /^Agreement/ }).click();
  await register.heading(/^New: /).waitFor();
  await choose(page, register.pane, 'Kind', 'Processing agreement');
  await item.write('Name of the agreement', 'Biträdesavtal');
  await typeDate(register.pane, 'Signed on', '2026-11-20');
  for (const category of ['Name', 'Address']) {
    await item.tick(category, item.field('dataCategories'));
  }
  for (const [place, clause] of clauseCodes.entries()) {
    await register.pane.getByRole('button', { name: /^Add.*Clauses under Article 28/ }).click();
    const path = `clauses.${place}`;
    await choose(page, item.field(`${path}.clause`), 'Clause', clauseNames[clause].en);
    await item.tick('Stands in the agreement', item.field(`${path}.covered`));
    await item
      .field(`${path}.page`)
      .getByLabel('Page or section')
      .fill(`s. ${place + 1}`);
  }
  await register.saved(/^Biträdesavtal/);
  await register.card('Links').getByRole('button', { name }).click();
  await register.heading(name).waitFor();
  await standing().getByText('In order', { exact: true }).waitFor();
  assert.equal(await standing().getByText('Deficient', { exact: true }).count(), 0);
  await standing()
    .getByRole('button', { name: /^Biträdesavtal/ })
    .waitFor();
});

test('the disclosure that was being written is now entered, on the agreement in force', async () => {
  const before = await disclosures();
  await register.open('Disclosures');
  await register.add();
  const written = register.pane.getByLabel('What was disclosed');
  assert.equal(await written.inputValue(), 'Pappersavtal som ska skannas');
  await register.saved(name);
  assert.equal(await disclosures(), before + 1);
  await register
    .card('Links')
    .getByRole('button', { name: /^Biträdesavtal/ })
    .waitFor();
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
