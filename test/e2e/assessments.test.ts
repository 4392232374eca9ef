import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { type Frist, openFrist } from './frist.ts';
import { choose, typeDate } from './pages/fields.ts';
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

test('a balancing test lacks its answers until it is decided', async () => {
  await register.open('Processing records');
  await register.tab(/^Balancing tests/);
  await register.add();
  await item.write('Name', 'Kundundersökning per post');
  await item.write('Which interest do we pursue?', 'Att förstå varför kunder lämnar oss.');
  await register.saved('Kundundersökning per post');
  await register.card('To put right').getByRole('button').last().click();
  await item.gap(/^An outcome$/).waitFor();
  await register.edit();
  await choose(frist.page, register.pane, 'Outcome', 'Our interest prevails');
  await item.write('Reasons', 'Enkäten är frivillig, kort och innehåller inga känsliga frågor.');
  await register.save();
  await register.heading('Kundundersökning per post').waitFor();
  const { items } = await frist.test.call('balancing.list', { search: 'Kundundersökning' });
  assert.deepEqual(
    items.map(({ title }) => title.sv),
    ['Kundundersökning per post'],
  );
});

test('two criteria speak for an impact assessment; refraining wants reasons', async () => {
  await register.open('Processing records');
  await register.tab(/^DPIA checks/);
  await register.add();
  await item.write('Name', 'Kamera i entrén');
  const criteria = item.field('criteria');
  await item.tick('Systematic monitoring', criteria);
  await item.tick('Vulnerable people', criteria);
  await register.saved('Kamera i entrén');
  await item.gap(/the criteria speak for an impact assessment/i).waitFor();
  await register.edit();
  await choose(frist.page, register.pane, 'Outcome', 'No impact assessment needed');
  await register.save();
  await item.gap(/reasons for refraining although two or more criteria are met/i).waitFor();
});

test('a measure comes up for review, and an access review moves the day of its record', async () => {
  await register.open('Security measures');
  await register.add();
  await item.write('Name', 'Inpasseringslogg');
  await choose(frist.page, register.pane, 'Kind', 'Technical');
  await typeDate(register.pane, 'Next review', '2026-12-01');
  await register.saved('Inpasseringslogg');
  await register.card('Days to keep').getByText('2026-12-01').first().waitFor();

  await register.tab(/^Access reviews/);
  await register.add();
  await register.pick('Processing record', 'customer rel', /customer relationship/);
  await typeDate(register.pane, 'Carried out', '2026-11-23');
  await item.write('Reviewer', 'Dataskyddsombudet');
  await typeDate(register.pane, 'Next review by', '2027-11-01');
  await register.save();
  await register.heading(/customer relationship/).waitFor();
  const { items } = await frist.test.call('processing.list', { search: 'customer relationship' });
  const [record] = items;
  assert.ok(record);
  const { content } = await frist.test.call('processing.get', { id: record.id });
  assert.equal(content.accessReviewOn, '2027-11-01');
});

test('the browser met nothing that it had to refuse', () => {
  assert.deepEqual(frist.problems, []);
});
