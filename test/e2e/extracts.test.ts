import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { pdfText, without } from '../support/pdf.ts';
import { repository } from '../support/repository.ts';
import { assertAccessible } from './axe.ts';
import { caseOf, searchAll } from './caseWork.ts';
import { dropFile, type Frist, openFrist } from './frist.ts';
import { extractPage } from './pages/extractPage.ts';
import { framePage } from './pages/framePage.ts';
import { letterPage } from './pages/letterPage.ts';
import { requestPage } from './pages/requestPage.ts';

const files = [
  'assets/sample/kundregister.csv',
  'assets/sample/fakturor.xlsx',
  'assets/sample/webbplatsen.json',
  'assets/sample/installationsrapport.pdf',
  'assets/sample/kundtjanst.eml',
];
const invoices = 'fakturor – Fakturor';
const visits = 'webbplatsen – sessions';
const report = 'installationsrapport';
const mail = 'kundtjanst';
let frist: Frist;
let id: RequestId;

before(async () => {
  frist = await openFrist({ width: 1400, height: 900 });
  await frist.test.call('requests.receive', {
    channel: 'email',
    received: plainDate('2026-11-20'),
    requester: {
      name: 'Åsa Öberg-Lindström',
      emails: ['asa.oberg.lindstrom@example.com'],
      postalAddresses: [{ lines: ['Björkhagsvägen 14 B', '141 60 Huddinge'] }],
    },
    rights: ['access', 'portability'],
    subjects: ['customer'],
  });
  id = await caseOf(frist, 'Öberg');
  await searchAll(frist, id);
});
after(() => frist.close());

test('five files that are dropped on a case become its data sets', async () => {
  const { page } = frist;
  await framePage(page).goTo('Requests');
  await page.getByRole('row', { name: /Öberg/ }).first().click();
  await requestPage(page).part('What was found');
  await page.getByText('What to ask the system owners for').waitFor();
  await dropFile(page, ...files);
  const extract = extractPage(page);
  await extract.added(5, 5);
  for (const title of ['kundregister', invoices, visits, report, mail]) {
    await extract.set(title).waitFor();
  }
  await inBothThemes('the files and the data sets');
});

test('a file that is too large does not stop the others, and a file can be removed', async () => {
  const { page } = frist;
  const extract = extractPage(page);
  await extract.files.getByRole('button', { name: 'Remove kundregister.csv' }).click();
  await inBothThemes('removing a file');
  await extract.dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await extract.dialog.waitFor({ state: 'detached' });
  await extract.set('kundregister').waitFor({ state: 'detached' });
  await dropTooLarge('assets/sample/kundregister.csv');
  await extract.added(1, 2);
  await extract.files.getByText('larger than Frist takes').waitFor();
  await extract.set('kundregister').waitFor();
});

test('what a table holds is corrected, and a column left out with its reason', async () => {
  const extract = extractPage(frist.page);
  await extract.understand('kundregister');
  await extract.dialog.getByLabel('System', { exact: true }).fill('Kundsystemet');
  await extract.setContent('Titel', 'Text');
  await extract.leaveColumnOut('Kundnummer', 'Internt löpnummer');
  await inBothThemes('the mapping');
  await extract.saveMapping();
  await extract.set('kundregister').getByText('7 of 8 columns in').waitFor();
  const { dataSets } = await frist.test.call('extracts.get', { requestId: id });
  const [customers] = dataSets.filter(({ title }) => title === 'kundregister');
  assert.equal(customers?.source, 'Kundsystemet');
  assert.equal(customers?.choices[5]?.content, 'text');
  assert.equal(customers?.choices[0]?.reason, 'Internt löpnummer');
});

