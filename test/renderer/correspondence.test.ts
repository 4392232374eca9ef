import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { Request } from '../../src/core/requests/model.ts';
import { correspondenceOf, ownNotes, roleOf } from '../../src/renderer/requests/correspondence.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
before(async () => {
  app = await openTestApp();
});
after(() => app.remove());

const reply = [
  'From: Anna Persson <anna@example.se>',
  'To: dpo@example.com',
  'Subject: Re: Mina uppgifter',
  'Date: Sun, 22 Nov 2026 10:00:00 +0100',
  'Message-ID: <svar@example.se>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Mitt kundnummer är 4711.',
].join('\r\n');

async function answered(): Promise<Request> {
  const { id } = await app.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-10'),
    requester: { name: 'Anna Persson' },
    rights: ['access'],
    subject: 'Mina uppgifter',
    text: 'Vad vet ni om mig?',
  });
  await app.call('requests.addNote', { id, text: 'Ringde upp.' });
  const contentBase64 = Buffer.from(reply, 'utf8').toString('base64');
  const tray = await app.call('intake.add', { files: [{ fileName: 'svar.eml', contentBase64 }] });
  const item = tray.items[0];
  assert.ok(item);
  await app.call('intake.join', { id: item.id, version: item.version, requestId: id });
  return await app.call('requests.get', { id });
}

test('the correspondence holds every message, the newest first, and a reply is called one', async () => {
  const request = await answered();
  const messages = correspondenceOf(request);
  assert.deepEqual(
    messages.map(({ kind, from, subject, text }) => [kind, from, subject, text.trim()]),
    [
      ['reply', 'anna@example.se', 'Re: Mina uppgifter', 'Mitt kundnummer är 4711.'],
      ['request', 'Anna Persson', 'Mina uppgifter', 'Vad vet ni om mig?'],
    ],
  );
  assert.deepEqual(
    request.attachments.map((attachment) => roleOf(attachment, request)),
    ['reply'],
  );
  assert.deepEqual(
    ownNotes(request).map(({ text }) => text),
    ['Ringde upp.'],
  );
});
