import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { messageSchema } from '../../src/core/intake/model.ts';
import { guessRequester } from '../../src/core/intake/rules.ts';
import { intakeService, readMessage, readMessageAndParts } from '../../src/core/intake/service.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { requesterInputSchema } from '../../src/core/requests/model.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');
const newYork = timeZoneSchema.parse('America/New_York');

function bytesOf(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/mail/${name}.eml`, import.meta.url));
}

function sampleBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../assets/sample/${name}.eml`, import.meta.url));
}

async function read(name: string, zone = stockholm) {
  const message = await readMessage(bytesOf(name), `${name}.eml`, zone);
  assert.deepEqual(messageSchema.parse(message), message);
  return message;
}

test('the sample request gives sender, arrival, language, right and requester', async () => {
  const message = await readMessage(sampleBytes('access-request'), 'access-request.eml', stockholm);
  assert.deepEqual(message.sender, {
    name: 'Åsa Öberg-Lindström',
    email: 'asa.oberg.lindstrom@example.com',
  });
  assert.equal(message.subject, 'Begäran om registerutdrag enligt artikel 15');
  assert.equal(message.arrival?.at, '2026-11-20T21:47:12.000Z');
  assert.equal(message.arrival?.date, '2026-11-20');
  assert.equal(message.arrival?.basis, 'received');
  assert.deepEqual(message.language, { guess: 'sv', sure: true, spoken: 'sv' });
  assert.deepEqual(
    message.rights.map(({ right }) => right),
    ['access'],
  );
  assert.ok(message.rights[0]?.words.includes('Begäran om registerutdrag enligt artikel 15'));
  assert.deepEqual(message.remarks, []);
  const guess = guessRequester(message);
  assert.deepEqual(guess, {
    name: 'Åsa Öberg-Lindström',
    emails: ['asa.oberg.lindstrom@example.com'],
    postalAddresses: [{ lines: ['Björkhagsvägen 14 B', '141 60 Huddinge'] }],
    personnummer: '19811218-9876',
    language: 'sv',
  });
  assert.equal(requesterInputSchema.safeParse(guess).success, true);
});

test('the English sample is English, asks for access, and gives no Swedish address', async () => {
  const message = await readMessage(sampleBytes('access-request-en'), 'en.eml', stockholm);
  assert.deepEqual(message.language, { guess: 'en', sure: true, spoken: 'en' });
  assert.deepEqual(
    message.rights.map(({ right }) => right),
    ['access'],
  );
  assert.equal(message.arrival?.date, '2026-11-23');
  assert.deepEqual(guessRequester(message).postalAddresses, []);
});

test('a message of late evening UTC belongs to the next day in Stockholm, the same day in New York', async () => {
  const message = await read('swedish-midnight');
  assert.equal(message.arrival?.at, '2026-08-31T23:30:02.000Z');
  assert.equal(message.arrival?.date, '2026-09-01');
  assert.match(message.arrival?.note.sv ?? '', /tisdagen den 1 september 2026 kl\. 01\.30/);
  assert.equal((await read('swedish-midnight', newYork)).arrival?.date, '2026-08-31');
});

test('encoded words, quoted commas and c/o addresses are read; quoted lines ask for nothing', async () => {
  const message = await read('swedish-midnight');
  assert.equal(message.sender.name, 'Åkesson, Göran');
  assert.equal(message.subject, 'Begäran om registerutdrag – mina uppgifter hos er');
  const rights = message.rights.map(({ right }) => right);
  assert.ok(rights.includes('access'));
  assert.ok(!rights.includes('consentWithdrawal') && !rights.includes('marketingObjection'));
  assert.deepEqual(guessRequester(message).postalAddresses, [
    { lines: ['c/o Lindqvist', 'Box 1204', '751 42 Uppsala'] },
  ]);
  assert.equal(guessRequester(message).personnummer, '811218-9876');
});

