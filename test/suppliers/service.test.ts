import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { processingContentSchema } from '../../src/core/processing/model.ts';
import type { SupplierDraft } from '../../src/core/suppliers/model.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { goodProcessing, goodSecrecy } from './facts.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
});

after(async () => {
  assert.equal((await test.call('journal.verify', {})).sound, true);
  assert.deepEqual(test.faults, []);
  await test.remove();
});

async function supplier(content: SupplierDraft) {
  return (await test.call('suppliers.save', { content })).id;
}

async function standingOf(id: Awaited<ReturnType<typeof supplier>>, on?: string) {
  const { suppliers } = await test.call('suppliers.standing', {
    id,
    ...(on ? { on: plainDate(on) } : {}),
  });
  const [only] = suppliers;
  assert.ok(only);
  return only;
}

const processor: Omit<SupplierDraft, 'name'> = {
  role: 'processor',
  service: 'Drift',
  country: 'Sverige',
  dataCategories: ['name'],
};

describe('the standing of a supplier', () => {
  it('goes from red to green with the agreement that is due, day by day', async () => {
    const id = await supplier({ ...processor, name: 'Redan Exempel AB' });
    await test.call('agreements.save', { content: { ...goodSecrecy, supplier: id } });
    const before = await standingOf(id);
    assert.deepEqual([before.level, before.missing], ['red', ['processing']]);
    assert.deepEqual(
      before.findings.map(({ code }) => code),
      ['secrecyOnly'],
    );
    const signedOn = plainDate('2026-11-23');
    await test.call('agreements.save', { content: { ...goodProcessing, signedOn, supplier: id } });
    const now = await standingOf(id);
    assert.deepEqual([now.level, now.missing, now.inForce.length], ['green', [], 2]);
    assert.deepEqual(
      (await standingOf(id, '2026-11-22')).findings.map(({ code }) => code),
      ['secrecyOnly', 'notYetInForce'],
    );
  });

  it('turns red when a record comes to name it, and not when the record ends', async () => {
    const id = await supplier({ name: 'Namngiven Exempel AB', country: 'Sverige' });
    assert.equal((await standingOf(id)).level, 'green');
    const content = processingContentSchema.parse({
      statement: { title: { sv: 'Ärenden', en: 'Cases' } },
      recipients: [{ name: 'Namngiven Exempel AB', supplier: id }],
    });
    const { id: record, version } = await test.call('processing.save', { content });
    assert.deepEqual(
      (await standingOf(id)).findings.map(({ code }) => code),
      ['noAgreement', 'roleNotSettled'],
    );
    await test.call('processing.save', {
      id: record,
      version,
      content: { ...content, state: 'ended' },
    });
    assert.equal((await standingOf(id)).level, 'green');
  });

  it('of all comes worst first, by name, in pages, counted', async () => {
    const fresh = await openTestApp();
    try {
      for (const name of ['Öbolaget', 'Abolaget', 'Zbolaget']) {
        await fresh.call('suppliers.save', { content: { ...processor, name } });
      }
      const { id: green } = await fresh.call('suppliers.save', {
        content: { ...processor, name: 'Bbolaget' },
      });
      await fresh.call('agreements.save', { content: { ...goodProcessing, supplier: green } });
      const all = await fresh.call('suppliers.standing', {});
      assert.deepEqual(
        all.suppliers.map(({ name, level }) => `${name} ${level}`),
        ['Abolaget red', 'Zbolaget red', 'Öbolaget red', 'Bbolaget green'],
      );
      assert.deepEqual([all.total, all.counts], [4, { red: 3, amber: 0, green: 1 }]);
      const page = await fresh.call('suppliers.standing', { levels: ['red'], offset: 1, limit: 1 });
      assert.deepEqual(
        page.suppliers.map(({ name }) => name),
        ['Zbolaget'],
      );
      assert.deepEqual([page.total, page.counts.green], [3, 1]);
    } finally {
      await fresh.remove();
    }
  });

  it('of nobody is not found', async () => {
    const id = await supplier({ name: 'Borttagen Exempel AB' });
    await test.call('suppliers.remove', { id, version: 1 });
    await assert.rejects(test.call('suppliers.standing', { id }), { code: 'notFound' });
  });
});

describe('the register of suppliers', () => {
  it('holds a name once, whatever the case of its letters', async () => {
    await supplier({ name: 'Dubbel Exempel AB' });
    await assert.rejects(supplier({ name: 'DUBBEL exempel ab' }), { code: 'notPossible' });
  });

  it('puts renewals, notice, reviews and objections among the duties', async () => {
    const id = await supplier({
      ...processor,
      name: 'Plikten Exempel AB',
      nextReview: plainDate('2031-01-02'),
      objectionDays: 30,
      subProcessors: [{ name: 'Hallen', announcedOn: plainDate('2031-01-01') }],
    });
    const term = { endsOn: plainDate('2031-12-31'), noticeMonths: 3, renewalMonths: 12 };
    const content = { ...goodProcessing, ...term, supplier: id };
    await test.call('agreements.save', { content });
    const { duties } = await test.call('registers.duties', { from: plainDate('2031-01-01') });
    assert.deepEqual(
      duties.map(({ register, kind, on }) => `${on} ${register} ${kind}`),
      [
        '2031-01-02 suppliers review',
        '2031-01-31 suppliers objection',
        '2031-09-30 agreements noticeDay',
        '2031-12-31 agreements renewal',
      ],
    );
  });

  it('keeps the signed agreement as a file', async () => {
    const id = await supplier({ ...processor, name: 'Filen Exempel AB' });
    const contentBase64 = Buffer.from('%PDF-1.7 avtal').toString('base64');
    const file = await test.call('registers.keepFile', { fileName: 'avtal.pdf', contentBase64 });
    const { attachmentId, fileName } = file;
    const { content, gaps } = await test.call('agreements.save', {
      content: { ...goodProcessing, supplier: id, file: { attachmentId, fileName } as never },
    });
    assert.equal(content.file?.fileName, 'avtal.pdf');
    assert.deepEqual(gaps, []);
    const kept = await test.call('registers.file', { attachmentId });
    assert.equal(kept.contentBase64, contentBase64);
  });
});
