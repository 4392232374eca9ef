import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { canonicalJson } from '../../src/core/journal/rules.ts';
import {
  isSignedBy,
  parseSlotFile,
  printSlotFile,
  type SlotFile,
  signSlots,
  slotContext,
} from '../../src/core/vault/keySlots.ts';
import { deriveKey, unwrapKey, wrapKey } from '../../src/core/vault/keys.ts';
import { type KdfCost, passphraseKey, standardKdf } from '../../src/core/vault/passphrase.ts';
import { newPassphraseSlot, newRecoverySlot, openSlot } from '../../src/core/vault/unlocking.ts';
import { cheap, coded, passphrase } from './support.ts';

const dataKey = Buffer.alloc(32, 5);
const vaultId = '0f'.repeat(16);
const slotsKey = deriveKey(dataKey, vaultId, 'slots');

test('a slot file reads back as it was written', async () => {
  const file = await sample();
  assert.deepEqual(parseSlotFile(printSlotFile(file)), file);
});

test('a flip of any bit of a slot file is found without any key', async () => {
  const text = Buffer.from(printSlotFile(await sample()));
  for (let at = 0; at < text.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const damaged = Buffer.from(text);
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << bit), at);
      assert.equal(parseSlotFile(damaged.toString('utf8')), undefined, `bit ${bit} of byte ${at}`);
    }
  }
});

test('a file that is cut, padded or written otherwise is not sound', async () => {
  const text = printSlotFile(await sample());
  const pretty = JSON.stringify(JSON.parse(text), null, 2);
  for (const other of ['', '{}', 'null', '[]', text.trim(), `${text}\n`, pretty, text.slice(1)]) {
    assert.equal(parseSlotFile(other), undefined);
  }
});

test('a deliberate change with a matching checksum is found by the key', async () => {
  const file = await sample();
  const changed = { ...file, generation: file.generation + 1 };
  const read = parseSlotFile(printSlotFile(changed));
  assert.ok(read, 'the plain checksum fits');
  assert.ok(!isSignedBy(slotsKey, read));
  assert.ok(isSignedBy(slotsKey, file));
});

test('a hostile cost with a matching checksum is refused', async () => {
  const file = await sample();
  const slots = file.slots.map((slot) =>
    slot.kind === 'passphrase' ? { ...slot, kdf: { ...slot.kdf, memoryKiB: 2 ** 30 } } : slot,
  );
  assert.equal(parseSlotFile(printSlotFile({ ...file, slots })), undefined);
});

test('a file has at most sixteen slots, and together they cost some ten seconds at most', async () => {
  const { slots, ...parts } = await sample();
  const [slot] = slots;
  assert.ok(slot?.kind === 'passphrase');
  const reads = (count: number, cost: Partial<KdfCost>) => {
    const same = Array(count).fill({ ...slot, kdf: { ...slot.kdf, ...cost } });
    return parseSlotFile(printSlotFile({ ...parts, slots: same })) !== undefined;
  };
  assert.ok(reads(16, {}) && !reads(17, {}));
  assert.ok(reads(8, standardKdf), 'as many as may wait at once');
  const gigabyte = { memoryKiB: 1024 * 1024 };
  assert.ok(reads(1, { ...gigabyte, iterations: 4 }) && !reads(1, { ...gigabyte, iterations: 5 }));
  assert.ok(reads(4, { ...gigabyte, iterations: 1 }) && !reads(5, { ...gigabyte, iterations: 1 }));
});

for (const [name, terms] of Object.entries({
  memory: { memoryKiB: 128 },
  passes: { iterations: 2 },
  lanes: { parallelism: 2 },
  salt: { salt: 'ab'.repeat(16) },
})) {
  test(`a slot whose ${name} was changed does not open, whatever its checksum says`, async () => {
    const file = await sample();
    const [slot] = file.slots;
    assert.ok(slot?.kind === 'passphrase');
    const kdf = { ...slot.kdf, ...terms };
    const changed = parseSlotFile(printSlotFile({ ...file, slots: [{ ...slot, kdf }] }));
    assert.ok(changed, 'the plain checksum fits');
    await assert.rejects(openSlot([changed], { passphrase }), coded('wrongPassphrase'));

    // Even sealed under the key that the changed terms give: they are sealed in themselves.
    const key = await passphraseKey(passphrase, kdf.salt, kdf);
    const sealAs = (context: string) => wrapKey(key, dataKey, Buffer.alloc(12, 2), context);
    const opens = async (context: string) => {
      const slots = [{ ...slot, kdf, ...sealAs(context) }];
      const opened = await openSlot([signSlots(slotsKey, { vaultId, generation: 1, slots })], {
        passphrase,
      });
      return opened.dataKey.equals(dataKey);
    };
    assert.ok(await opens(slotContext(vaultId, { ...slot, kdf })));
    await assert.rejects(opens(slotContext(vaultId, slot)), coded('wrongPassphrase'));
  });
}

test('what a slot says of itself is sealed in: its kind, its id, its salt and its vault', async () => {
  const { slots } = await sample();
  const [slot, recovery] = slots;
  assert.ok(slot?.kind === 'passphrase' && recovery?.kind === 'recovery');
  const contexts = [
    slotContext(vaultId, slot),
    slotContext('1f'.repeat(16), slot),
    slotContext(vaultId, { ...slot, id: '00'.repeat(8) }),
    slotContext(vaultId, recovery),
    slotContext(vaultId, { ...recovery, id: slot.id }),
    slotContext(vaultId, { ...recovery, salt: slot.kdf.salt }),
  ];
  assert.equal(new Set(contexts).size, contexts.length);
});

test('a sound file of a later format is told as newer, not as damaged', async () => {
  const { mac, ...parts } = await sample();
  const later = { ...parts, version: 2, mac, more: 'unknown' };
  const sha256 = createHash('sha256').update(canonicalJson(later)).digest('hex');
  const text = `${canonicalJson({ ...later, sha256 })}\n`;
  assert.throws(() => parseSlotFile(text), coded('newerVault', { found: 2, known: 1 }));
});

test('a wrapped key opens with its own key in its own context only', () => {
  const key = Buffer.alloc(32, 1);
  const slot = wrapKey(key, dataKey, Buffer.alloc(12, 2), 'context');
  assert.deepEqual(unwrapKey(key, slot, 'context'), dataKey);
  assert.equal(unwrapKey(Buffer.alloc(32, 3), slot, 'context'), undefined);
  assert.equal(unwrapKey(key, slot, 'another context'), undefined);
});

test('each purpose and each vault has a key of its own', () => {
  const purposes = ['database', 'fileSalt', 'journal', 'anchor', 'slots'] as const;
  const keys = [vaultId, '1f'.repeat(16)].flatMap((id) =>
    purposes.map((purpose) => deriveKey(dataKey, id, purpose).subarray(0, 16).toString('hex')),
  );
  assert.equal(new Set(keys).size, keys.length);
});

async function sample(): Promise<SlotFile> {
  const { randomBytes, kdf } = cheap;
  assert.ok(kdf);
  const slots = [
    await newPassphraseSlot(dataKey, vaultId, passphrase, kdf, randomBytes),
    newRecoverySlot(dataKey, vaultId, randomBytes(20), randomBytes),
  ];
  return signSlots(slotsKey, { vaultId, generation: 1, slots });
}
