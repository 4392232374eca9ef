import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { type Frist, openFrist } from './frist.ts';
import { choose, saveDialog } from './pages/fields.ts';
import { savedBy } from './pages/files.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

let frist: Frist;
let register: ReturnType<typeof registerPage>;
let item: ReturnType<typeof itemPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
  item = itemPage(frist.page);
  const statement = { title: { sv: 'Besökslistan', en: 'The list of visitors' } };
  await frist.test.call('processing.save', { content: { statement } });
});
after(() => frist.close());

const card = () => register.card('Text and showing');

async function newNotice(point: string, typed: string, record: string): Promise<void> {
  await register.open('Privacy notices');
  await register.add();
  await item.write('Point of collection', point);
  await choose(frist.page, register.pane, 'Duty', 'Data from the person (Article 13)');
  await register.pick('Processing records', typed, record);
  await register.saved(new RegExp(`^${point}`));
}

test('what the law wants said and a record lacks is listed with the article, and is not published', async () => {
  const { page } = frist;
  await newNotice('Receptionen', 'list of vis', 'The list of visitors');
  await card().getByText('The law wants this said, and the records lack it:').waitFor();
  const lines = await card().getByRole('listitem').allTextContents();
  for (const article of ['13(1)(c)', '13(2)(a)']) {
    assert.ok(
      lines.some((line) => line.includes(article)),
      `${article} in ${lines.join('; ')}`,
    );
  }
  const publish = card().getByRole('button', { name: 'Publish', exact: true });
  assert.equal(await publish.isDisabled(), true, 'there is nothing to publish yet');
  await card().getByRole('button', { name: 'Write the text from the records' }).click();
  await page.getByText('The text is written', { exact: true }).waitFor();
  await publish.click();
  await item.dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await item.dialog.getByRole('alert').waitFor();
  await page.keyboard.press('Escape');
  await register.pane.getByText('Draft', { exact: true }).first().waitFor();
});

test('a text is written from whole records in both languages', async () => {
  const { page } = frist;
  await newNotice('Besök hos oss', 'recruit', 'Recruitment');
  await card().getByRole('button', { name: 'Write the text from the records' }).click();
  await page.getByText('The text is written', { exact: true }).last().waitFor();
  assert.equal(await card().getByText('The law wants this said').count(), 0);
  const { items } = await frist.test.call('notices.list', { search: 'Besök hos oss' });
  const { content } = await frist.test.call('notices.get', { id: items[0]?.id ?? '' });
  assert.match(content.texts.sv, /Rekrytering/);
  assert.match(content.texts.en, /Recruitment/);
});

test('it is published from a day, and is locked from then on', async () => {
  const { page } = frist;
  await card().getByRole('button', { name: 'Publish', exact: true }).click();
  await saveDialog(item.dialog, 'Publish');
  await register.heading('Besök hos oss, from 2026-11-23').waitFor();
  await register.pane.getByText('Published', { exact: true }).first().waitFor();
  assert.equal(await card().getByRole('button', { name: 'Publish', exact: true }).count(), 0);
  assert.equal(await card().getByRole('button', { name: 'Write the text anew' }).count(), 0);
  await register.edit();
  await item.write('Point of collection', 'Något annat');
  await register.save();
  await register.pane
    .getByText('the text is published and no longer changes (Article 5(2))', { exact: false })
    .first()
    .waitFor();
  await register.pane.getByRole('button', { name: 'Cancel' }).click();
  await register.heading('Besök hos oss, from 2026-11-23').waitFor();
  await page.getByText('The changes are discarded').waitFor();
});

test('the text is saved as a page of its own', async () => {
  const { fileName, bytes } = await savedBy(
    frist.page,
    card().getByRole('button', { name: 'Save as HTML' }),
  );
  assert.equal(fileName, 'notice-2026-11-23-en.html');
  const html = bytes.toString('utf8');
  assert.match(html, /<html lang="en"/);
  assert.match(html, /Recruitment/);
  assert.doesNotMatch(html, /<script/);
});

test('a record that changes afterwards is told, and leads to the record', async () => {
  const { page, test: app } = frist;
  assert.equal(await card().getByText('Records have changed').count(), 0);
  const { items } = await app.call('processing.list', { search: 'Recruitment' });
  const id = items[0]?.id ?? assert.fail('the record is there');
  const { version, content } = await app.call('processing.get', { id });
  app.at('2026-11-24T08:00:00Z');
  const recipients = [...content.recipients, { name: 'Rekryterarna AB' }];
  await app.call('processing.save', { id, version, content: { ...content, recipients } });
  await card().getByText('Records have changed since the text was written:').waitFor();
  await card().getByRole('button', { name: 'Recruitment' }).click();
  await register.heading('Recruitment').waitFor();
  await page.getByText('Rekryterarna AB').first().waitFor();
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
