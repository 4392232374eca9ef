import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { FristError } from '../../src/core/kit/errors.ts';
import { openTestApp } from '../support/app.ts';

const t = await openTestApp();
after(() => t.remove());

const corpus = new URL('../fixtures/intake/', import.meta.url);

function file(fileName: string) {
  return { fileName, contentBase64: readFileSync(new URL(fileName, corpus)).toString('base64') };
}

function written(subject: string, text: string, extra = '') {
  const mail = `Received: by mx.example.se with ESMTPS id 1; Fri, 20 Nov 2026 09:00:00 +0100\r\nFrom: Kim Berg <kim@example.com>\r\nSubject: ${subject}\r\n${extra}\r\n${text}`;
  return { fileName: 'mail.eml', contentBase64: Buffer.from(mail).toString('base64') };
}

async function refused(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    assert.ok(error instanceof FristError, String(error));
    return error.code;
  }
}

/** The only item of an answer. */
async function added(...files: readonly ReturnType<typeof file>[]) {
  const { items } = await t.call('intake.add', { files: [...files] });
  const [item] = items;
  assert.ok(item && items.length === 1);
  return item;
}

test('several files and a pasted text become items with what was read, oldest first', async () => {
  const { items } = await t.call('intake.add', {
    files: [
      file('sv-erasure-gmail.eml'),
      file('en-access-internal.msg'),
      file('sv-access-letter.pdf'),
    ],
    pasted: 'Hej! Jag återkallar mitt samtycke. Kim Berg',
  });
  assert.deepEqual(
    items.map(({ message }) => [message?.format, message?.kind, message?.rights[0]?.right]),
    [
      ['eml', 'request', 'erasure'],
      ['msg', 'request', 'access'],
      ['pdf', 'request', 'access'],
      ['pasted', 'request', 'consentWithdrawal'],
    ],
  );
  const { items: listed, total } = await t.call('intake.list', {});
  assert.equal(total, 4);
  assert.deepEqual(listed, items);
  const page = await t.call('intake.list', { offset: 1, limit: 2 });
  assert.deepEqual(page, { items: items.slice(1, 3), total: 4 });
  assert.deepEqual(await t.call('intake.get', { id: items[0]?.id ?? '' }), items[0]);
  assert.ok(t.events.some((e) => e.kind === 'progress' && e.job === 'intake.add' && e.total === 3));
});

test('the same bytes twice are one item, in one go or later', async () => {
  const once = await added(file('de-access.eml'), file('de-access.eml'));
  const again = await added(file('de-access.eml'));
  assert.equal(again.id, once.id);
});

test('a file that cannot be read is kept with the reason in both languages', async () => {
  const item = await added({
    fileName: 'brev.pdf',
    contentBase64: Buffer.from('%PDF-1.7 broken').toString('base64'),
  });
  assert.equal(item.message, undefined);
  assert.match(item.fault?.sv ?? '', /trasig/);
  assert.match(item.fault?.en ?? '', /broken/);
});

test('nothing to add is refused', async () => {
  assert.equal(await refused(t.call('intake.add', { files: [] })), 'invalidInput');
  assert.equal(await refused(t.call('intake.add', { pasted: '   ' })), 'invalidInput');
});

test('an item opens a case with the file that the tray kept, and gives up its text', async () => {
  const item = await added(file('sv-erasure.msg'));
  const { id } = await t.call('requests.receive', { intakeItemId: item.id });
  const request = await t.call('requests.get', { id });
  assert.deepEqual(request.rights, ['erasure']);
  assert.equal(request.received, '2026-11-12');
  assert.deepEqual(
    request.attachments.map(({ fileName, role }) => [fileName, role]),
    [
      ['sv-erasure.msg', 'original'],
      ['utträde.pdf', 'part'],
    ],
  );
  const opened = await t.call('intake.get', { id: item.id });
  assert.equal(opened.state, 'opened');
  assert.equal(opened.requestId, id);
  assert.equal(opened.message?.text, '');
  const second = t.call('requests.receive', { intakeItemId: item.id });
  assert.equal(await refused(second), 'notPossible');
});

