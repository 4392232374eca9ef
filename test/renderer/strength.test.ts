import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { strengthOf } from '../../src/renderer/vault/strength.ts';

test('a passphrase under twelve characters says how many are missing, counted as people count', () => {
  assert.deepEqual(strengthOf(''), { level: 'short', missing: 12 });
  assert.deepEqual(strengthOf('elva tecken'), { level: 'short', missing: 1 });
  assert.deepEqual(strengthOf('😀😀😀😀😀😀'), { level: 'short', missing: 6 });
});

test('what everybody tries first is weak, however long', () => {
  for (const guess of ['aaaaaaaaaaaaaaaa', 'password12345', 'Lösenord2026!', 'sommar2026!!']) {
    assert.equal(strengthOf(guess).level, 'weak', guess);
  }
});

test('five words or twenty mixed characters are strong, less is fair', () => {
  assert.equal(strengthOf('sju goda ord räcker långt').level, 'strong');
  assert.equal(strengthOf('kQ7!mZ2@vR9#tL4$wX8%').level, 'strong');
  assert.equal(strengthOf('grön cykel vinge').level, 'fair');
});
