import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Request } from '../../../src/core/requests/model.ts';
import { fileOf } from '../../support/app.ts';
import { type Desk, leave, openDesk, receive, receiveFromTray } from './desk.ts';

let desk: Desk;
let formula: Request;
let question: Request;

before(async () => {
  desk = await openDesk();
  formula = await receive(desk, 'access', {
    requester: { name: '=HYPERLINK("http://x")', emails: ['formel@example.com'] },
    received: '2026-10-20',
  });
  question = await receive(desk, 'access', { kind: 'question', rights: [] });
  await receive(desk, 'erasure', { subjects: ['employee'] });
});

after(() => leave(desk));

describe('the lists', () => {
  it('filter by kind, day of receipt and assignee of an open task', async () => {
    const references = async (filter: object) =>
      (await desk.call('requests.list', filter)).rows.map(({ reference }) => reference);
    assert.deepEqual(await references({ kinds: ['question'] }), [question.reference]);
    assert.deepEqual(await references({ receivedUntil: '2026-10-31' }), [formula.reference]);
    assert.equal((await references({ receivedFrom: '2026-11-01' })).length, 2);
    const { tasks } = await desk.call('requests.addTask', {
      id: question.id,
      title: 'Fråga IT',
      assignee: 'IT',
      due: '2026-11-25',
    });
    const taskId = tasks.at(-1)?.id;
    assert.ok(taskId);
    assert.deepEqual(await references({ assignee: 'IT' }), [question.reference]);
    const today = await desk.call('requests.today', {});
    assert.deepEqual(
      today.tasks.map(({ assignee, due }) => [assignee, due]),
      [['IT', '2026-11-25']],
    );
    await desk.call('requests.changeTask', { id: question.id, taskId, assignee: 'HR', due: null });
    assert.deepEqual(await references({ assignee: 'IT' }), []);
    assert.deepEqual((await desk.call('requests.today', {})).tasks, []);
  });

  it('find the cases that owe letters, and those that wait for recipients', async () => {
    const { id, version } = await receive(desk, 'erasure');
    const ids = async (owing: 'letters' | 'notices') =>
      (await desk.call('requests.list', { owing })).rows.map((row) => row.id);
    assert.ok((await ids('letters')).includes(id));
    const [letter] = (await desk.call('letters.list', { requestId: id })).letters;
    assert.ok(letter);
    await desk.call('letters.waive', {
      id: letter.id,
      version: letter.version,
      reason: 'Mottagandet bekräftades per telefon.',
    });
    assert.ok(!(await ids('letters')).includes(id));
    assert.deepEqual(await ids('notices'), []);
    await desk.call('requests.addNotice', {
      id,
      version,
      right: 'erasure',
      recipient: { name: 'Mottagaren AB', role: '', email: '', addressLines: [] },
    });
    assert.deepEqual(await ids('notices'), [id]);
    assert.equal((await desk.call('requests.today', {})).noticesUnconfirmed, 1);
  });

  it('show the rule’s target until the officer sets one, and what is past it', async () => {
    const { id, target, deadline } = formula;
    assert.equal(target, deadline.internalTarget);
    const rows = async () => (await desk.call('requests.list', { search: formula.reference })).rows;
    assert.equal((await rows())[0]?.target, deadline.internalTarget);
    const set = await desk.act('requests.setTarget', id, { target: '2026-11-24' });
    assert.deepEqual([set.target, (await rows())[0]?.target], ['2026-11-24', '2026-11-24']);
    const back = await desk.act('requests.setTarget', id, { target: null });
    assert.equal(back.target, deadline.internalTarget);
    const old = await receive(desk, 'access', { received: '2026-11-02' });
    const { pastTarget } = await desk.call('requests.today', {});
    assert.deepEqual(
      pastTarget.map((row) => row.id),
      [old.id],
    );
  });

  it('stand on the board by state, each column counted', async () => {
    const { columns } = await desk.call('requests.board', { cards: 1 });
    assert.deepEqual(
      columns.map(({ state }) => state),
      ['received', 'identityInDoubt', 'searching', 'deciding', 'answered'],
    );
    const [received] = columns;
    assert.equal(received?.rows.length, 1);
    assert.equal(
      received?.total,
      (await desk.call('requests.list', { states: ['received'] })).total,
    );
  });

  it('are saved as views, by name once', async () => {
    const view = {
      filter: { kinds: ['question' as const] },
      sort: 'alarm' as const,
      descending: false,
    };
    const { views } = await desk.call('requests.saveView', { name: 'Frågor', ...view });
    const [saved] = views;
    assert.ok(saved);
    await assert.rejects(desk.call('requests.saveView', { name: 'Frågor', ...view }), {
      code: 'invalidInput',
    });
    await desk.call('requests.saveView', { ...saved, name: 'Alla frågor' });
    assert.deepEqual(
      (await desk.call('requests.views', {})).views.map(({ name }) => name),
      ['Alla frågor'],
    );
    assert.deepEqual((await desk.call('requests.removeView', { id: saved.id })).views, []);
    await assert.rejects(desk.call('requests.removeView', { id: saved.id }), { code: 'notFound' });
  });
});