test('a reply joins its case by number, by Message-ID or by hand; an earlier case of the same person is shown', async () => {
  const first = await added(
    written(
      'Registerutdrag',
      'Jag vill ha ett registerutdrag.',
      'Message-ID: <k1@example.com>\r\n',
    ),
  );
  const { id } = await t.call('requests.receive', { intakeItemId: first.id });
  const { reference } = await t.call('requests.get', { id });

  const byNumber = await added(written(`SV: ${reference}`, 'Här kommer mitt svar.'));
  assert.deepEqual(byNumber.matches, [{ id, reference, by: 'referenceNumber' }]);
  assert.equal(byNumber.message?.kind, 'reply');
  assert.deepEqual(
    byNumber.earlier.map((earlier) => earlier.reference),
    [reference],
  );

  const byReference = await added(
    written('Re: hej', 'Jag skickar mer.', 'References: <k1@example.com>\r\n'),
  );
  assert.deepEqual(byReference.matches, [{ id, reference, by: 'references' }]);
  assert.equal(byReference.message?.kind, 'reply');
  assert.equal(byReference.message?.kindEvidence, reference);

  const joined = await t.call('intake.join', { ...at(byNumber), requestId: id });
  assert.deepEqual([joined.state, joined.requestId, joined.matches], ['joined', id, []]);
  const request = await t.call('requests.get', { id });
  assert.ok(request.attachments.some(({ sha256 }) => sha256.length === 64));
  assert.match(JSON.stringify(request.notes), /Här kommer mitt svar/);
  const again = t.call('intake.join', { id: joined.id, version: joined.version, requestId: id });
  assert.equal(await refused(again), 'notPossible');
});

function at({ id, version }: { readonly id: string; readonly version: number }) {
  return { id, version };
}

test('an item is dismissed with a reason and put back; once its file is erased it stays away', async () => {
  const item = await added(file('sv-bounce.eml'));
  assert.equal(item.message?.kind, 'bounce');
  const dismissed = await t.call('intake.dismiss', { ...at(item), reason: 'Studs' });
  assert.deepEqual([dismissed.state, dismissed.reason], ['dismissed', 'Studs']);
  assert.equal(await refused(t.call('intake.restore', at(item))), 'staleVersion');
  const back = await t.call('intake.restore', at(dismissed));
  assert.deepEqual([back.state, back.reason], ['waiting', '']);
  const gone = await t.call('intake.dismiss', { ...at(back), reason: 'Skräp', erase: true });
  assert.deepEqual(
    [gone.fileName, gone.message?.sender.email, gone.message?.subject, gone.message?.text],
    ['–', '', '', ''],
  );
  assert.equal(await refused(t.call('intake.restore', at(gone))), 'notPossible');
});

test('cancelling between two files leaves nothing behind', async () => {
  const before = (await t.call('intake.list', {})).total;
  const stop = new AbortController();
  const stopped = t.app.onEvent((event) => {
    if (event.kind === 'progress' && event.done === 1) stop.abort();
  });
  const files = ['fr-access.eml', 'fr-erasure.eml', 'fr-marketing.eml'].map(file);
  const answer = await t.app.call('intake.add', { files }, { signal: stop.signal });
  stopped();
  assert.equal(answer.ok, false);
  assert.equal(answer.ok === false && answer.error.code, 'cancelled');
  assert.equal((await t.call('intake.list', {})).total, before);
});

test('what waits is counted for Today; the journal names neither file nor sender', async () => {
  const { total } = await t.call('intake.list', {});
  const today = await t.call('requests.today', {});
  assert.equal(today.intakeWaiting, total);
  const { entries } = await t.call('journal.list', { limit: 100 });
  const actions = new Set(entries.map(({ action }) => action));
  for (const action of ['intake.added', 'intake.joined', 'intake.dismissed', 'intake.restored']) {
    assert.ok(
      [...actions].some((known) => known === action),
      action,
    );
  }
  assert.doesNotMatch(JSON.stringify(entries), /kim@example|mail\.eml|Studs/);
  assert.deepEqual(t.faults, []);
});