test('an English message may ask for several rights; an obsolete zone and a short year are read', async () => {
  const message = await read('english-erasure');
  assert.deepEqual(
    message.rights.map(({ right }) => right),
    ['erasure', 'objection', 'marketingObjection', 'consentWithdrawal'],
  );
  assert.deepEqual(message.language, { guess: 'en', sure: true, spoken: 'en' });
  assert.equal(message.sender.name, "O'Neill, Pat (private)");
  assert.equal(message.arrival?.at, '2026-03-07T04:05:00.000Z');
  assert.match(JSON.stringify(message.remarks), /replies at another address/);
});

test('HTML becomes text; scripts, styles and titles are dropped and quoted blocks marked', async () => {
  const message = await read('html-only');
  assert.match(message.text, /^Hej där!\n/);
  assert.match(message.text, /jag heter Björk, inte Björn\./);
  assert.match(message.text, /- 5 < 6 & 7/);
  assert.match(message.text, /^> Vill du radera ditt konto\?$/m);
  assert.doesNotMatch(message.text, /registerutdrag|color|Inte detta|tracker|<b>|a > b/);
  assert.deepEqual(
    message.rights.map(({ right }) => right),
    ['rectification', 'restriction'],
  );
});

test('without a transport header the sender’s date is used, and the note says so', async () => {
  const message = await read('no-received');
  assert.equal(message.arrival?.basis, 'date');
  assert.equal(message.arrival?.date, '2026-03-01');
  assert.match(message.arrival?.note.sv ?? '', /Transporthuvud saknas/);
  assert.match(message.arrival?.note.en ?? '', /sender’s own \(Date\)/);
});

test('attachments keep their bytes; their names are never paths; an inner message stays whole', async () => {
  const message = await read('with-attachment');
  assert.deepEqual(
    message.attachments.map(({ fileName, mediaType }) => [fileName, mediaType]),
    [
      ['fullmakt Åsa_.._x.pdf', 'application/pdf'],
      ['attachment-2.eml', 'message/rfc822'],
    ],
  );
  assert.doesNotMatch(message.text, /radera|syns inte/);
  assert.deepEqual(
    message.rights.map(({ right }) => right),
    ['portability', 'consentWithdrawal'],
  );
  assert.equal(message.arrival?.date, '2026-04-07');
  assert.match(JSON.stringify(message.remarks), /Another message is attached/);
  const { parts } = await readMessageAndParts(
    bytesOf('with-attachment'),
    'with-attachment.eml',
    stockholm,
  );
  assert.match(Buffer.from(parts[0]?.bytes ?? []).toString('latin1'), /^%PDF-1\.4[\s\S]*%%EOF\n$/);
  assert.match(Buffer.from(parts[1]?.bytes ?? []).toString('utf8'), /Subject: Inre/);
  assert.equal(parts[0]?.bytes.length, message.attachments[0]?.size);
});

test('windows-1252 is read, and a sender’s date nine days off is remarked', async () => {
  const message = await read('windows-1252');
  assert.equal(message.sender.name, 'Jörgen Älg');
  assert.equal(message.subject, 'Invändning – direktmarknadsföring');
  assert.match(message.text, /kredit på 1 000 €/);
  assert.equal(message.arrival?.date, '2026-05-14');
  assert.match(JSON.stringify(message.remarks), /differs from the arrival by more than a day/);
  const rights = message.rights.map(({ right }) => right);
  assert.ok(rights.includes('marketingObjection') && rights.includes('automatedDecision'));
});

test('the method takes the caller’s time zone before the organisation’s', async () => {
  const methods = intakeService({ timeZone: () => stockholm });
  const call = {
    caller: { actor: 'dpo', role: 'dpo' },
    signal: new AbortController().signal,
    progress() {},
  } as const;
  const input = {
    fileName: 'x.eml',
    contentBase64: Buffer.from(bytesOf('swedish-midnight')).toString('base64'),
  };
  const here = await methods['intake.read'](input, call);
  const there = await methods['intake.read']({ ...input, timeZone: newYork }, call);
  assert.equal(here.arrival?.date, '2026-09-01');
  assert.equal(there.arrival?.date, '2026-08-31');
});
