import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookInside } from '../erasure/raw.ts';
import { openTestApp } from '../support/app.ts';

const name = 'Qvxkanarie';

test('of items that were removed nothing is left in any page: no version, file, paper, search word or salt', async (t) => {
  const app = await openTestApp();
  t.after(() => app.remove());
  const { call } = app;
  const bytes = Buffer.from(`%PDF ${name} `.repeat(2000)).toString('base64');
  const kept = await call('registers.keepFile', { fileName: `${name}.pdf`, contentBase64: bytes });
  const file = { attachmentId: kept.attachmentId, fileName: kept.fileName };
  const supplier = await call('suppliers.save', {
    content: { name, contactName: name, email: `${name}@example.com`, subProcessors: [{ name }] },
  });
  const agreement = await call('agreements.save', {
    content: { supplier: supplier.id, kind: 'secrecy', title: name, ownCategories: [name], file },
  });
  const consent = await call('consents.save', {
    content: { person: name, email: `${name}@example.com`, wording: `${name} sade ja.` },
  });
  const changed = await call('consents.save', {
    id: consent.id,
    version: consent.version,
    content: { ...consent.content, withdrawnOn: '2026-11-20', withdrawnHow: `${name} ringde` },
  });
  const sightings = () =>
    lookInside(app, (raw) => ({
      pages: raw.pages.toString('latin1').toLowerCase().includes('qvx'),
      salts: raw.count("journal_subject WHERE object_type = 'registerItem'"),
      files: raw.count('attachment'),
    }));
  const before = await sightings();
  assert.deepEqual([before.pages, before.salts, before.files], [true, 3, 1]);
  await call('agreements.remove', { id: agreement.id, version: agreement.version });
  await call('suppliers.remove', { id: supplier.id, version: supplier.version });
  await call('consents.remove', { id: consent.id, version: changed.version });
  assert.deepEqual(await sightings(), { pages: false, salts: 0, files: 0 });
  assert.ok(!JSON.stringify(app.events).includes(name));
  assert.equal((await call('journal.verify', {})).sound, true);
});
