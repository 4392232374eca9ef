import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
});

after(async () => {
  assert.deepEqual(test.faults, []);
  assert.ok((await test.call('journal.verify', {})).sound);
  await test.remove();
});

const first = {
  name: 'Integritetspolicy',
  shownFrom: '2026-01-01',
  text: 'Vi sparar dina uppgifter i tolv månader.\n\nDu kan klaga hos oss.',
};
const sentence = 'Vi sparar dina uppgifter i tolv månader.';

describe('an organisation’s own policy', () => {
  it('is nothing before it is loaded, and a mark needs one', async () => {
    assert.deepEqual(await test.call('policy.get', {}), { versions: [] });
    assert.deepEqual((await test.call('promises.policyGaps', {})).gaps, []);
    assert.deepEqual((await test.call('promises.drift', {})).alarms, []);
    await assert.rejects(test.call('policy.mark', { code: 'periods', standing: 'said' }), {
      code: 'notPossible',
    });
  });

  it('is loaded sentence by sentence and noted in the journal', async () => {
    const policy = await test.call('policy.load', first);
    assert.deepEqual(
      policy.sentences.map(({ text }) => text),
      [sentence, 'Du kan klaga hos oss.'],
    );
    assert.equal(policy.version, 1);
    const { entries } = await test.call('journal.list', {});
    assert.equal(entries[0]?.action, 'policy.loaded');
  });

  it('gives promises whose sentence stands in it, word for word', async () => {
    const content = { code: 'L1', sentence, check: 'manual', owner: 'Ombudet' } as const;
    const kept = await test.call('promises.save', { content });
    assert.deepEqual([kept.state, kept.gaps, kept.content.inPolicy], ['active', [], true]);
    const wrong = await test.call('promises.save', {
      content: { ...content, code: 'L2', sentence: 'Vi sparar dem i tretton månader.' },
    });
    assert.deepEqual(
      [wrong.state, wrong.gaps.map(({ text }) => text.en)],
      ['draft', ['the sentence is not in the policy']],
    );
    await assert.rejects(test.call('promises.save', { content: { ...content, code: 'l1' } }), {
      code: 'notPossible',
    });
  });

  it('proves by hand what nothing else proves, and says when', async () => {
    const { promises } = await test.call('promises.evidence', { code: 'L1' });
    assert.deepEqual(
      promises.map(({ state }) => state),
      ['unproven'],
    );
    const [promise] = promises;
    assert.ok(promise);
    const item = await test.call('promises.get', { id: promise.id });
    await test.call('promises.save', {
      id: item.id,
      version: item.version,
      content: { ...item.content, provedOn: '2026-11-01', proof: 'Körningen den första.' },
    });
    const after = await test.call('promises.evidence', { code: 'L1' });
    assert.deepEqual(
      after.promises.map(({ state, lastProof }) => [state, lastProof]),
      [['kept', '2026-11-01']],
    );
    assert.deepEqual(after.counts, { kept: 1, drifting: 0, unproven: 0, broken: 0 });
  });

  it('keeps every version; one that lacks a sentence says so of its promise at once', async () => {
    const text = 'Vi sparar dina uppgifter i sex månader.';
    await test.call('policy.load', { ...first, shownFrom: '2026-11-01', text });
    const { policy, versions } = await test.call('policy.get', {});
    assert.deepEqual([policy?.version, versions.map(({ version }) => version)], [2, [2, 1]]);
    assert.equal((await test.call('policy.get', { version: 1 })).policy?.text, first.text);
    await assert.rejects(test.call('policy.get', { version: 3 }), { code: 'notFound' });
    const { promises } = await test.call('promises.evidence', { code: 'L1' });
    assert.deepEqual(
      promises.map(({ state }) => state),
      ['drifting'],
    );
    const { items } = await test.call('promises.list', { search: 'L1' });
    assert.deepEqual(
      items.map(({ state, gaps }) => [state, gaps]),
      [['draft', 1]],
    );
  });

  it('is in force from its own day: one to come waits', async () => {
    await test.call('policy.load', { ...first, shownFrom: '2027-01-01' });
    assert.equal((await test.call('policy.get', {})).policy?.version, 2);
    test.at('2027-01-02T08:00:00Z');
    assert.equal((await test.call('policy.get', {})).policy?.version, 3);
    const { promises } = await test.call('promises.evidence', { code: 'L1' });
    assert.deepEqual(
      promises.map(({ state }) => state),
      ['kept'],
    );
    test.at('2026-11-23T08:00:00Z');
  });

  it('has its gaps found, and the officer’s reading stands over the rule', async () => {
    const codes = async () =>
      (await test.call('promises.policyGaps', {})).gaps.map(({ code }) => code);
    assert.ok((await codes()).includes('officer'));
    await test.call('policy.mark', { code: 'officer', standing: 'said', note: 'På sidan 2.' });
    assert.ok(!(await codes()).includes('officer'));
    await test.call('policy.mark', { code: 'officer', standing: 'none' });
    assert.ok((await codes()).includes('officer'));
  });

  it('takes no empty text and no day outside the calendar', async () => {
    for (const wrong of [{ text: ' ' }, { shownFrom: '0999-01-01' }, { name: '' }]) {
      await assert.rejects(test.call('policy.load', { ...first, ...wrong }), {
        code: 'invalidInput',
      });
    }
  });
});
