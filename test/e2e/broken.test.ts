import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { openFrist } from './frist.ts';
import { framePage } from './pages/framePage.ts';

test('a page that cannot be drawn says so without a word of the case, and is shown anew when it can', async () => {
  const frist = await openFrist();
  try {
    const { page } = frist;
    await frist.test.call('requests.receive', {
      channel: 'post',
      received: plainDate('2026-11-20'),
      requester: { name: 'Anna Persson' },
      rights: ['erasure'],
    });
    await page.route('**/api/requests.get', (route) =>
      route.fulfill({ json: { ok: true, value: { rights: null } } }),
    );
    await framePage(page).goTo('Requests');
    await page.getByRole('row', { name: /Anna Persson/ }).click();
    const said = page.getByRole('alert');
    await said.getByRole('heading', { name: 'This could not be shown' }).waitFor();
    assert.doesNotMatch((await said.textContent()) ?? '', /Anna|TypeError|2026-0001/);
    await page.getByRole('row', { name: /Anna Persson/ }).waitFor();
    await page.unroute('**/api/requests.get');
    await frist.test.call('requests.receive', {
      channel: 'post',
      received: plainDate('2026-11-20'),
      requester: { name: 'Bo Ek' },
      rights: ['access'],
    });
    await page.getByRole('row', { name: /Bo Ek/ }).waitFor();
    await said.getByRole('button', { name: 'Show it anew' }).click();
    await page.getByRole('heading', { level: 1, name: /Anna Persson|2026-0001/ }).waitFor();
  } finally {
    await frist.close();
  }
});

test('a date is typed digit by digit, and by the arrow keys, and nothing falls away', async () => {
  const frist = await openFrist();
  try {
    const { page } = frist;
    await framePage(page).goTo('Requests');
    await page.getByRole('button', { name: 'New request' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'New request' });
    const received = dialog.getByRole('group', { name: 'Reached the organisation' });
    for (const _ of ['once', 'again']) {
      await received.getByRole('spinbutton').first().click();
      await page.keyboard.type('20261103', { delay: 150 });
      await page.keyboard.press('ArrowUp');
      await page.waitForTimeout(300);
    }
    assert.equal(await received.getByRole('spinbutton').last().textContent(), '04');
    await dialog.getByText('Last day to answer').waitFor();
    assert.deepEqual(frist.problems, []);
  } finally {
    await frist.close();
  }
});
