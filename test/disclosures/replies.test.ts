import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import {
  type Desk,
  done,
  leave,
  openDesk,
  receive,
  toDeciding,
} from '../requests/scenarios/desk.ts';
import { goodSecrecy } from '../suppliers/facts.ts';
import { without } from '../support/pdf.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

/** A disclosure of the customer record's data to a supplier with a secrecy agreement. */
async function disclose(name: string, person = ''): Promise<void> {
  const { id: supplier } = await desk.call('suppliers.save', {
    content: {
      name,
      role: 'controller',
      service: 'Inkasso',
      email: 'dataskydd@mottagaren.example.com',
      addressLines: ['Exempelgatan 9', '111 22 Stockholm'],
    },
  });
  await desk.call('agreements.save', { content: { ...goodSecrecy, supplier } });
  const record = registerItemIdSchema.parse(await desk.recordId(/^Kundrelationen/));
  const on = plainDate('2026-11-20');
  const content = { on, supplier, record, person, ground: 'contract' } as const;
  await desk.call('disclosures.save', { content });
}

async function accessReply(given: Parameters<typeof receive>[2] = {}): Promise<string> {
  const { id } = await receive(desk, 'access', given);
  await toDeciding(desk, id);
  await desk.search(id);
  await desk.call('extracts.addDataSet', {
    requestId: id,
    title: 'Kundregister',
    source: 'Kundsystemet',
    columns: ['Namn'],
    rows: [['Ärlig Öbergsson']],
  });
  const decision = { outcome: 'granted', ...done } as const;
  await desk.act('requests.decide', id, { right: 'access', decision });
  return desk.issue(id, 'accessReply');
}

describe('those to whom data have been disclosed', { skip: without('pdftotext') }, () => {
  it('are named in the reply to who asks for access (Art 15(1)(c))', async () => {
    assert.doesNotMatch(await accessReply(), /Inkassobolaget Exempel AB/);
    await disclose('Inkassobolaget Exempel AB');
    const reply = await accessReply();
    assert.match(reply, /har också lämnats ut till Inkassobolaget Exempel AB \(Inkasso\)/);
    assert.match(reply, /Driftbolaget Exempel AB/);
  });

  it('are told of what is erased (Art 19)', async () => {
    const { id } = await receive(desk, 'erasure');
    const records = [await desk.recordId(/^Kundrelationen/)];
    await desk.act('requests.setScope', id, { right: 'erasure', records });
    await desk.search(id);
    await toDeciding(desk, id);
    const decision = { outcome: 'granted', ...done } as const;
    const { notices } = await desk.act('requests.decide', id, { right: 'erasure', decision });
    assert.deepEqual(notices.map(({ recipient }) => [recipient.name, recipient.email]).sort(), [
      ['Driftbolaget Exempel AB', 'dataskydd@driftbolaget.example.com'],
      ['Inkassobolaget Exempel AB', 'dataskydd@mottagaren.example.com'],
    ]);
    assert.match(await desk.issue(id, 'erasureReply'), /Inkassobolaget Exempel AB/);
  });

  it('are named to one person only where only that person’s data were disclosed', async () => {
    await disclose('Advokatfirman Exempel AB', 'Ada  exempelsson');
    assert.doesNotMatch(await accessReply(), /Advokatfirman/);
    const requester = {
      name: 'Ada Exempelsson',
      postalAddresses: [{ lines: ['Provgatan 1', '113 30 Stockholm'] }],
    };
    assert.match(await accessReply({ requester }), /Advokatfirman Exempel AB/);
    const { id } = await receive(desk, 'erasure', { requester });
    const records = [await desk.recordId(/^Kundrelationen/)];
    await desk.act('requests.setScope', id, { right: 'erasure', records });
    await desk.search(id);
    await toDeciding(desk, id);
    const decision = { outcome: 'granted', ...done } as const;
    const { notices } = await desk.act('requests.decide', id, { right: 'erasure', decision });
    const names = notices.map(({ recipient }) => recipient.name);
    assert.ok(names.includes('Advokatfirman Exempel AB'));
  });
});
