import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Request } from '../../../src/core/requests/model.ts';
import { fileOf } from '../../support/app.ts';
import { type Desk, leave, openDesk, receive, receiveFromTray } from './desk.ts';

let desk: Desk;
let question: Request;

before(async () => {
  desk = await openDesk();
  question = await receive(desk, 'access', { kind: 'question', rights: [] });
});

after(() => leave(desk));

describe('the tray', () => {
  it('opens one case of a message, and joins a reply to it', async () => {
    const opened = await receiveFromTray(desk, 'test/fixtures/mail/with-attachment.eml', {
      received: '2026-11-20',
      kind: 'rights',
      rights: ['access'],
    });
    assert.deepEqual(
      opened.attachments.map(({ role }) => role),
      ['original', 'part', 'part'],
    );
    const reply = [
      'Received: from a by b; Mon, 23 Nov 2026 08:00:00 +0100',
      'From: Svarande <svar@example.com>',
      'Message-ID: <svar-1@example.com>',
      `Subject: Re: Er fråga i ärende ${opened.reference}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Mitt kundnummer är 4711.',
    ].join('\r\n');
    const { items } = await desk.call('intake.add', {
      files: [{ fileName: 'svar.eml', contentBase64: Buffer.from(reply).toString('base64') }],
    });
    const [item] = items;
    assert.ok(item);
    assert.deepEqual(
      item.matches.map(({ id, by }) => [id, by]),
      [[opened.id, 'referenceNumber']],
    );
    await desk.call('intake.join', { id: item.id, version: item.version, requestId: opened.id });
    const joined = await desk.get(opened.id);
    assert.match(joined.notes[0]?.text ?? '', /4711/);
    assert.equal(joined.attachments.length, 4);
    const { rows } = await desk.call('requests.list', { search: '4711' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      [opened.id],
    );
  });

  it('does not open a second case of an item, or of one with a file beside it', async () => {
    const { items } = await desk.call('intake.add', {
      files: [fileOf('test/fixtures/mail/swedish-midnight.eml')],
    });
    const intakeItemId = items[0]?.id;
    assert.ok(intakeItemId);
    const input = { intakeItemId, rights: ['access' as const], received: '2026-11-20' };
    await assert.rejects(
      desk.call('requests.receive', { ...input, ...fileOf('test/fixtures/mail/no-received.eml') }),
      { code: 'invalidInput' },
    );
    await desk.call('requests.receive', input);
    await assert.rejects(desk.call('requests.receive', input), { code: 'notPossible' });
  });
});

describe('a file that must not be kept', () => {
  it('is erased byte for byte; the case no longer shows it', async () => {
    const { attachments } = await desk.call('requests.addAttachment', {
      id: question.id,
      fileName: 'korkort.jpg',
      contentBase64: Buffer.from('en kopia av en id-handling').toString('base64'),
    });
    const attachmentId = attachments.at(-1)?.id;
    assert.ok(attachmentId);
    const erased = await desk.call('requests.eraseAttachment', {
      id: question.id,
      version: (await desk.get(question.id)).version,
      attachmentId,
      reason: 'Id-handlingar ses men sparas inte.',
    });
    assert.deepEqual(
      erased.attachments.map(({ role }) => role),
      ['original'],
    );
    assert.equal(erased.notes.at(-1)?.text, 'Bilaga raderad: Id-handlingar ses men sparas inte.');
    const { rows } = await desk.call('requests.list', { search: 'Id-handlingar' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      [question.id],
    );
    await assert.rejects(desk.call('requests.openAttachment', { id: question.id, attachmentId }), {
      code: 'notFound',
    });
    const { entries } = await desk.call('journal.list', { requestId: question.id, limit: 1 });
    assert.deepEqual(
      [entries[0]?.action, entries[0]?.fields],
      ['request.attachmentErased', ['reason', 'sha256']],
    );
  });
});

describe('the calendar', () => {
  it('has the open deadlines, and cancels a case that has ended', async () => {
    const { id, reference } = await receive(desk, 'access');
    await desk.act('requests.move', id, { to: 'withdrawn', reason: 'Ångrade sig.' });
    const { contentBase64, cancelled } = await desk.call('calendar.export', {});
    const ics = Buffer.from(contentBase64, 'base64').toString('utf8');
    assert.equal(cancelled, 1);
    assert.ok(ics.includes(reference) && ics.includes('STATUS:CANCELLED'));
    assert.ok(!ics.includes('Öbergsson'));
    desk.at('2027-03-23T08:00:00Z');
    assert.equal((await desk.call('calendar.export', {})).cancelled, 0);
    desk.at('2026-11-23T08:00:00Z');
  });
});

describe('the catalogue of rights', () => {
  it('is told without a vault', async () => {
    await desk.call('vault.lock', {});
    const { rights } = await desk.call('requests.rights', {});
    assert.equal(rights.length, 9);
    await desk.call('vault.unlock', { passphrase: 'sju goda ord räcker långt' });
  });
});