describe('the export', () => {
  const bytes = async (input: Parameters<typeof exported>[0]) =>
    Buffer.from((await exported(input)).contentBase64, 'base64');
  const exported = (input: { format: 'csv' | 'xlsx' | 'json'; names?: boolean }) =>
    desk.call('requests.export', { ...input, ids: [formula.id, question.id] });

  it('names nobody unless asked, and the journal knows of it', async () => {
    for (const format of ['csv', 'json'] as const) {
      assert.ok(!(await bytes({ format })).includes('HYPERLINK'), format);
    }
    const { entries } = await desk.call('journal.list', { limit: 1 });
    assert.equal(entries[0]?.action, 'request.exported');
  });

  it('as CSV has a byte order mark, semicolons, and no formula', async () => {
    const text = (await bytes({ format: 'csv', names: true })).toString('utf8');
    assert.ok(text.startsWith('\uFEFF'));
    const rows: string[][] = parse(text, { bom: true, delimiter: ';' });
    assert.equal(rows.length, 3);
    assert.equal(rows[1]?.[0], formula.reference);
    assert.match(rows[1]?.at(-1) ?? '', /^'=HYPERLINK/);
  });

  it('as XLSX is a workbook, as JSON the rows', async () => {
    assert.equal((await bytes({ format: 'xlsx', names: true })).subarray(0, 2).toString(), 'PK');
    const rows = JSON.parse((await bytes({ format: 'json', names: true })).toString());
    assert.deepEqual(
      rows.map((row: { reference: string; name: string }) => row.name),
      ['=HYPERLINK("http://x")', question.requester.name],
    );
  });
});

describe('the same person', () => {
  it('is known by personnummer, and by name with address, not by name alone', async () => {
    const address = { lines: ['Storgatan 1', '111 22 Stockholm'] };
    const first = await receive(desk, 'access', {
      requester: {
        name: 'Anna Andersson',
        personnummer: '811218-9876',
        postalAddresses: [address],
      },
    });
    const namesake = await receive(desk, 'access', { requester: { name: 'Anna Andersson' } });
    const again = await receive(desk, 'access', {
      requester: {
        name: 'anna andersson',
        personnummer: '19811218-9876',
        postalAddresses: [{ lines: ['STORGATAN 1,', '111 22  Stockholm'] }],
      },
    });
    const { cases } = await desk.call('requests.earlier', { id: again.id });
    assert.deepEqual(
      cases.map(({ id, by }) => [id, by]),
      [[first.id, ['personnummer', 'nameAndAddress']]],
    );
    assert.deepEqual((await desk.call('requests.earlier', { id: namesake.id })).cases, []);
  });
});

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
