import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { clauseCodes } from '../../../src/core/agreements/model.ts';
import type { RegisterItemId } from '../../../src/core/kit/ids.ts';
import {
  type Desk,
  done,
  leave,
  openDesk,
  receive,
  toDeciding,
} from '../../requests/scenarios/desk.ts';
import { without } from '../../support/pdf.ts';

const name = 'Skanningsbolaget Exempel AB';

let desk: Desk;
let supplier: RegisterItemId;
let customers: RegisterItemId;

before(async () => {
  desk = await openDesk();
  const { items } = await desk.call('processing.list', { search: 'Kundrelationen' });
  const found = items.find(({ title }) => title.sv === 'Kundrelationen');
  assert.ok(found);
  customers = found.id;
});

after(() => leave(desk));

async function standing() {
  const { suppliers } = await desk.call('suppliers.standing', { id: supplier });
  const [one] = suppliers;
  assert.ok(one);
  return one;
}

function disclosure() {
  return {
    on: '2026-11-23',
    recipient: name,
    supplier,
    country: 'Sverige',
    what: 'Pappersavtal som ska skannas',
    dataCategories: ['name' as const, 'address' as const],
    record: customers,
    subjects: ['customer' as const],
    persons: 40,
    ground: 'contract' as const,
    groundWords: 'Kundavtalet: avtalen arkiveras digitalt.',
  };
}

async function state(code: string) {
  const { promises } = await desk.call('promises.evidence', { code });
  return promises[0]?.state;
}

describe('a supplier that is given data', { skip: without('pdftotext') }, () => {
  it('with a secrecy agreement alone is red: confidential, but not Art 28', async () => {
    const saved = await desk.call('suppliers.save', {
      content: {
        name,
        role: 'processor',
        country: 'Sverige',
        dataCategories: ['name', 'address'],
        owner: 'Inköpschefen',
        nextReview: '2027-06-01',
      },
    });
    supplier = saved.id;
    await desk.call('agreements.save', {
      content: { supplier, kind: 'secrecy', title: 'Sekretessavtal', signedOn: '2025-01-10' },
    });
    const { level, findings, missing } = await standing();
    assert.deepEqual([level, missing], ['red', ['processing']]);
    assert.match(findings[0]?.text.en ?? '', /confidential, but not Art(?:icle)? 28/i);
  });

  it('may be given nothing: the disclosure is refused with the article, and nothing is entered', async () => {
    const before = await desk.call('disclosures.list', {});
    const { allowed, obstacles } = await desk.call('disclosures.check', { content: disclosure() });
    assert.equal(allowed, false);
    assert.match(obstacles.map(({ article }) => article).join(), /28/);
    await assert.rejects(desk.call('disclosures.save', { content: disclosure() }), {
      code: 'notPossible',
    });
    assert.equal((await desk.call('disclosures.list', {})).total, before.total);
    assert.equal(await state('P17'), 'broken');
  });

  it('is green once its Art 28 agreement is imported, with every clause', async () => {
    const agreement = {
      supplier: name,
      kind: 'processing',
      title: 'Biträdesavtal',
      signedOn: '2026-11-20',
      dataCategories: ['name', 'address'],
      clauses: clauseCodes.map((clause, n) => ({ clause, covered: true, page: `s. ${n + 1}` })),
    };
    const file = {
      register: 'agreements' as const,
      fileName: 'avtal.json',
      contentBase64: Buffer.from(JSON.stringify([agreement])).toString('base64'),
    };
    const read = await desk.call('importing.read', file);
    const mapping = read.mapping.map(({ column, field }) => ({ column, field }));
    const preview = await desk.call('importing.preview', { ...file, mapping });
    assert.deepEqual([preview.added, preview.defects], [1, []]);
    const { added } = await desk.call('importing.import', { ...file, mapping });
    assert.equal(added, 1);
    const { level, findings, inForce } = await standing();
    assert.equal(level, 'green', JSON.stringify(findings));
    assert.deepEqual(inForce.map(({ kind }) => kind).sort(), ['processing', 'secrecy']);
    const again = await desk.call('importing.import', { ...file, mapping });
    assert.deepEqual([again.added, again.same], [0, 1]);
  });

  it('is given data then, under the agreement in force that day', async () => {
    const { content } = await desk.call('disclosures.save', { content: disclosure() });
    assert.ok(content.agreement);
    const agreement = await desk.call('agreements.get', { id: content.agreement });
    assert.equal(agreement.content.kind, 'processing');
    const { linkedFrom } = await desk.call('suppliers.get', { id: supplier });
    const naming = linkedFrom.map(({ register }) => register).sort();
    assert.deepEqual(naming, ['agreements', 'agreements', 'disclosures']);
  });

  it('is named in the reply to whoever asks for access', async () => {
    const { id } = await receive(desk, 'access');
    await toDeciding(desk, id);
    await desk.search(id);
    await desk.call('extracts.addDataSet', {
      requestId: id,
      title: 'Kundregister',
      source: 'Kundsystemet',
      columns: ['Namn'],
      rows: [['Ärlig Öbergsson']],
    });
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: { outcome: 'granted', ...done },
    });
    const reply = await desk.issue(id, 'accessReply');
    assert.match(reply, new RegExp(name));
  });

  it('cannot be removed while it is referred to: the refusal lists what does', async () => {
    const { version } = await desk.call('suppliers.get', { id: supplier });
    const answer = await desk.app.call('suppliers.remove', { id: supplier, version });
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'notPossible');
    const named = answer.error.facts['items'] as readonly { readonly register: string }[];
    assert.deepEqual(named.map(({ register }) => register).sort(), [
      'agreements',
      'agreements',
      'disclosures',
    ]);
    assert.ok(!JSON.stringify(answer.error).includes(name));
  });
});
