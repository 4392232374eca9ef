import { z } from 'zod';
import { type Connection, openDatabase } from '../../src/core/vault/database.ts';
import { vaultFiles } from '../../src/core/vault/files.ts';
import { readSlots } from '../../src/core/vault/slotStore.ts';
import { openSlot } from '../../src/core/vault/unlocking.ts';
import { type TestApp, testPassphrase } from '../support/app.ts';

/** What lies in a vault's file once it is decrypted: every page, used or free, and every term of the search. */
export type Raw = {
  /** Every page as SQLite has it in memory, free ones and the unused middle of used ones included. */
  readonly pages: Buffer;
  readonly terms: readonly string[];
  count(table: string): number;
  /** The rows of a column, wherever it stands. */
  values(sql: string): readonly unknown[];
};

/** Locks the vault, looks at its decrypted pages past every service, and unlocks it again. */
export async function lookInside<Seen>(
  { call, vaultFile }: Pick<TestApp, 'call' | 'vaultFile'>,
  look: (raw: Raw) => Seen,
): Promise<Seen> {
  await call('vault.lock', {});
  const files = vaultFiles(vaultFile);
  const { dataKey, file } = await openSlot(readSlots(files).sound, { passphrase: testPassphrase });
  const connection = openDatabase(files.vault, dataKey, file.vaultId);
  try {
    return look(rawOf(connection));
  } finally {
    connection.close();
    await call('vault.unlock', { passphrase: testPassphrase });
  }
}

const termSchema = z.object({ term: z.string() });
const countSchema = z.object({ n: z.int() });
const valueSchema = z.object({ value: z.unknown() });

function rawOf(connection: Connection): Raw {
  const pages = connection.serialize();
  connection.exec(
    `CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'request_search', 'row')`,
  );
  const terms = connection.prepare('SELECT term FROM temp.vocabulary').all();
  return {
    pages,
    terms: terms.map((row) => termSchema.parse(row).term),
    count: (table) =>
      countSchema.parse(connection.prepare(`SELECT count(*) AS n FROM ${table}`).get()).n,
    values: (sql) =>
      connection
        .prepare(sql)
        .all()
        .map((row) => valueSchema.parse(row).value),
  };
}