test('proposals are accepted and dismissed by keyboard, undone, and taken all at once', async () => {
  const { page } = frist;
  const extract = extractPage(page);
  await page.getByText(/\d+ proposed redactions? waits?/).waitFor();
  await extract.open(mail, 'Redact');
  await inBothThemes('the proposals');
  const before = await waiting(mail);
  assert.ok(before >= 3, `${before} proposals in the message`);
  const first = page.getByRole('list', { name: 'Proposals' }).getByRole('listitem').first();
  await first.locator('.proposal-words').click();
  await page.keyboard.press('a');
  await page.getByText('The proposal was accepted').waitFor();
  assert.equal(await waiting(mail), before - 1);
  await page.keyboard.press('d');
  await page.getByText('The proposal was dismissed').waitFor();
  assert.equal(await waiting(mail), before - 2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('tab', { name: new RegExp(`^Proposals ?${before - 1}$`) }).waitFor();
  for (;;) {
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByText('No proposals wait here.').waitFor();
    const next = page.getByRole('button', { name: /^On to / });
    if (!(await next.isVisible())) break;
    await next.click();
    await page.getByRole('button', { name: 'Accept all' }).waitFor();
  }
  const { dataSets } = await frist.test.call('extracts.get', { requestId: id });
  assert.deepEqual(
    dataSets.filter(({ proposed }) => proposed > 0),
    [],
  );
  await extract.back();
});

test('a cell, words in a cell and words everywhere are struck out, without a mouse', async () => {
  const { page } = frist;
  const extract = extractPage(page);
  await extract.open(invoices, 'Redact');
  await extract.cell('20250733').focus();
  await page.keyboard.press('s');
  await page.getByText('Struck out', { exact: true }).last().waitFor();
  await extract.cell('Struck out: 20250733').waitFor();
  await inBothThemes('a table with marks');
  await extract.cell('Autogiro').focus();
  await page.keyboard.press('Enter');
  const words = page.getByRole('textbox', { name: 'The cell’s text' });
  await page.waitForFunction(() => document.activeElement?.id === 'cell-words');
  await page.keyboard.press('Control+Home');
  for (const _ of 'Auto') await page.keyboard.press('Shift+ArrowRight');
  assert.equal(await words.inputValue(), 'Autogiro');
  await page.getByRole('button', { name: 'Strike the marked words' }).click();
  await page.getByText('Struck out: Auto').first().waitFor({ state: 'attached' });
  await page.getByLabel('Words', { exact: true }).fill('Trygg plus');
  await page.getByRole('button', { name: 'Strike the words' }).click();
  await page.getByText('The words are struck out wherever they stand').waitFor();
  await extract.back();
});

test('a row is left out with a reason', async () => {
  const { page } = frist;
  const extract = extractPage(page);
  await extract.open(visits, 'Redact');
  await extract.cell('198.51.100.23').focus();
  await page.keyboard.press('Space');
  await page.getByText('1 row chosen').first().waitFor();
  await page.getByLabel('Reason', { exact: true }).fill('Inloggning av en annan person');
  await page.getByRole('button', { name: 'Leave out', exact: true }).click();
  await page.getByText('1 row is left out').waitFor();
  await extract.show('As it will be handed over');
  await page.getByRole('cell', { name: '192.0.2.57' }).first().waitFor();
  assert.equal(await page.getByText('198.51.100.23').count(), 0);
  await inBothThemes('a table as it will be handed over');
  await extract.back();
});

test('a place on a page of a PDF is struck out, by mouse and by numbers', async () => {
  const { page } = frist;
  const extract = extractPage(page);
  await extract.open(report, 'Redact');
  await page.getByRole('img', { name: 'Page 1' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  const picture = page.getByRole('img', { name: 'Page 2' });
  await picture.waitFor();
  await extract.work('Strike out');
  await drag(0.39, 0.205, 0.48, 0.24);
  await page.getByLabel('Width, %').waitFor();
  await inBothThemes('a box on a page');
  await page.getByRole('button', { name: 'Strike the box' }).click();
  await page.getByText('The box is struck out').waitFor();
  await page.getByRole('button', { name: 'Add a box' }).click();
  await page.getByRole('button', { name: 'New box' }).press('Shift+ArrowRight');
  assert.equal(await page.getByLabel('Width, %').inputValue(), '31');
  await page.keyboard.press('Escape');
  const [struck] = (await pageOf(false)).boxes.filter(({ box }) => box.y > 0.2 && box.y < 0.21);
  assert.equal(struck?.state, 'accepted');
  assert.notEqual((await pageOf(true)).contentBase64, (await pageOf(false)).contentBase64);
  await extract.show('As it will be handed over');
  await page.getByRole('img', { name: 'Page 1' }).waitFor();
  await inBothThemes('a page as it will be handed over');
  await extract.back();
});

test('the package is made under a password that is shown once', async () => {
  const { page } = frist;
  const extract = extractPage(page);
  const portable = page.getByRole('checkbox', { name: 'Part of the package: kundregister' });
  await extract.set('kundregister').locator('label.checkbox .box').click();
  await portable.and(page.locator(':checked')).waitFor({ state: 'attached' });
  await page.getByText(/^Let the list go with the letter$/).click();
  const { fileName, bytes, password } = await extract.makePackage();
  assert.match(fileName, /\.zip$/);
  assert.equal(bytes.subarray(0, 2).toString('latin1'), 'PK');
  assert.ok(password.length >= 12, 'a password that cannot be guessed');
  assert.equal(await page.getByText(password).count(), 0);
});

test('the issued extract holds nothing of what was struck out', {
  skip: without('pdftotext'),
}, async () => {
  const { page } = frist;
  const letter = letterPage(page);
  await page.getByRole('button', { name: 'To the letters' }).click();
  await page.getByRole('button', { name: 'New: Extract', exact: true }).click();
  await letter.drawnWords();
  await letter.issue();
  const text = pdfText((await letter.download()).bytes);
  assert.match(text, /Kundsystemet/);
  assert.match(text, /192\.0\.2\.57/);
  for (const gone of ['K-10482', '20250733', 'Trygg plus', '198.51.100.23', 'bengt.sandstrom']) {
    assert.ok(!text.includes(gone), `${gone} is not in the extract`);
  }
  assert.deepEqual(frist.problems, []);
});

/** Drops a file beyond what is taken, and after it another one. */
async function dropTooLarge(other: string): Promise<void> {
  const text = readFileSync(join(repository, other), 'utf8');
  await frist.page.evaluate((after) => {
    const dataTransfer = new DataTransfer();
    const large = new Uint8Array(48 * 1024 * 1024 + 1);
    dataTransfer.items.add(new File([large], 'stor.csv'));
    dataTransfer.items.add(new File([after], 'kundregister.csv'));
    const terms = { dataTransfer, cancelable: true, bubbles: true };
    document.body.dispatchEvent(new DragEvent('drop', terms));
  }, text);
}

async function inBothThemes(screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await frist.page.emulateMedia({ colorScheme });
    await assertAccessible(frist.page, `${screen}, ${colorScheme}`);
  }
  await frist.page.emulateMedia({ colorScheme: 'light' });
}

async function waiting(title: string): Promise<number> {
  const { dataSets } = await frist.test.call('extracts.get', { requestId: id });
  return dataSets.find((dataSet) => dataSet.title === title)?.proposed ?? assert.fail(title);
}

async function pageOf(released: boolean) {
  const { dataSets } = await frist.test.call('extracts.get', { requestId: id });
  const dataSetId = dataSets.find(({ title }) => title === report)?.id ?? assert.fail(report);
  return frist.test.call('extracts.page', { requestId: id, dataSetId, page: 1, released });
}

/** Draws with the mouse between two corners, in fractions of the page. */
async function drag(left: number, top: number, right: number, bottom: number): Promise<void> {
  const { mouse } = frist.page;
  const page = frist.page.locator('.page-picture');
  await page.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await page.boundingBox()) ?? assert.fail('no page');
  await mouse.move(x + left * width, y + top * height);
  await mouse.down();
  await mouse.move(x + right * width, y + bottom * height, { steps: 4 });
  await mouse.up();
}
