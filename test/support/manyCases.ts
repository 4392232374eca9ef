import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Writable } from '../../src/core/vault/sql.ts';
import { unlockVault } from '../../src/core/vault/vault.ts';
import { type TestApp, testPassphrase } from './app.ts';

const columnSchema = z.object({ name: z.string() });

/**
 * Copies the first case many times over, straight into the vault, with its letters and what it is found by: a number of
 * cases that would take minutes to receive. Every fifth is closed. The journal learns nothing of it.
 */
export async function copyFirstCase({ app, call, vaultFile }: TestApp, times: number) {
  await app.call('vault.lock', {});
  const vault = await unlockVault(vaultFile, { passphrase: testPassphrase }, { randomBytes });
  const counting = `(WITH RECURSIVE c (value) AS
    (SELECT 1 UNION ALL SELECT value + 1 FROM c WHERE value < ${times}) SELECT value FROM c)`;
  vault.transact((db) => {
    const other = "printf('%08x-0000-4000-8000-%012x', n.value, n.value)";
    copy(db, 'request', `request o, ${counting} n WHERE o.serial = 1`, {
      id: other,
      serial: '1 + n.value',
      reference: "printf('2026-%06d', 1 + n.value)",
      state: "CASE n.value % 5 WHEN 0 THEN 'closed' ELSE o.state END",
    });
    const copies = 'JOIN request x ON x.serial > 1 JOIN request f ON f.serial = 1';
    const ownId = "printf('%08x-0000-4000-8000-%012x', x.serial, o.rowid)";
    const of = { id: ownId, request_id: 'x.id' };
    copy(db, 'letter', `letter o ${copies} WHERE o.request_id = f.id`, of);
    copy(db, 'request_search', `request_search o ${copies} WHERE o.rowid = f.rowid`, {
      rowid: 'x.rowid',
      reference: 'x.reference',
    });
  });
  vault.close();
  await call('vault.unlock', { passphrase: testPassphrase });
}

/** Inserts what a query finds in `o`, the table itself, with other values in some columns. */
function copy(
  db: Writable,
  table: string,
  from: string,
  other: Readonly<Record<string, string>>,
): void {
  const written = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 AND name <> 'rowid'";
  const names = db.all(columnSchema, written, table).map(({ name }) => name);
  const columns = [...new Set([...names, ...('rowid' in other ? ['rowid'] : [])])];
  const values = columns.map((column) => other[column] ?? `o.${column}`);
  db.run(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${from}`);
}
