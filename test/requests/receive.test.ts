import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Request } from '../../src/core/requests/model.ts';
import { fileOf, openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let request: Request;
const message = fileOf('assets/sample/access-request.eml');

before(async () => {
  test = await openTestApp();
  request = await test.call('requests.receive', message);
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

describe('receiving a message file', () => {
  it('starts the clock on the day it reached the mailbox, in the Swedish time zone', () => {
    assert.equal(request.received, '2026-11-20');
    assert.equal(request.receivedBasis, 'received');
    assert.equal(request.receivedAt, '2026-11-20T21:47:12.000Z');
    assert.equal(request.deadline.due, '2026-12-21');
  });

  it('takes requester, rights and text from the file where the officer says nothing', () => {
    assert.equal(request.requester.name, 'Åsa Öberg-Lindström');
    assert.deepEqual(request.requester.emails, ['asa.oberg.lindstrom@example.com']);
    assert.equal(request.requester.postalAddresses[0]?.lines.length, 2);
    assert.match(request.requester.personnummerMasked ?? '', /^\d{6}-\*{4}$/);
    assert.deepEqual(request.rights, ['access']);
    assert.equal(request.channel, 'email');
    assert.equal(request.requester.language, 'sv');
    assert.match(request.text, /registerutdrag/);
  });

  it('keeps the original bytes, with their hash', async () => {
    const bytes = Buffer.from(message.contentBase64, 'base64');
    const [original] = request.attachments;
    assert.equal(original?.role, 'original');
    assert.equal(original?.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.ok(original);
    const opened = await test.call('requests.openAttachment', {
      id: request.id,
      attachmentId: original.id,
    });
    assert.ok(Buffer.from(opened.contentBase64, 'base64').equals(bytes));
  });

  it('lets one message open one case only, and says which', async () => {
    const answer = await test.app.call('requests.receive', message);
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'notPossible');
    assert.equal(answer.error.facts['reference'], request.reference);
    assert.equal((await test.call('requests.list', {})).total, 1);
  });

  it('gives the officer’s word the greater weight', async () => {
    const opened = await test.call('requests.receive', {
      ...fileOf('test/fixtures/mail/english-erasure.eml'),
      received: '2026-10-01',
      rights: ['restriction'],
      requester: { name: 'Another Name' },
    });
    assert.equal(opened.received, '2026-10-01');
    assert.equal(opened.receivedBasis, 'officer');
    assert.deepEqual(opened.rights, ['restriction']);
    assert.equal(opened.requester.name, 'Another Name');
    assert.equal(opened.requester.language, 'en');
    assert.equal(opened.requester.emails.length, 1);
  });

  it('keeps the files inside the message', async () => {
    const opened = await test.call('requests.receive', {
      ...fileOf('test/fixtures/mail/with-attachment.eml'),
      rights: ['access'],
    });
    assert.deepEqual(
      opened.attachments.map(({ role }) => role),
      ['original', 'part', 'part'],
    );
  });

  it('finds the case by a word of the message', async () => {
    const { rows } = await test.call('requests.list', { search: 'registerutdrag öberg' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      [request.id],
    );
  });

  it('takes a message with hostile names and characters, and shows the case', async () => {
    const part = (name: string) =>
      `--b\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Disposition: attachment\r\n\r\nx\r\n`;
    const mail = [
      'Received: from a by b; Fri, 20 Nov 2026 10:00:00 +0100',
      'From: =?utf-8?Q?A=01=E2=80=AEB_=3Cx=3E?= <hostile@example.com>',
      `Subject: ${'=?utf-8?Q?=00=C3=A4=07?= '.repeat(400)}`,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Jag begär registerutdrag.\u0000 e${'\u0301'.repeat(100)} ${'\ud83d\ude00'.repeat(120_000)}`,
      `${part('')}${part('a'.repeat(1000))}${part('../../\u0007x')}${part('con')}--b--`,
    ].join('\r\n');
    const opened = await test.call('requests.receive', {
      fileName: 'fientlig.eml',
      contentBase64: Buffer.from(mail).toString('base64'),
      rights: ['access'],
    });
    const shown = await test.call('requests.get', { id: opened.id });
    assert.equal(shown.attachments.length, 5);
    assert.ok(shown.text.isWellFormed() && !shown.text.includes('\u0000'));
    assert.match(shown.text, /registerutdrag/);
    const { rows } = await test.call('requests.list', { search: 'hostile' });
    assert.equal(rows.length, 1);
  });

  it('leaves nothing behind when the file cannot be read', async () => {
    const before = await test.call('journal.list', {});
    const answer = await test.app.call('requests.receive', {
      fileName: 'skräp.eml',
      contentBase64: Buffer.from('%PDF-1.7 inte ett brev').toString('base64'),
    });
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'unreadableMessage');
    assert.equal((await test.call('journal.list', {})).total, before.total);
  });
});
