import { liveYear } from '../../src/cli/demoYear.ts';
import { plannedYear } from '../../src/cli/yearPlan.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { dropFile, type Frist } from './frist.ts';
import { extractPage } from './pages/extractPage.ts';
import { framePage } from './pages/framePage.ts';
import { reportsPage } from './pages/reportsPage.ts';
import { requestPage } from './pages/requestPage.ts';

type Take = (frist: Frist, name: string) => Promise<void>;

const files = [
  'kundregister.csv',
  'fakturor.xlsx',
  'webbplatsen.json',
  'installationsrapport.pdf',
  'kundtjanst.eml',
];

/** The pictures of the copy of a person's data and of the reports, from a vault of their own. */
export async function takeExtractAndReport(frist: Frist, take: Take): Promise<void> {
  await takeReport(frist, take);
  await takeExtract(frist, take);
  await frist.close();
}

/** The management report, after cases of the last quarters. */
async function takeReport(frist: Frist, take: Take): Promise<void> {
  const { page, test } = frist;
  const cases = plannedYear(plainDate('2026-11-20'), 40).slice(-12, -4);
  await liveYear(test.call, cases, (day) => test.at(`${day}T09:00:00Z`));
  test.at('2026-11-23T08:00:00Z');
  await page.reload();
  const reports = reportsPage(page);
  await reports.open();
  await reports.section('Requests').getByRole('img').first().waitFor();
  await take(frist, 'report');
}

/** A case with files of every kind, and the proposals of one of them. */
async function takeExtract(frist: Frist, take: Take): Promise<void> {
  const { page, test } = frist;
  await test.call('requests.receive', {
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
  await framePage(page).goTo('Requests');
  await page.getByRole('row', { name: /Öberg/ }).first().click();
  await requestPage(page).part('What was found');
  await page.getByText('What to ask the system owners for').waitFor();
  await dropFile(page, ...files.map((name) => `assets/sample/${name}`));
  const extract = extractPage(page);
  await extract.added(files.length, files.length);
  await page.getByRole('button', { name: 'Clear the list' }).click();
  await extract.files.evaluate((card) => card.scrollIntoView({ block: 'start' }));
  await take(frist, 'files');
  await extract.open('kundtjanst', 'Redact');
  await page.getByRole('list', { name: 'Proposals' }).waitFor();
  await take(frist, 'redaction');
}
