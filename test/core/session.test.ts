import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestApp, type TestApp, testPassphrase } from '../support/app.ts';

let test: TestApp;
let recoveryKey: string;

before(async () => {
  test = await openTestApp({ create: false });
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

describe('the session of a vault', () => {
  it('knows that there is none', async () => {
    assert.equal((await test.call('vault.status', {})).state, 'none');
    await assert.rejects(test.call('vault.unlock', { passphrase: testPassphrase }), {
      code: 'noVault',
    });
  });

  it('refuses a weak passphrase and creates nothing', async () => {
    await assert.rejects(test.call('vault.create', { passphrase: 'kort' }), {
      code: 'weakPassphrase',
    });
    assert.equal((await test.call('vault.status', {})).state, 'none');
  });

  it('creates a vault, leaves it open and hands out the recovery key', async () => {
    ({ recoveryKey } = await test.call('vault.create', { passphrase: testPassphrase }));
    assert.match(recoveryKey, /^[0-9A-Z]{5}(-[0-9A-Z]{5}){7}$/);
    assert.equal((await test.call('vault.status', {})).state, 'open');
    await assert.rejects(test.call('vault.create', { passphrase: testPassphrase }), {
      code: 'notPossible',
    });
  });

  it('confirms the printed recovery key by two of its groups', async () => {
    const groups = recoveryKey.split('-');
    const group = (number: number) => ({ number, text: groups[number - 1] ?? '' });
    await test.call('vault.confirmRecoveryKey', { groups: [group(2), group(7)] });
    await assert.rejects(
      test.call('vault.confirmRecoveryKey', { groups: [group(2), { number: 7, text: '00000' }] }),
      { code: 'wrongRecoveryKey' },
    );
  });

  it('locks, tells open pages so, and refuses all work until it is opened again', async () => {
    await test.call('vault.lock', {});
    assert.ok(test.events.some(({ kind }) => kind === 'locked'));
    await assert.rejects(test.call('requests.list', {}), { code: 'vaultLocked' });
    await assert.rejects(test.call('vault.unlock', { passphrase: 'inte den rätta frasen' }), {
      code: 'wrongPassphrase',
    });
    await test.call('vault.unlock', { passphrase: testPassphrase });
    assert.equal((await test.call('requests.list', {})).total, 0);
  });

  it('opens with the recovery key, and then takes a new passphrase', async () => {
    await test.call('vault.lock', {});
    await test.call('vault.unlockWithRecoveryKey', { recoveryKey: recoveryKey.toLowerCase() });
    await test.call('vault.changePassphrase', { current: recoveryKey, next: 'en helt ny fras nu' });
    await test.call('vault.lock', {});
    await test.call('vault.unlock', { passphrase: 'en helt ny fras nu' });
    await test.call('vault.lock', {});
    await assert.rejects(test.call('vault.unlock', { passphrase: testPassphrase }), {
      code: 'wrongPassphrase',
    });
    await test.call('vault.unlock', { passphrase: 'en helt ny fras nu' });
  });

  it('journals a change of keys even when the vault is locked meanwhile', async () => {
    const changing = test.app.call('vault.changePassphrase', {
      current: 'en helt ny fras nu',
      next: 'ännu en ny fras nu',
    });
    const [changed] = await Promise.all([changing, test.call('vault.lock', {})]);
    assert.equal(changed.ok, true);
    await test.call('vault.unlock', { passphrase: 'ännu en ny fras nu' });
    const { entries } = await test.call('journal.list', { limit: 2 });
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['vault.unlocked', 'vault.passphraseChanged'],
    );
  });

  it('journals each opening and change, and the chain holds', async () => {
    const { entries } = await test.call('journal.list', {});
    const actions = new Set(entries.map(({ action }) => action));
    for (const action of [
      'vault.created',
      'vault.recoveryKeyConfirmed',
      'vault.unlocked',
      'vault.unlockedWithRecoveryKey',
      'vault.passphraseChanged',
    ] as const) {
      assert.ok(actions.has(action), action);
    }
    assert.equal((await test.call('journal.verify', {})).sound, true);
  });
});
