import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

describe('the settings', () => {
  it('of a new vault know nothing but the Swedish authority', async () => {
    const { settings, version } = await test.call('settings.get', {});
    assert.equal(version, 0);
    assert.equal(settings.organisation.name, '');
    assert.equal(settings.organisation.authority.email, 'imy@imy.se');
    assert.deepEqual(settings.organisation.authority.addressLines, [
      'Box 8114',
      '104 20 Stockholm',
    ]);
  });

  it('can start from the sample, with its processing records where there are none yet', async () => {
    const { settings } = await test.call('settings.startFromSample', { version: 0 });
    assert.equal(settings.organisation.officerEmail, 'dataskydd@wesafe.se');
    const { items, total } = await test.call('processing.list', {});
    assert.equal(total, 8);
    await test.call('settings.startFromSample', { version: 1 });
    assert.deepEqual((await test.call('processing.list', {})).items, items);
  });

  it('keep what was saved, and refuse the slower of two writers', async () => {
    const { settings, version } = await test.call('settings.get', {});
    const organisation = { ...settings.organisation, name: 'Övningsbolaget AB' };
    const saved = await test.call('settings.saveOrganisation', { organisation, version });
    assert.equal(saved.settings.organisation.name, 'Övningsbolaget AB');
    assert.deepEqual(saved.settings, { organisation });
    await assert.rejects(test.call('settings.saveOrganisation', { organisation, version }), {
      code: 'staleVersion',
    });
  });

  it('refuse an organisation number, a time zone or an address that cannot be', async () => {
    const { settings, version } = await test.call('settings.get', {});
    for (const wrong of [
      { organisationNumber: '12-34' },
      { timeZone: 'Europa/Stockholm' },
      { officerEmail: 'ingen adress' },
    ]) {
      const organisation = { ...settings.organisation, ...wrong };
      const answer = await test.app.call('settings.saveOrganisation', { organisation, version });
      assert.ok(!answer.ok);
      assert.equal(answer.error.code, 'invalidInput', JSON.stringify(wrong));
    }
  });

  it('journal which fields changed, by name', async () => {
    const { entries } = await test.call('journal.list', {});
    const saved = entries.find(({ action }) => action === 'settings.organisationSaved');
    assert.deepEqual(saved?.fields, ['organisation.name']);
  });
});
