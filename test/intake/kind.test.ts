import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../../src/core/intake/service.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { FristError } from '../../src/core/kit/errors.ts';
import { outlookFile } from '../support/outlookFile.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');

function read(headers: string, subject: string, text: string) {
  const mail = `Received: by mx.example.se; Fri, 20 Nov 2026 09:00:00 +0100\r\n${headers}Subject: ${subject}\r\n\r\n${text}`;
  return readMessage(Buffer.from(mail), 'x.eml', stockholm);
}

const from = 'From: kim@example.com\r\n';

test('a mail server and an answering machine are told by header, sender or subject, and ask for nothing', async () => {
  const text = 'Original: Radera mina uppgifter enligt artikel 17.';
  const cases = [
    [`${from}Content-Type: multipart/report; report-type=delivery-status\r\n`, 'x', 'bounce'],
    [`${from}X-Failed-Recipients: a@example.com\r\n`, 'x', 'bounce'],
    ['From: MAILER-DAEMON@example.com\r\n', 'x', 'bounce'],
    [`Return-Path: <>\r\n${from}`, 'Unzustellbar: Ihr Antrag', 'bounce'],
    [`${from}Auto-Submitted: auto-replied\r\n`, 'x', 'autoReply'],
    [`${from}X-Autoreply: yes\r\n`, 'x', 'autoReply'],
    [from, 'Autosvar: hej', 'autoReply'],
    [from, 'Automatic reply: hello', 'autoReply'],
    [from, 'Abwesenheitsnotiz', 'autoReply'],
    [from, 'Absence du bureau', 'autoReply'],
  ] as const;
  for (const [headers, subject, kind] of cases) {
    const message = await read(headers, subject, text);
    assert.equal(message.kind, kind, `${headers}${subject}`);
    assert.deepEqual(message.rights, []);
    assert.notEqual(message.kindEvidence, '');
  }
});

test('a person is not taken for a machine: a form’s headers, a forwarded bounce, a word in the subject', async () => {
  const text = 'Radera mina uppgifter.';
  const cases = [
    [`${from}Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\n`, 'Formulär'],
    [from, 'Undeliverable: jag får mitt brev i retur'],
    [from, 'Re: autosvaret jag fick'],
  ] as const;
  for (const [headers, subject] of cases) {
    assert.equal((await read(headers, subject, text)).kind, 'request', subject);
  }
});

test('our own number counts in the subject and after a word that names a case, not elsewhere', async () => {
  const cases = [
    ['SV: 2026-0001', '', ['2026-0001']],
    ['Re: [2026-12345]', '', ['2026-12345']],
    ['Hej', 'Det gäller ärende 2026-0001.', ['2026-0001']],
    ['Hej', 'Er referens: 2026-0001-2', ['2026-0001']],
    ['Hello', 'my case number is 2026-0001', ['2026-0001']],
    ['Hallo', 'Ihr Aktenzeichen 2026-0001', ['2026-0001']],
    ['Bonjour', 'votre dossier n° 2026-0001', ['2026-0001']],
    ['Hej', 'Svar (2026-0001).', ['2026-0001']],
    ['Faktura 2026-4471', 'Kundnummer 2024-8812', []],
    ['Hej', 'Ring 2021-4455 eller 070-2021-4455.', []],
    ['Hej', 'Jag föddes 2001-0203 eller 20010203-1234.', []],
    ['Hej', '202 60-1234 Malmö, org.nr 556000-0000', []],
    ['Beställning av 2026-11-05', '', []],
  ] as const;
  for (const [subject, text, expected] of cases) {
    const { caseReferences } = await read(from, subject, text);
    assert.deepEqual(caseReferences, expected, `${subject} ${text}`);
  }
});

test('In-Reply-To comes first, then References from the newest; each once, and nothing that is no id', async () => {
  const headers = `${from}References: <a@x> <b@x>\r\n <c@x>\r\nIn-Reply-To: <c@x> (yes)\r\n`;
  assert.deepEqual((await read(headers, 'x', 'y')).references, ['<c@x>', '<b@x>', '<a@x>']);
  assert.deepEqual((await read(`${from}References: none\r\n`, 'x', 'y')).references, []);
});

test('the content decides what a file is, the name only where the content says nothing', async () => {
  const outlook = outlookFile({ subject: 'Hej', body: 'Radera mina uppgifter.' });
  assert.equal((await readMessage(outlook, 'brev.eml', stockholm)).format, 'msg');
  const mail = Buffer.from('Message-ID: <a@x>\r\nFrom: a@example.com\r\n\r\nHej');
  assert.equal((await readMessage(mail, 'brev.txt', stockholm)).format, 'eml');
  const text = Buffer.from('Subject: a printed mail\n\nHej');
  assert.equal((await readMessage(text, 'brev.txt', stockholm)).format, 'txt');
  for (const [bytes, reason] of [
    ['PK\u0003\u0004', /zip/],
    ['{\\rtf1', /RTF/],
    ['\u0089PNG\r\n', /picture/],
    ['', /empty/],
  ] as const) {
    const refusal = await readMessage(Buffer.from(bytes, 'latin1'), 'x.txt', stockholm).catch(
      (error: unknown) => error,
    );
    assert.ok(refusal instanceof FristError && refusal.code === 'unreadableMessage');
    assert.match(String(refusal.facts.reasonEn), reason);
  }
});

test('an Outlook message keeps delivery time, attachments and, without an internet address, no sender address', async () => {
  const bytes = outlookFile({
    subject: 'Hej',
    senderName: 'Åsa',
    body: 'Hej',
    delivered: new Date('2026-11-20T23:30:00Z'),
    files: [{ name: '../å.bin', bytes: new Uint8Array([1, 2, 3]) }],
  });
  const message = await readMessage(bytes, 'x.msg', stockholm);
  assert.equal(message.arrival?.date, '2026-11-21');
  assert.equal(message.arrival?.basis, 'received');
  assert.match(message.arrival?.note.sv ?? '', /Outlook/);
  assert.deepEqual(message.attachments, [
    { fileName: '.._å.bin', mediaType: 'application/octet-stream', size: 3 },
  ]);
  assert.match(JSON.stringify(message.remarks), /no sender address/);
});

test('a message passed on is read whole; one that answers is read without what it answers', async () => {
  const history = 'Hej hej hej hej\n\nFrån: Kund\nSkickat: i går\n\nRadera mina uppgifter.';
  assert.equal((await read(from, 'VB: hej', history)).kind, 'request');
  assert.equal((await read(from, 'SV: hej', history)).kind, 'other');
  assert.equal((await read(from, 'SV: hej', history.slice(15))).kind, 'request');
});
