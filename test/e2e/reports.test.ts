import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import readWorkbook from 'read-excel-file/node';
import { liveYear } from '../../src/cli/demoYear.ts';
import { plannedYear } from '../../src/cli/yearPlan.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { pdfText } from '../support/pdf.ts';
import { assertAccessible } from './axe.ts';
import { type Frist, openFrist } from './frist.ts';
import { savedBy } from './pages/files.ts';
import { framePage } from './pages/framePage.ts';
import { reportsPage } from './pages/reportsPage.ts';

let frist: Frist;
let page: Page;
/** What the browser said while the core was busy with the cases: not the screens' doing. */
let saidBefore = 0;
const comment = 'Tre svar dröjde när kundsystemet byttes; det är åtgärdat.';

before(async () => {
  frist = await openFrist();
  page = frist.page;
  // Eight cases of the last quarters, lived through the API, so that the report has something to count.
  const cases = plannedYear(plainDate('2026-11-20'), 40).slice(-12, -4);
  await liveYear(frist.test.call, cases, (day) => frist.test.at(`${day}T09:00:00Z`));
  frist.test.at('2026-11-23T08:00:00Z');
  await page.reload();
  await framePage(page).navigation.waitFor();
  saidBefore = frist.problems.length;
});
after(() => frist.close());

test('the management report is run, with the period before beside each figure', async () => {
  const reports = reportsPage(page);
  await reports.open();
  const requests = reports.section('Requests');
  await requests
    .getByText(/period before/)
    .first()
    .waitFor();
  const chart = requests.getByRole('img').first();
  assert.match((await chart.getAttribute('aria-label')) ?? '', /\w+ \w+/);
  await requests.getByRole('table').first().waitFor();
  await assertAccessible(page, 'the management report');
});

test('another period and a narrower selection are said in words', async () => {
  const reports = reportsPage(page);
  await reports.period('Last quarter');
  await reports.pane
    .getByText(/2026-07-01/)
    .first()
    .waitFor();
  await reports.onlyRights('Access');
  await reports.pane.getByRole('button', { name: /^Only Access/ }).waitFor();
  await reports.allRights();
  await reports.period('This quarter');
});

test('a comment goes with the report into the PDF and the workbook, and no requester does', async () => {
  const reports = reportsPage(page);
  await reports.comment('Answers on time', comment);
  const pdf = await savedBy(page, await reports.format(/^PDF/));
  assert.match(pdf.fileName, /^[a-z0-9-]+\.pdf$/);
  const text = pdfText(pdf.bytes).replaceAll(/\s+/g, ' ');
  assert.ok(text.includes(comment), text.slice(0, 400));
  const xlsx = await savedBy(page, await reports.format(/XLSX/));
  const sheets = await readWorkbook(xlsx.bytes);
  const cells = JSON.stringify(sheets);
  assert.ok(cells.includes(comment));
  for (const said of [text, cells]) assert.doesNotMatch(said, /Exempelperson|person\d+@example/);
});

test('a finalised report is kept, with its checksum', async () => {
  const reports = reportsPage(page);
  await reports.finalise();
  const kept = reports.section('Finalised reports');
  await kept.getByText(/SHA-256/).waitFor();
  const saved = await savedBy(page, kept.getByRole('button', { name: 'Save PDF' }));
  assert.ok(pdfText(saved.bytes).replaceAll(/\s+/g, ' ').includes(comment));
});

test('a report of one’s own is put together, saved, run and removed', async () => {
  await page.getByRole('button', { name: 'New report of your own' }).click();
  const dialog = page.getByRole('dialog', { name: 'New report of your own' });
  await dialog.getByLabel('Name of the report').fill('Våra leverantörer');
  await dialog.getByRole('button', { name: /Register$/ }).click();
  await page.getByRole('option', { name: 'Suppliers', exact: true }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const reports = reportsPage(page);
  await reports.heading('Våra leverantörer').waitFor();
  await reports.pane.getByRole('table').getByText('Redovisningsbyrån Exempel AB').first().waitFor();
  await assertAccessible(page, 'a report of one’s own');
  await page.getByRole('button', { name: 'Remove your own report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await reports.heading('Management report').waitFor();
});

test('the evidence annex asks which case it is about', async () => {
  const reports = reportsPage(page);
  await reports.open('Evidence annex');
  await reports.pane.getByLabel('Case', { exact: true }).fill('Exempelperson');
  await reports.pane
    .getByRole('button', { name: /Exempelperson/ })
    .first()
    .click();
  await reports.pane.getByText(/About 2026-/).waitFor();
  await reports.pane.getByRole('table').first().waitFor();
  assert.deepEqual(frist.problems.slice(saidBefore), []);
});

test('in the dark the report stands on the same white as on paper', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await reportsPage(page).open();
  await reportsPage(page).section('Requests').getByRole('img').first().waitFor();
  await assertAccessible(page, 'the management report in the dark');
});
