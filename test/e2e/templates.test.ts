import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type Frist, openFrist } from './frist.ts';
import { framePage } from './pages/framePage.ts';
import { letterPage } from './pages/letterPage.ts';
import { requestPage } from './pages/requestPage.ts';

const wording = 'Vi på Exempelbolaget har tagit emot din begäran och börjar leta direkt.';
let frist: Frist;

before(async () => {
  frist = await openFrist();
  await frist.test.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-20'),
    requester: { name: 'Anna Persson' },
    rights: ['erasure'],
    subjects: ['customer'],
  });
});
after(() => frist.close());

test('the organisation’s own wording of a template is saved and stands in the next draft', async () => {
  const { page } = frist;
  await framePage(page).goTo('Letter templates');
  await page.getByRole('row', { name: 'Acknowledgement' }).click();
  await page.getByRole('radio', { name: 'Swedish' }).click();
  await page.getByText('required by law', { exact: false }).first().waitFor({ state: 'attached' });
  await page.getByLabel('What happens next').fill(wording);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(/^The template is saved/).waitFor();
  await page.getByText('Own wording').first().waitFor();
  await page.getByRole('button', { name: 'Back to the templates' }).click();
  await page.getByText('1 own wording').waitFor();
  await framePage(page).goTo('Requests');
  await page.getByRole('row', { name: /Anna Persson/ }).click();
  await requestPage(page).writeLetter('Acknowledgement');
  assert.match(await letterPage(page).drawnWords(), /Vi på Exempelbolaget har tagit emot/);
  await letterPage(page).back();
  assert.deepEqual(frist.problems, []);
});
