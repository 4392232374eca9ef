import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { pdfText, without } from '../support/pdf.ts';
import { type Frist, openFrist } from './frist.ts';
import { choose, typeDate } from './pages/fields.ts';
import { framePage } from './pages/framePage.ts';
import { itemPage } from './pages/itemPage.ts';
import { registerPage } from './pages/registerPage.ts';

const title = 'Lönelista till fel mottagare';
const heading = /^B-2026-\d{3} Lönelista/;
let frist: Frist;
let register: ReturnType<typeof registerPage>;
let item: ReturnType<typeof itemPage>;

before(async () => {
  frist = await openFrist();
  register = registerPage(frist.page);
  item = itemPage(frist.page);
  // The running hours are the window's own; here its clock is the core's.
  await frist.page.clock.setFixedTime('2026-11-23T08:00:00Z');
});
after(() => frist.close());

const breach = async () => {
  const { items } = await frist.test.call('breaches.list', { search: title });
  const id = items[0]?.id ?? assert.fail('the breach is there');
  return await frist.test.call('breaches.get', { id });
};

test('a breach is entered with a short description only, and what it lacks is listed with the article', async () => {
  await register.open('Breaches');
  await register.add();
  await item.write('Short description', title);
  await register.saved(heading);
  await register.pane.getByText('Being assessed').waitFor();
  await register.card('The 72-hour clock').getByText('The clock starts when you').waitFor();
  const gaps = register.card('To put right');
  await gaps.getByText('Article 33(1)').first().waitFor();
  await gaps.getByRole('button', { name: /^Show all \d+$/ }).click();
  const lines = await gaps.getByRole('listitem').allTextContents();
  for (const [what, article] of [
    ['The likely consequences', '33(3)(c)'],
    ['The decision on notifying the authority', '33(1)'],
    ['The decision on telling the persons', '34(1)'],
  ] as const) {
    const line = lines.find((each) => each.startsWith(what)) ?? assert.fail(what);
    assert.ok(line.includes(article), line);
  }
  assert.match((await breach()).content.number, /^B-2026-\d{3}$/);
});

test('a line of what is missing leads to its field; the moment of awareness starts the hours', async () => {
  const { page } = frist;
  await item.gap(/became aware: the 72 hours run/).click();
  await register.heading(/^Edit: /).waitFor();
  await item.field('awareAt').locator(':focus').waitFor();
  await item.typeMoment('We became aware', '2026-11-22', '10:00');
  await item.typeMoment('Discovered', '2026-11-22', '09:30');
  await register.saved(heading);
  const clock = register.card('The 72-hour clock');
  await clock.getByText('49 h 0 min left').waitFor();
  await clock.getByText('2026-11-25 10:00').waitFor();
  await clock.getByText('How the time is counted').click();
  await clock.getByText('1182/71', { exact: false }).first().waitFor();
  await page.clock.setFixedTime('2026-11-25T10:30:00Z');
  await framePage(page).goTo('Today');
  await register.open('Breaches', /Lönelista/);
  await clock.getByText('1 h 30 min late').waitFor();
  await page.clock.setFixedTime('2026-11-23T08:00:00Z');
});

test('closing is refused while something is missing, and what is missing is told', async () => {
  await register.edit();
  await typeDate(register.pane, 'Closed', '2026-11-23');
  await register.save();
  await register.pane
    .getByRole('alert')
    .getByText(/the breach cannot be closed while something is missing: .*likely consequences/)
    .first()
    .waitFor();
  assert.equal((await breach()).content.closedOn, undefined);
  await register.pane.getByRole('button', { name: 'Cancel' }).click();
});

test('facts, assessment and decisions are entered, and nothing is missing any more', async () => {
  const { page } = frist;
  await register.edit();
  await item.write('What happened', 'En lönelista skickades till en extern adress.');
  await item.tick('Confidentiality', item.field('kinds'));
  await item.tick('Employee', item.field('subjects'));
  await item.write('Approximate number of persons', '12');
  await item.write('Approximate number of data records', '12');
  await item.tick('Name', item.field('dataCategories'));
  await item.write('Likely consequences', 'Löner blir kända för en utomstående.');
  await item.write('Measures taken', 'Mottagaren har raderat filen och bekräftat det.');
  await choose(page, item.field('risk'), 'Risk', /^Risk$/);
  await item.write('Reasons for the assessment', 'Uppgifterna är få och mottagaren känd.');
  await choose(page, item.field('notify'), 'Notified to the authority', 'Yes');
  await item.write('Reasons for the decision to notify or not', 'Risken är inte osannolik.');
  await choose(page, item.field('tell'), 'The persons are told', /^No$/);
  await item.write('Reasons for the decision to tell or not', 'Risken är inte hög.');
  await item.write('Advice to the persons: what they can do', 'Var uppmärksamma på bluffbrev.');
  await register.saved(heading);
  await register.pane.getByText('Being handled').waitFor();
  assert.deepEqual(
    (await breach()).gaps.map(({ field }) => field),
    ['notifiedAt'],
  );
});

test('the sheet for the authority is kept among the documents and says what was entered', {
  skip: without('pdftotext'),
}, async () => {
  const clock = register.card('The 72-hour clock');
  await clock.getByRole('button', { name: 'Sheet for IMY’s e-service' }).click();
  await frist.page.getByText('The document is among those of the breach').waitFor();
  const { fileName, bytes } = await item.document(/./);
  assert.match(fileName, /^B-2026-\d{3}-sheet\.pdf$/);
  const words = pdfText(bytes).replaceAll(/\s+/g, ' ');
  assert.match(words, /En lönelista skickades till en extern adress/);
  assert.match(words, /Risken är inte osannolik/);
  await clock.getByRole('button', { name: 'Letter to the persons' }).click();
  await register.card('Documents').locator('.attachment').nth(1).waitFor();
});

test('notified, it is closed and stands in the log', async () => {
  await register.edit();
  await item.typeMoment('Notified on', '2026-11-23', '08:00');
  await typeDate(register.pane, 'Closed', '2026-11-23');
  await register.saved(heading);
  await register.pane.getByText('Closed', { exact: true }).first().waitFor();
  await register.card('The 72-hour clock').getByText('Notified 2026-11-23').waitFor();
  assert.equal((await breach()).content.closedOn, '2026-11-23');
  await register
    .row(/Lönelista/)
    .getByText('Closed', { exact: true })
    .waitFor();
  assert.deepEqual(frist.problems, []);
  assert.deepEqual(frist.test.faults, []);
});
