import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Request } from '../../../src/core/requests/model.ts';
import { type Desk, leave, openDesk, receive } from './desk.ts';

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
