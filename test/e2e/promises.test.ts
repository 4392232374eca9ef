import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { type PromiseStanding, promiseStandingNames } from '../../src/core/promises/model.ts';
import { type Frist, openFrist } from './frist.ts';
import { choose, saveDialog, typeDate } from './pages/fields.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

let frist: Frist;
let register: ReturnType<typeof registerPage>;
let item: ReturnType<typeof itemPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
  item = itemPage(frist.page);
});
after(() => frist.close());

async function openBoard(): Promise<void> {
  await register.open('Promises');
  await item.tool('Promises board');
  await frist.page.getByRole('heading', { level: 1, name: /promises board/i }).waitFor();
}

/** The column of the promises that stand alike. */
const column = (state: PromiseStanding) =>
  frist.page.locator('.promise-column').filter({
    has: frist.page.getByRole('heading', {
      name: new RegExp(`^${promiseStandingNames[state].en} \\d+$`),
    }),
  });

test('the thirty promises stand on the board by how the registers bear them out', async () => {
  const { page, test: app } = frist;
  await openBoard();
  await page.locator('.promise').nth(29).waitFor();
  assert.equal(await page.locator('.promise').count(), 30);
  const { promises } = await app.call('promises.evidence', {});
  for (const state of ['kept', 'drifting', 'unproven', 'broken'] as const) {
    const codes = promises.flatMap((each) => (each.state === state ? [each.code] : []));
    const shown = await column(state)
      .locator('.promise > p:first-child > button')
      .allTextContents();
    assert.deepEqual(shown.toSorted(), codes.toSorted(), state);
  }
});

test('a promise opens to its sentence and to what the registers show of it', async () => {
  const { page } = frist;
  const kept = column('kept').locator('.promise').first();
  await kept.getByText('Evidence', { exact: true }).first().click();
  await kept.locator('blockquote').waitFor();
  assert.ok((await kept.locator('details li').count()) > 0, 'it shows something');
  const code = (await kept.getByRole('button').first().textContent()) ?? '';
  await kept.getByRole('button').first().click();
  await register.heading(new RegExp(`^${code} `)).waitFor();
  await register.card('Evidence').getByText(promiseStandingNames.kept.en).waitFor();
  await page.getByRole('heading', { name: 'Evidence' }).waitFor();
});

test('a transfer to a third country that the policy does not state is an alarm, with the way to the record', async () => {
  const { page } = frist;
  const alarm = 'the policy does not state that data are transferred to Indien';
  await openBoard();
  const alarms = register.pane.getByRole('region', { name: /^Where the registers say otherwise/ });
  await alarms.getByRole('listitem').first().waitFor();
  assert.equal(await alarms.getByText(alarm).count(), 0);
  await register.open('Processing records', 'The customer relationship');
  await register.edit();
  await register.pane.getByRole('button', { name: /^Add.*(third countries|Transfers)/i }).click();
  const entry = item.field('transfers.0');
  await entry.getByLabel('Country').fill('Indien');
  await choose(page, item.field('transfers.0.safeguard'), 'Safeguard', /^Standard/);
  await register.saved('The customer relationship');
  await openBoard();
  const line = alarms.getByRole('listitem').filter({ hasText: alarm });
  await line.getByText('P18').waitFor();
  await line.getByRole('button', { name: 'Show' }).click();
  await register.heading('The customer relationship').waitFor();
});

test('what the policy itself lacks is listed; the officer marks that it is said, and can take that back', async () => {
  await openBoard();
  const gaps = register.pane.getByRole('region', { name: /^What the policy lacks/ });
  const line = gaps.getByRole('listitem').filter({ hasText: 'portability' });
  await line.getByRole('button', { name: /^It is said/ }).click();
  await line.waitFor({ state: 'detached' });
  await frist.page.getByRole('button', { name: 'Undo' }).click();
  await line.waitFor();
  await line.getByRole('button', { name: /^It is said/ }).click();
  await line.waitFor({ state: 'detached' });
  const { gaps: left } = await frist.test.call('promises.policyGaps', {});
  assert.equal(
    left.some(({ code }) => code === 'portability'),
    false,
  );
});

test('an organisation’s own policy is loaded as the next version', async () => {
  const { page, test: app } = frist;
  await page.getByRole('button', { name: 'Load a new version' }).click();
  await item.dialog.getByLabel('Name', { exact: true }).fill('Vår nya policy');
  await typeDate(item.dialog, 'Shown from', '2026-11-23');
  const text = [
    'We transfer personal data to India under standard contractual clauses.',
    'We never sell your personal data.',
  ].join('\n\n');
  await item.dialog.getByLabel('Text of the policy').fill(text);
  await saveDialog(item.dialog);
  await page.getByText('The policy is loaded').waitFor();
  await page.getByText('Vår nya policy, shown since 2026-11-23').waitFor();
  const { policy } = await app.call('policy.get', {});
  assert.equal(policy?.text, text);
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
