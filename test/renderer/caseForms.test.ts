import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { hindrancePlaces, type Request } from '../../src/core/requests/model.ts';
import { extensionStanding } from '../../src/renderer/requests/clock/extension.ts';
import { amountOf, isWholeFee } from '../../src/renderer/requests/duties/fee.ts';
import { recipientOf } from '../../src/renderer/requests/duties/recipient.ts';
import { changeOf } from '../../src/renderer/requests/person/task.ts';
import { placeOf } from '../../src/renderer/requests/places.ts';
import {
  askOf,
  lastDayToAnswer,
  type QuestionForm,
} from '../../src/renderer/requests/question/question.ts';
import { chosenAfter } from '../../src/renderer/requests/views/selection.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
before(async () => {
  app = await openTestApp();
});
after(() => app.remove());

async function received(day: string, more: object = {}): Promise<Request> {
  return await app.call('requests.receive', {
    channel: 'post',
    received: plainDate(day),
    requester: { name: 'Anna Persson' },
    rights: ['access'],
    ...more,
  });
}

const today = plainDate('2026-11-23');
const question: QuestionForm = {
  askedOn: today,
  ground: 'identity',
  doubt: 'Adressen är ny för oss.',
  override: ' ',
  despite: 'Kontot har varit stulet.',
  expiresOn: undefined,
};

test('the time may be extended inside the first month, and after it the article says why not', async () => {
  const request = await received('2026-10-26');
  const { first } = request.deadline;
  assert.equal(extensionStanding(request, first).kind, 'possible');
  const late = extensionStanding(request, plainDate('2026-12-01'));
  assert.match(late.kind === 'blocked' ? late.reason.en : '', /Art\. 12\(3\)/);
  const intended = { ground: 'number', reasons: 'Vi har fått många begäranden.' } as const;
  const { id, version } = request;
  const extended = await app.call('requests.extend', { id, version, ...intended });
  assert.equal(extensionStanding(extended, first).kind, 'intended');
  assert.equal(extensionStanding({ ...request, state: 'answered' }, first).kind, 'none');
});

test('a sender on record is doubted only with a reason why, and clarification asks for none', async () => {
  const known = await received('2026-11-20', { senderStanding: 'registered' });
  assert.equal(askOf(known, { ...question, despite: 'nej' }), undefined);
  assert.equal(askOf(known, question)?.despite, question.despite);
  assert.equal(askOf(known, { ...question, ground: 'clarification' })?.despite, undefined);
  const stranger = await received('2026-11-20');
  assert.deepEqual(askOf(stranger, question), {
    askedOn: today,
    ground: 'identity',
    doubt: question.doubt,
  });
  assert.equal(askOf(stranger, { ...question, doubt: 'för kort' }), undefined);
});

test('a question without a last day can be answered for thirty days', () => {
  assert.equal(lastDayToAnswer({ from: today }), '2026-12-23');
  assert.equal(lastDayToAnswer({ from: today, expiresOn: plainDate('2026-12-01') }), '2026-12-01');
});

test('a fee is whole kronor with its reasons', () => {
  assert.equal(amountOf('1 200'), 1200);
  for (const text of ['', '0', '12,50', '-3', '100001', 'hundra']) {
    assert.equal(amountOf(text), undefined, text);
  }
  const reasons = 'Samma begäran har kommit nio gånger i år.';
  assert.equal(isWholeFee({ ground: 'manifestlyExcessive', amount: '200', reasons }), true);
  assert.equal(isWholeFee({ ground: 'manifestlyExcessive', amount: '200', reasons: 'ja' }), false);
});

test('a recipient is sent without blanks around and without empty lines', () => {
  const form = {
    name: ' Byrån AB ',
    role: '',
    email: ' a@b.se ',
    address: 'Gatan 1\n\n 111 22 Sthlm ',
  };
  assert.deepEqual(recipientOf(form), {
    name: 'Byrån AB',
    role: '',
    email: 'a@b.se',
    addressLines: ['Gatan 1', '111 22 Sthlm'],
  });
});

test('of a task of the law only day and assignee change, of the officer’s own the words too', async () => {
  const { id } = await received('2026-11-20');
  const { tasks } = await app.call('requests.addTask', { id, title: 'Ring kunden' });
  const own = tasks.find(({ code }) => code === undefined);
  const legal = tasks.find(({ code }) => code !== undefined);
  assert.ok(own && legal);
  const form = { title: 'Annat', assignee: 'Maria', due: today };
  assert.deepEqual(changeOf(own, form), form);
  assert.deepEqual(changeOf(legal, form), { assignee: 'Maria', due: today });
  assert.equal(changeOf(own, { title: own.title.sv, assignee: '', due: undefined }), undefined);
  assert.equal(changeOf(own, { ...form, title: ' ' }), undefined);
  const dated = { ...own, due: today };
  assert.deepEqual(changeOf(dated, { title: own.title.sv, assignee: '', due: undefined }), {
    due: null,
  });
});

test('each thing that stands in the way is mended somewhere on the page', () => {
  const parts = ['overview', 'findings', 'decisions', 'letters'];
  for (const place of hindrancePlaces) assert.ok(parts.includes(placeOf(place).part), place);
});

test('choosing all on a page adds to what other pages hold', async () => {
  const [one, other] = [await received('2026-11-20'), await received('2026-11-20')];
  const both = chosenAfter(new Set([one.id]), 'all', [other]);
  assert.deepEqual([...both], [one.id, other.id]);
  assert.deepEqual([...chosenAfter(both, new Set([other.id]), [other])], [other.id]);
});
