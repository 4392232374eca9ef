import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { type Frist, openFrist } from './frist.ts';
import { tabTo } from './keys.ts';
import { typeDate } from './pages/fields.ts';
import { framePage } from './pages/framePage.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

let frist: Frist;
let register: ReturnType<typeof registerPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
});
after(() => frist.close());

test('the map shows who gets what, and the table says the same in words', async () => {
  const { page, test: app } = frist;
  await framePage(page).goTo('Who gets what');
  const map = await app.call('flows.get', {});
  for (const [column, names] of [
    ['Receivers', map.receivers.map(({ name }) => name)],
    ['Countries', map.countries.map(({ name }) => name)],
  ] as const) {
    const nodes = page.getByRole('region', { name: column }).getByRole('listitem');
    await nodes.first().waitFor();
    const shown = (await nodes.allTextContents()).join('\n');
    assert.equal(await nodes.count(), names.length, column);
    for (const name of names) assert.ok(shown.includes(name), name);
  }
  const usa = page.getByRole('region', { name: 'Countries' }).getByText('USA');
  await usa.getByText('outside the EEA').waitFor();
  const table = page.getByRole('table');
  assert.equal(await table.locator('tbody tr').count(), map.flows.length);
  await table.getByRole('row', { name: /Newsletters.*Utskickstjänsten.*supplier/ }).waitFor();
});

test('with the keyboard alone a way is followed: what does not belong to it steps back', async () => {
  const { page } = frist;
  await page.getByRole('heading', { level: 1, name: 'Who gets what' }).click();
  assert.equal(await page.locator('.flow-faint').count(), 0);
  await tabTo(page, 'button', '^Newsletters and marketing$');
  const node = (name: string) => page.locator('.flow-node').filter({ hasText: name }).first();
  await page.locator('.flow-faint').first().waitFor();
  for (const [name, isFaint] of [
    ['Utskickstjänsten', false],
    ['USA', false],
    ['Skatteverket', true],
    ['Recruitment', true],
  ] as const) {
    const classes = (await node(name).getAttribute('class')) ?? '';
    assert.equal(classes.includes('flow-faint'), isFaint, name);
  }
  assert.ok((await page.locator('.flow-followed').count()) > 0);
  await page.keyboard.press('Enter');
  await register.heading('Newsletters and marketing').waitFor();
});

test('the review calendar holds every day of the registers, the overdue first, each a way in', async () => {
  const { page, test: app } = frist;
  await framePage(page).goTo('Review calendar');
  const overdue = page.getByRole('region', { name: 'Overdue', exact: true });
  await overdue.getByText('2026-11-03').waitFor();
  const { total } = await app.call('registers.duties', { until: '2027-11-23', limit: 500 });
  assert.equal(await page.locator('.duty-list > li').count(), total);
  await page.getByRole('radio', { name: '3 months' }).click();
  const nearer = await app.call('registers.duties', { until: '2027-02-23', limit: 500 });
  assert.ok(nearer.total < total);
  await page.getByText('2027-03-23').first().waitFor({ state: 'detached' });
  assert.equal(await page.locator('.duty-list > li').count(), nearer.total);
  await overdue.getByRole('button', { name: 'Analysbyrån Exempel AB' }).click();
  await register.heading('Analysbyrån Exempel AB').waitFor();
});

test('Today groups what falls due in the registers, and the six weeks show the days', async () => {
  const { page } = frist;
  await framePage(page).goTo('Today');
  const group = (name: RegExp) =>
    page.locator('.today-group').filter({ has: page.getByRole('heading', { name }) });
  const late = group(/^Overdue in the registers/);
  await late.getByRole('button', { name: /Analysbyrån Exempel AB.*20 days/ }).waitFor();
  await group(/^In the registers within six weeks/)
    .getByRole('button', { name: /Kunder vars avtal upphörde i vintras/ })
    .waitFor();
  const horizon = page.getByRole('table').filter({ hasText: 'w. 48' });
  await horizon.getByRole('button', { name: /Kunder vars avtal upphörde i vintras/ }).click();
  await register.heading('Kunder vars avtal upphörde i vintras').waitFor();
});

test('a consent is withdrawn, and ceases; one by a visit only is no consent', async () => {
  const { page } = frist;
  await register.open('Consents', 'Besökare utan inloggning');
  await register.card('To put right').getByText('Article 4(11)').first().waitFor();
  await register.open('Consents', 'Maja Lindqvist');
  await register.edit();
  await typeDate(register.pane, 'Withdrawn on', '2026-11-23');
  await itemPage(page).write('How it was withdrawn', 'Länken i utskicket');
  await register.saved('Maja Lindqvist');
  await register.row('Maja Lindqvist').getByText('Ended', { exact: true }).waitFor();
  const { items } = await frist.test.call('consents.list', { search: 'Maja' });
  assert.equal(items[0]?.state, 'ended');
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
