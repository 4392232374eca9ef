import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../support/app.ts';
import { repository } from '../support/repository.ts';
import { caseOf } from './caseWork.ts';
import { dropFile, type Frist, openFrist } from './frist.ts';
import { takeExtractAndReport } from './guideExtracts.ts';
import { takeErasure, takeRegisters } from './guideRegisters.ts';
import { framePage } from './pages/framePage.ts';
import { intakeDialog } from './pages/intakeDialog.ts';
import { letterPage } from './pages/letterPage.ts';
import { requestPage } from './pages/requestPage.ts';
import { vaultPage } from './pages/vaultPage.ts';
import { viewsPage } from './pages/viewsPage.ts';

/** Takes the pictures of docs/guide from the real screens: `node test/e2e/guideScreens.ts`. */
const folder = join(repository, 'docs', 'guide', 'pictures');
/** Names on the command line: only these are taken. */
const wanted = process.argv.slice(2);

const others = [
  ['2026-10-21', 'Karin Ståhl', 'access'],
  ['2026-10-27', 'Ahmed Al-Rashid', 'access'],
  ['2026-10-29', 'Maria Nowak', 'erasure'],
  ['2026-11-04', 'José Fernández', 'access'],
  ['2026-11-12', 'Anna Persson', 'marketingObjection'],
  ['2026-11-18', 'Λένα Παπαδοπούλου', 'access'],
] as const;

const bounced = [
  'From: MAILER-DAEMON@mail.example.com',
  'To: dataskydd@wesafe.example',
  'Subject: Undelivered Mail Returned to Sender',
  'Auto-Submitted: auto-replied',
  'Date: Mon, 23 Nov 2026 07:30:00 +0100',
  '',
  'The message could not be delivered.',
].join('\r\n');

const asked = 'Hej! Hur länge sparar ni inspelade samtal med kundtjänst? Hälsningar, Bo Ek';

mkdirSync(folder, { recursive: true });
await takeVaultPictures(await openFrist({ vault: false }));
await takeWorkPictures(await openFrist());
await takeExtractAndReport(await openFrist(), take);

async function takeVaultPictures(frist: Frist): Promise<void> {
  const vault = vaultPage(frist.page);
  await vault.choosePassphrase('Passphrase', 'five good words go far enough');
  await take(frist, 'create');
  await vault.create('five good words go far enough');
  await take(frist, 'recovery-key');
  await frist.close();
}

async function takeWorkPictures(frist: Frist): Promise<void> {
  const { page } = frist;
  for (const [received, name, right] of others) {
    const request = { channel: 'post', received, requester: { name }, rights: [right] } as const;
    await frist.test.call('requests.receive', {
      ...request,
      rights: [right],
      requester: { name, emails: ['person@example.com'] },
      subjects: ['customer'],
    });
  }
  await page.reload();
  await page.getByText('Last day this week').waitFor();
  await take(frist, 'today');
  await dropFile(page, 'assets/sample/access-request-en.eml');
  await intakeDialog(page).dialog.waitFor();
  await take(frist, 'intake');
  await intakeDialog(page).record();
  await page.getByRole('button', { name: 'Why this date' }).click();
  await take(frist, 'request');
  await takeFindings(frist);
  await takeLetters(frist);
  await takeDesk(frist);
  await framePage(page).openPalette();
  await take(frist, 'palette');
  await page.keyboard.press('Escape');
  await framePage(page).settingsSection('Organisation and letters');
  await take(frist, 'settings');
  await framePage(page).settingsSection('Security and journal');
  await page.getByRole('button', { name: 'Check the journal' }).click();
  await page.getByText(/The journal is sound/).scrollIntoViewIfNeeded();
  await take(frist, 'journal');
  await takeErasure(frist, take);
  await frist.close();
}

/** The rights desk: the tray, a decision, the board, the registers behind them. */
async function takeDesk(frist: Frist): Promise<void> {
  const { page, test } = frist;
  const files = ['access-request.eml', 'access-request-en.eml'];
  const [own] = await Promise.all(files.map((name) => fileOf(`assets/sample/${name}`)));
  const bounce = { fileName: 'retur.eml', contentBase64: textToBase64(bounced) };
  const question = { fileName: 'fraga.txt', contentBase64: textToBase64(asked) };
  await test.call('intake.add', { files: [...(own ? [own] : []), bounce, question] });
  await framePage(page).goTo('Intake tray');
  await page.getByRole('grid', { name: 'Intake tray' }).getByRole('row').first().click();
  await page.getByRole('heading', { name: 'What should be done?' }).waitFor();
  await take(frist, 'tray');
  await takeDecision(frist);
  await viewsPage(page).show('Board');
  await page.getByRole('region', { name: /^Received/ }).waitFor();
  await take(frist, 'board');
  await viewsPage(page).show('List');
  await takeRegisters(frist, take);
  await framePage(page).goTo('Suppression list');
  await page.getByRole('heading', { name: 'Entries' }).waitFor();
  await take(frist, 'suppression');
  await framePage(page).goTo('Letter templates');
  await page.getByRole('row', { name: 'Extension' }).first().click();
  await page.locator('.pdf-page').first().waitFor();
  await take(frist, 'template');
}

async function takeDecision(frist: Frist): Promise<void> {
  const { page, test } = frist;
  const id = await caseOf(frist, 'Maria Nowak');
  const { items } = await test.call('processing.list', { sort: 'entered' });
  const scope = items.slice(0, 2).map((record) => record.id);
  const { version } = await test.call('requests.get', { id });
  await test.call('requests.setScope', { id, version, right: 'erasure', records: scope });
  await framePage(page).goTo('Requests');
  await page.getByRole('row').filter({ hasText: 'Maria Nowak' }).first().click();
  await requestPage(page).part('Decisions');
  await page.getByRole('heading', { name: /^Erasure/ }).waitFor();
  await take(frist, 'decisions');
}

async function takeFindings(frist: Frist): Promise<void> {
  const request = requestPage(frist.page);
  await request.part('What was found');
  for (const category of ['Name', 'Address', 'E-mail address', 'Telephone number']) {
    await request.setFinding(category, 'Found');
  }
  await frist.page.getByLabel('Where or why: Name').fill('Customer register');
  await request.setFinding('Photographs', 'Not applicable');
  await take(frist, 'findings');
}

async function takeLetters(frist: Frist): Promise<void> {
  const letter = letterPage(frist.page);
  await requestPage(frist.page).part('Letters');
  await frist.page.getByRole('button', { name: 'New: Access reply' }).click();
  await letter.drawnWords();
  await take(frist, 'letter-review');
  await letter.back();
  await frist.page.getByRole('button', { name: 'Write the letter' }).click();
  await letter.drawnWords();
  await take(frist, 'letter');
}

function textToBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}

async function take({ page }: Frist, name: string): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  await page.mouse.move(0, 0);
  // What was just done is told for a few seconds; a picture of a page is calmer without it.
  const close = page.locator('.notice-done').getByRole('button', { name: 'Close' });
  if (await close.isVisible()) await close.click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
