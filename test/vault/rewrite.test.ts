import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from '../../src/core/vault/database.ts';
import { vaultFiles } from '../../src/core/vault/files.ts';
import { openVaultOver } from '../../src/core/vault/openVault.ts';
import { cheap, folderFor } from './support.ts';

const dataKey = Buffer.alloc(32, 5);
const vaultId = 'ef'.repeat(16);

/** The same lengths at every run: what SQLite leaves behind depends on how its pages were balanced. */
function lengths() {
  let state = 7919;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % below;
  };
}

test('writing the file anew leaves no copy of what was erased, where deleting alone does', (t) => {
  const file = join(folderFor(t), 'a.vault');
  const connection = openDatabase(file, dataKey, vaultId, 'new');
  const vault = openVaultOver({
    files: vaultFiles(file),
    connection,
    dataKey,
    vaultId,
    migratedFrom: undefined,
    recoveryKey: undefined,
    options: cheap,
    onClose: () => {},
  });
  t.after(() => vault.close());
  connection.exec('CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT) STRICT, WITHOUT ROWID');
  const next = lengths();
  vault.transact((db) => {
    for (let n = 0; n < 3000; n++) {
      const word = n % 5 === 0 ? 'Kanarie' : 'vanligt';
      const id = `${next(2 ** 30)}-${n}`;
      db.run('INSERT INTO note VALUES (?, ?)', id, word.repeat(1 + next(60)));
    }
  });
  const sightings = () => connection.serialize().toString('latin1').split('Kanarie').length - 1;
  assert.ok(sightings() > 10_000);
  vault.transact((db) => db.run("DELETE FROM note WHERE text LIKE 'Kanarie%'"));
  assert.ok(sightings() > 0, 'deleting alone would do: the file need not be written anew');
  vault.rewrite();
  assert.equal(sightings(), 0);
  vault.check();
});
