import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
});

after(() => test.remove());

describe('the sample’s suppliers', () => {
  it('stand as a small company’s do: in order, about to end, not looked through, and red for four reasons', async () => {
    const { suppliers } = await test.call('suppliers.standing', {});
    assert.deepEqual(
      suppliers.map(({ name, findings }) => [name, ...findings.map(({ code }) => code)]),
      [
        ['Analysbyrån Exempel AB', 'clausesNotCovered', 'beyondAgreement', 'reviewOverdue'],
        ['Redovisningsbyrån Exempel AB', 'secrecyOnly'],
        ['Rekryteringssystemet Exempel AB', 'expired'],
        ['Utskickstjänsten Exempel AB', 'expiring', 'objectionOpen'],
        ['Webbhotellet Exempel AB', 'clausesUnmarked'],
        ['Driftbolaget Exempel AB', 'inOrder'],
        ['Kursgården Exempel AB', 'inOrder'],
      ],
    );
  });

  it('are those that the records name', async () => {
    const { items } = await test.call('suppliers.list', {});
    for (const { id } of items) {
      const { linkedFrom } = await test.call('suppliers.get', { id });
      assert.ok(linkedFrom.some(({ register }) => register === 'processing'));
    }
  });

  it('have been given data by contract, the authority by law, and one in breach of policy', async () => {
    const { items } = await test.call('disclosures.list', { sort: 'entered' });
    assert.deepEqual(
      items.map(({ title, state }) => [title.sv, state]),
      [
        ['Kursgården Exempel AB', 'active'],
        ['Skatteverket', 'active'],
        ['Redovisningsbyrån Exempel AB', 'draft'],
      ],
    );
    for (const { id } of items) {
      const { content } = await test.call('disclosures.get', { id });
      assert.ok(content.record);
    }
  });
});
