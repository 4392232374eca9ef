import type { Frist } from './frist.ts';
import { chooseFile } from './pages/files.ts';
import { type AreaLabel, framePage } from './pages/framePage.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

type Take = (frist: Frist, name: string) => Promise<void>;

const csv = [
  '\uFEFFNamn;Org.nr;Land;E-post;Kundnummer',
  'Åkeriet Exempel AB;556000-0001;Sverige;info@akeriet.example;17',
  'Kursgården Exempel AB;;Sverige;dataskydd@kursgarden.example.com;18',
  'Fel Adress AB;556000-0002;Sverige;inte en adress;19',
].join('\r\n');

/** The pictures of the registers, from the sample organisation. */
export async function takeRegisters(frist: Frist, take: Take): Promise<void> {
  const items: readonly (readonly [string, AreaLabel, string | RegExp])[] = [
    ['processing', 'Processing records', 'The customer relationship'],
    ['supplier', 'Suppliers', 'Redovisningsbyrån Exempel AB'],
    ['retention', 'Retention rules', 'Kunduppgifter efter avslutad relation'],
  ];
  const register = registerPage(frist.page);
  for (const [name, area, row] of items) {
    await register.open(area, row);
    await take(frist, name);
  }
  await register.open('Suppliers');
  await register.tab(/^Agreements/);
  await register.row(/Webbhotellet/).click();
  await register.card('To put right').waitFor();
  await take(frist, 'register');
  await takeBreach(frist, take);
  await takeOverviews(frist, take);
  await takeImport(frist, take);
}

async function takeBreach(frist: Frist, take: Take): Promise<void> {
  await frist.test.call('breaches.save', {
    content: {
      title: 'Lönelista till fel mottagare',
      awareAt: '2026-11-22T09:00:00Z',
      discoveredAt: '2026-11-22T08:30:00Z',
      kinds: ['confidentiality'],
      persons: 12,
    },
  });
  // The running hours are the window's own; in the picture its clock is the core's.
  await frist.page.clock.setFixedTime('2026-11-23T08:00:00Z');
  await registerPage(frist.page).open('Breaches', /Lönelista/);
  await frist.page.getByText('49 h 0 min left').waitFor();
  await take(frist, 'breach');
}

async function takeOverviews(frist: Frist, take: Take): Promise<void> {
  const { page } = frist;
  const frame = framePage(page);
  await frame.goTo('Review calendar');
  await page.locator('.duty-list > li').first().waitFor();
  await take(frist, 'reviews');
  await frame.goTo('Who gets what');
  await page.getByRole('button', { name: 'Newsletters and marketing' }).first().focus();
  await page.locator('.flow-faint').first().waitFor();
  await take(frist, 'flows');
  await frame.goTo('The promises board');
  await page.locator('.promise').nth(29).waitFor();
  await take(frist, 'promises');
}

/** Last of the erasure: the clock stands two years later then. */
export async function takeErasure(frist: Frist, take: Take): Promise<void> {
  const { page, test } = frist;
  const { rows } = await test.call('requests.list', { search: 'José' });
  for (const { id } of rows) {
    const { version } = await test.call('requests.get', { id });
    const reason = 'Tog tillbaka sin begäran.';
    await test.call('requests.move', { id, version, to: 'withdrawn', reason });
  }
  test.at('2028-12-01T09:00:00Z');
  await page.reload();
  await framePage(page).goTo('Retention rules');
  await itemPage(page).tool('Erase closed cases');
  await page.getByRole('button', { name: /^Erase \d+ now/ }).waitFor();
  await take(frist, 'erasure');
}

async function takeImport(frist: Frist, take: Take): Promise<void> {
  const { page } = frist;
  const { dialog, tool } = itemPage(page);
  await framePage(page).goTo('Suppliers');
  await tool('Import …');
  const file = { name: 'leverantörer.csv', bytes: Buffer.from(csv) };
  await chooseFile(page, dialog.getByRole('button', { name: 'Choose a file' }), file);
  await dialog.getByRole('button', { name: 'See what happens' }).click();
  await dialog.getByText('1 row cannot be imported', { exact: false }).waitFor();
  await take(frist, 'import');
  await page.keyboard.press('Escape');
}
