import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RegisterItemId } from '../../../src/core/kit/ids.ts';
import { type Desk, leave, openDesk } from '../../requests/scenarios/desk.ts';
import { pdfText, without } from '../../support/pdf.ts';

let desk: Desk;
let rule: RegisterItemId;
let record: RegisterItemId;
let action: RegisterItemId;

before(async () => {
  desk = await openDesk();
  const rules = await desk.call('retention.list', {});
  const customers = rules.items.find(({ title }) => /^Kunduppgifter/.test(title.sv));
  const records = await desk.call('processing.list', {});
  const relation = records.items.find(({ title }) => title.sv === 'Kundrelationen');
  assert.ok(customers && relation);
  rule = customers.id;
  record = relation.id;
});

after(() => leave(desk));

async function dueUntil(until: string) {
  const { duties } = await desk.call('registers.duties', {
    until,
    registers: ['retentionActions'],
  });
  return duties.filter(({ id }) => id === action);
}

async function promise() {
  const { promises } = await desk.call('promises.evidence', { code: 'P19' });
  assert.ok(promises[0]);
  return promises[0];
}

const execution = {
  doneBy: 'Kundchefen',
  proof: 'Loggen över körningen.',
  language: 'sv',
} as const;

describe('a customer relationship that ends', { skip: without('pdftotext') }, () => {
  it('plans the erasure on the day that the rule gives', async () => {
    const { content, duties, id } = await desk.call('retentionActions.plan', {
      ruleId: rule,
      recordId: record,
      what: 'Kunden med kundnummer 1042',
      triggerOn: '2026-11-23',
    });
    action = id;
    assert.equal(content.dueOn, '2027-11-23');
    assert.deepEqual(duties, [{ kind: 'retention', on: '2027-11-23' }]);
    assert.deepEqual(await dueUntil('2027-11-22'), []);
    assert.equal((await dueUntil('2027-11-23')).length, 1);
  });

  it('is stopped by a legal hold for as long as it is in force', async () => {
    desk.at('2027-11-24T09:00:00Z');
    const hold = await desk.call('holds.save', {
      content: {
        title: 'Tvist om en faktura',
        reason: 'Kunden bestrider fakturan och har väckt talan.',
        citation: 'Artikel 17.3 e',
        records: [record],
        from: '2027-11-01',
        owner: 'Juristen',
      },
    });
    const { version } = await desk.call('retentionActions.get', { id: action });
    await assert.rejects(
      desk.call('retentionActions.execute', {
        id: action,
        version,
        doneOn: '2027-11-24',
        ...execution,
      }),
      { code: 'notPossible' },
    );
    await desk.call('holds.save', {
      id: hold.id,
      version: hold.version,
      content: { ...hold.content, endedOn: '2027-11-23' },
    });
  });

  it('breaks the promise while it is overdue', async () => {
    const { state, alarms } = await promise();
    assert.equal(state, 'broken');
    const [overdue] = alarms.filter(({ kind }) => kind === 'overdue');
    assert.ok(overdue?.ids.includes(action));
  });

  it('is executed with proof, and its certificate says so', async () => {
    const { version } = await desk.call('retentionActions.get', { id: action });
    const done = await desk.call('retentionActions.execute', {
      id: action,
      version,
      doneOn: '2027-11-24',
      count: 1,
      ...execution,
    });
    assert.equal(done.content.doneOn, '2027-11-24');
    assert.deepEqual(await dueUntil('2027-12-31'), []);
    const [certificate] = done.documents;
    assert.ok(certificate);
    const { contentBase64 } = await desk.call('registers.document', { id: certificate.id });
    const text = pdfText(Buffer.from(contentBase64, 'base64')).replaceAll(/\s+/g, ' ');
    assert.match(text, /Kunden med kundnummer 1042/);
    assert.match(text, /Utfördes 2027-11-24/);
    const { alarms, lastProof } = await promise();
    assert.equal(lastProof, '2027-11-24');
    const overdue = alarms.filter(({ kind }) => kind === 'overdue').flatMap(({ ids }) => ids);
    assert.ok(!overdue.includes(action));
  });
});
