import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TypedCall } from '../../src/cli/typedCalls.ts';
import type { RegisterItemId } from '../../src/core/kit/ids.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let call: TypedCall;
let newsletter: RegisterItemId;
let courses: RegisterItemId;

before(async () => {
  test = await openTestApp();
  call = test.call;
  await call('settings.startFromSample', { version: 0 });
  const { items } = await call('processing.list', {});
  const called = (title: RegExp) => {
    const found = items.find((item) => title.test(item.title.sv));
    assert.ok(found);
    return found.id;
  };
  newsletter = called(/^Nyhetsbrev/);
  courses = called(/^Kurser/);
});

after(async () => {
  const journal = await call('journal.verify', {});
  assert.deepEqual([journal.sound, journal.faults, test.faults], [true, [], []]);
  await test.remove();
});

const given = (email: string, change: object = {}) => ({
  person: 'Maja Lindqvist',
  email,
  record: newsletter,
  wordingVersion: 'Nyhetsbrev 3',
  givenOn: '2026-01-10',
  how: 'form' as const,
  proof: 'Loggen',
  ...change,
});

describe('the register of consents', () => {
  it('answers for a person and a purpose, however the person is written', async () => {
    const identity = '19811218-9876';
    const { id } = await call('consents.save', {
      content: given('maja@example.com', { identity }),
    });
    const check = (marks: object) => call('consents.check', { ...marks, recordId: newsletter });
    for (const marks of [
      { email: 'MAJA@example.com' },
      { identity: '811218-9876' },
      { identity: '198112189876' },
    ]) {
      const { inForce, consentId } = await check(marks);
      assert.deepEqual([inForce, consentId], [true, id], JSON.stringify(marks));
    }
    assert.equal((await check({ email: 'annan@example.com' })).inForce, false);
    await assert.rejects(check({}), { code: 'invalidInput' });
    const unknown = { email: 'maja@example.com', recordId: id };
    await assert.rejects(call('consents.check', unknown), { code: 'invalidInput' });
  });

  it('withdraws by person and purpose: that purpose stops everywhere, another does not', async () => {
    const email = 'omar@example.com';
    await call('consents.save', { content: given(email) });
    await call('consents.save', { content: given(email, { record: courses }) });
    const withdrawal = { email, recordId: newsletter, how: 'Telefon', on: '2026-11-20' } as const;
    const { ids, recordIds } = await call('consents.withdraw', withdrawal);
    assert.deepEqual([ids.length, recordIds], [1, [newsletter]]);
    const { content, state } = await call('consents.get', { id: ids[0] as RegisterItemId });
    assert.deepEqual(
      [content.withdrawnOn, content.withdrawnHow, state],
      ['2026-11-20', 'Telefon', 'ended'],
    );
    const stopped = async (recordId: RegisterItemId) =>
      (await call('consents.check', { email, recordId })).stopped;
    assert.deepEqual([await stopped(newsletter), await stopped(courses)], [true, false]);
    const hits = async (purpose?: RegisterItemId) =>
      (await call('suppression.check', { text: email, ...(purpose ? { purpose } : {}) })).hits
        .length;
    assert.deepEqual([await hits(newsletter), await hits(courses), await hits()], [1, 0, 1]);
    await assert.rejects(call('consents.withdraw', withdrawal), { code: 'notPossible' });
  });

  it('records a withdrawal where no consent is found: nothing is processed on it', async () => {
    const email = 'okand@example.com';
    const { ids } = await call('consents.withdraw', { email, recordId: newsletter, how: 'Brev' });
    assert.deepEqual(ids, []);
    const { stopped, reasons } = await call('consents.check', { email, recordId: newsletter });
    assert.equal(stopped, true);
    assert.ok(reasons.some(({ en }) => en.includes('suppression list')));
  });

  it('refuses a withdrawal before the consent, twice, or of nobody, and leaves nothing behind', async () => {
    const { id } = await call('consents.save', { content: given('signe@example.com') });
    const { total } = await call('journal.list', {});
    const wrong = [
      { id, on: '2026-01-09', how: 'Brev' },
      { how: 'Brev' },
      { recordId: newsletter, how: 'Brev' },
      { email: 'signe@example.com', how: 'Brev' },
    ] as const;
    for (const input of wrong) {
      await assert.rejects(call('consents.withdraw', input), /not possible|not accepted/i);
    }
    assert.equal((await call('journal.list', {})).total, total);
    assert.equal((await call('consents.get', { id })).content.withdrawnOn, undefined);
    await call('consents.withdraw', { id, how: 'Brev' });
    await assert.rejects(call('consents.withdraw', { id, how: 'Brev' }), { code: 'notPossible' });
  });

  it('holds a consent once, so that a second import changes nothing', async () => {
    await call('consents.save', { content: given('en@example.com') });
    const again = call('consents.save', { content: given('EN@example.com') });
    await assert.rejects(again, { code: 'notPossible' });
    await call('consents.save', { content: given('en@example.com', { givenOn: '2026-02-10' }) });
  });

  it('keeps the person out of the journal, and forgets the entry when it is removed', async () => {
    const { id, version } = await call('consents.save', {
      content: given('borta@example.com', { person: 'Särskild Person' }),
    });
    const newest = async () => (await call('journal.list', { limit: 1 })).entries[0];
    const saved = await newest();
    assert.equal(saved?.action, 'consents.saved');
    assert.ok(saved.pseudonym);
    assert.ok(!/Särskild|borta/.test(JSON.stringify(saved)));
    await call('consents.remove', { id, version });
    assert.equal((await newest())?.action, 'consents.removed');
    const { items } = await call('registers.search', { search: 'Särskild' });
    assert.deepEqual(items, []);
  });
});
