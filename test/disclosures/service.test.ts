import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { AgreementDraft } from '../../src/core/agreements/model.ts';
import type { DisclosureDraft } from '../../src/core/disclosures/model.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type RegisterItemId, registerItemIdSchema } from '../../src/core/kit/ids.ts';
import type { SupplierDraft } from '../../src/core/suppliers/model.ts';
import { goodProcessing, goodSecrecy } from '../suppliers/facts.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
});

after(() => test.remove());

const on = plainDate('2026-11-20');

async function supplier(content: SupplierDraft): Promise<RegisterItemId> {
  return (await test.call('suppliers.save', { content })).id;
}

async function agreement(owner: RegisterItemId, content: AgreementDraft): Promise<RegisterItemId> {
  return (await test.call('agreements.save', { content: { supplier: owner, ...content } })).id;
}

function disclose(content: DisclosureDraft) {
  return test.call('disclosures.save', { content: { on, ground: 'contract', ...content } });
}

async function entries(): Promise<readonly [items: number, journal: number]> {
  const { total } = await test.call('disclosures.list', {});
  const journal = await test.call('journal.list', { limit: 1 });
  return [total, journal.total];
}

/** The same refused: the reason in Swedish, and nothing written anywhere. */
async function refused(content: DisclosureDraft, reason: RegExp): Promise<void> {
  const was = await entries();
  await assert.rejects(
    disclose(content),
    (error: { code?: string; facts?: { reasonSv?: string } }) => {
      assert.equal(error.code, 'notPossible');
      assert.match(error.facts?.reasonSv ?? '', reason);
      return true;
    },
  );
  assert.deepEqual(await entries(), was);
}

describe('a disclosure', () => {
  it('without ground is refused with the article, and leaves nothing', async () => {
    await refused(
      { recipient: 'Någon', ground: 'none' },
      /samtycke, avtal eller lag \(artikel 5\.1 a, 6\)/,
    );
  });

  it('to a processor waits for the Art 28 agreement, and is kept with it', async () => {
    const name = 'Biträdet Exempel AB';
    const id = await supplier({ name, role: 'processor', service: 'Drift' });
    await refused({ supplier: id }, /inget personuppgiftsbiträdesavtal .* \(artikel 28\.3\)/);
    await agreement(id, goodSecrecy);
    await refused({ supplier: id }, /bara ett sekretessavtal: konfidentiellt, men inte artikel 28/);
    const due = await agreement(id, { ...goodProcessing, inForceFrom: on });
    await refused({ supplier: id, on: plainDate('2026-11-19') }, /bara ett sekretessavtal/);
    const { content } = await disclose({ supplier: id });
    assert.deepEqual([content.recipient, content.agreement], [name, due]);
  });

  it('to a supplier by its name alone is one to the supplier', async () => {
    const id = await supplier({ name: 'Namnet Exempel AB', role: 'processor' });
    await refused({ recipient: 'NAMNET exempel ab' }, /artikel 28\.3/);
    await agreement(id, goodProcessing);
    const { content } = await disclose({ recipient: 'namnet exempel ab' });
    assert.equal(content.supplier, id);
  });

  it('rests on the agreement that Frist finds, whatever is sent', async () => {
    const one = await supplier({ name: 'Ena Exempel AB', role: 'controller' });
    const other = await supplier({ name: 'Andra Exempel AB', role: 'controller' });
    const theirs = await agreement(other, goodSecrecy);
    const { content } = await disclose({
      supplier: one,
      ground: 'law',
      provision: '1 § exempellagen',
      agreement: theirs,
    });
    assert.equal(content.agreement, undefined);
  });

  it('in breach of policy is kept with its reason and marked for good', async () => {
    const recipient = 'Fel Adress';
    await assert.rejects(disclose({ recipient, ground: 'none', breachOfPolicy: true }), {
      code: 'invalidInput',
      message: /content\.breachReason/,
    });
    const item = await disclose({
      recipient,
      ground: 'none',
      breachOfPolicy: true,
      breachReason: 'Listan skickades till fel adress av misstag.',
    });
    assert.equal(item.gaps[0]?.field, 'breachOfPolicy');
    const { entries: newest } = await test.call('journal.list', { limit: 1 });
    assert.equal(newest[0]?.action, 'disclosures.saved');
    const { items } = await test.call('disclosures.list', { withGaps: true, search: 'Fel Adress' });
    assert.equal(items.length, 1);
  });

  it('on a consent lasts as long as the consent', async () => {
    const { id, version, content } = await test.call('consents.save', {
      content: { person: 'Ada Exempelsson', givenOn: plainDate('2026-01-01'), how: 'form' },
    });
    const given = { recipient: 'Tidningen', ground: 'consent', consent: id } as const;
    await disclose(given);
    await test.call('consents.save', { id, version, content: { ...content, withdrawnOn: on } });
    await refused({ ...given, what: 'En gång till' }, /återkallat den dagen \(artikel 7\.3\)/);
    await disclose({ ...given, on: plainDate('2026-11-19') });
  });

  it('in the future has not been made', async () => {
    await assert.rejects(disclose({ recipient: 'X', on: plainDate('2026-11-24') }), {
      code: 'invalidInput',
      message: /content\.on: lies in the future/,
    });
  });

  it('can be asked about before it is made, and nothing is kept of the question', async () => {
    const id = await supplier({ name: 'Frågan Exempel AB', role: 'processor' });
    const was = await entries();
    const ask = () =>
      test.call('disclosures.check', { content: { supplier: id, ground: 'contract' } });
    const { allowed, obstacles } = await ask();
    assert.deepEqual([allowed, obstacles.map(({ article }) => article)], [false, ['Art 28(3)']]);
    assert.deepEqual(await entries(), was);
    const due = await agreement(id, goodProcessing);
    assert.deepEqual(await ask(), { allowed: true, obstacles: [], agreement: due });
  });

  it('keeps the supplier and the agreement from being removed', async () => {
    const id = await supplier({ name: 'Kvar Exempel AB', role: 'processor' });
    const due = await agreement(id, goodProcessing);
    const made = await disclose({ supplier: id });
    for (const [method, item] of [
      ['suppliers.remove', id],
      ['agreements.remove', due],
    ] as const) {
      await assert.rejects(test.call(method, { id: item, version: 1 }), { code: 'notPossible' });
    }
    await test.call('disclosures.remove', { id: made.id, version: made.version });
    await test.call('agreements.remove', { id: due, version: 1 });
    await test.call('suppliers.remove', { id, version: 1 });
    await assert.rejects(test.call('suppliers.get', { id }), { code: 'notFound' });
  });

  it('names only what is there', async () => {
    const nobody = registerItemIdSchema.parse('00000000-0000-4000-8000-00000000000f');
    await assert.rejects(disclose({ recipient: 'X', supplier: nobody }), { code: 'invalidInput' });
  });
});
