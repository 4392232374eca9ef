import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { verifiedCopy } from '../../src/core/vault/copy.ts';
import { openDatabase } from '../../src/core/vault/database.ts';
import type { OpenVault } from '../../src/core/vault/vault.ts';
import { addEntries, commandsOn, folderFor, vaultFor } from '../vault/support.ts';

const word = 'Kanariefågel Sjöstrand 19121212-1212';
const rows = 6000;
const skip = process.platform === 'linux' ? false : 'needs /proc to see deleted files';
const reportSchema = z.object({ looks: z.int(), found: z.array(z.string()) });
const nothing = z.unknown();

/** More than SQLite's cache, so that an unsafe sort would have to use the disk. */
const bigSort = `SELECT a.text || b.n AS line FROM request_note a, (SELECT n FROM attachment_chunk LIMIT 20) b
  ORDER BY line DESC`;

test('a word in the vault is plain in no file, temporary file or deleted file', {
  skip,
}, async (t) => {
  const { folder, vault } = await vaultFor(t);
  useFolderForTemporaryFiles(t, folder);
  const report = await watched(folder, () => {
    fill(vault);
    for (const _ of vault.read.each(nothing, bigSort)) break;
    assert.equal(vault.read.all(nothing, bigSort).length, rows * 20);
    commandsOn(vault)('dpo', (unit) => {
      unit.db.run("UPDATE request_note SET text = text || ' '");
      unit.journal({ action: 'request.noteAdded', fields: { text: word } });
    });
    addEntries(vault, 1);
    vault.close();
  });
  assert.deepEqual(report.found, []);
  assert.ok(report.looks > 10, `${report.looks} looks`);
  t.diagnostic(`looks ${report.looks}, hits 0`);
});

test('a verified copy of a vault holds no plain word at any moment', { skip }, async (t) => {
  const folder = folderFor(t);
  useFolderForTemporaryFiles(t, folder);
  const dataKey = Buffer.alloc(32, 7);
  const vaultId = '0'.repeat(32);
  const connection = openDatabase(join(folder, 'a.vault'), dataKey, vaultId, 'new');
  connection.exec('CREATE TABLE note (text TEXT)');
  connection
    .prepare(
      'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO note SELECT ? || i FROM n',
    )
    .run(200_000, word.repeat(3));
  const report = await watched(folder, () => {
    verifiedCopy(connection, join(folder, 'a.copy'), dataKey, vaultId);
    connection.exec('VACUUM');
    connection.close();
  });
  assert.deepEqual(report.found, []);
  t.diagnostic(`looks ${report.looks}, hits 0`);
});

test('the watcher does see what an unprotected connection spills', { skip }, async (t) => {
  const folder = folderFor(t);
  useFolderForTemporaryFiles(t, folder);
  const report = await watched(folder, () => {
    const plain = new Database(':memory:');
    plain.pragma('temp_store = FILE');
    const numbers =
      'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)';
    const sorted = plain.prepare(`${numbers} SELECT ? || i AS line FROM n ORDER BY line`);
    for (const _ of sorted.iterate(word.repeat(3))) break;
    sorted.all(word.repeat(3));
    plain.close();
  });
  assert.ok(
    report.found.some((place) => place.includes('form 0')),
    JSON.stringify(report),
  );
});

function useFolderForTemporaryFiles(t: { after(work: () => void): void }, folder: string): void {
  const before = process.env['SQLITE_TMPDIR'];
  mkdirSync(join(folder, 'tmp'));
  process.env['SQLITE_TMPDIR'] = join(folder, 'tmp');
  t.after(() => {
    if (before === undefined) delete process.env['SQLITE_TMPDIR'];
    else process.env['SQLITE_TMPDIR'] = before;
  });
}

function fill(vault: OpenVault): void {
  commandsOn(vault)('dpo', (unit) => {
    const sample = `('r', 1, 2026, 1, '2026-0001', 'received', 'email', '[]', ?, ?, '[]', '[]',
      'sv', ?, ?, '2026-11-02', 'x', ?, 'SE', '1', '2026-12-02', '2026-12-02', 0)`;
    unit.db.run(
      `INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name,
         name_key, emails, postal_addresses, language, subject, text, received, received_basis,
         opened_at, calendar, rule_version, due, alarm, paused) VALUES ${sample}`,
      word,
      word,
      word,
      word,
      unit.now,
    );
    unit.db.run(
      `INSERT INTO request_search (reference, name, emails, subject, body, notes)
       VALUES ('2026-0001', ?, '', ?, ?, '')`,
      word,
      word,
      word,
    );
    unit.db.run("INSERT INTO attachment VALUES ('a', 1, '', '')");
    for (let n = 0; n < rows; n++) {
      if (n < 20)
        unit.db.run("INSERT INTO attachment_chunk VALUES ('a', ?, ?)", n, Buffer.from(word));
      unit.db.run(
        "INSERT INTO request_note (id, request_id, at, actor, text) VALUES (?, 'r', '', 'dpo', ?)",
        `n${n}`,
        `${word.repeat(6)} ${n}`,
      );
    }
    const object = { type: 'request', id: 'r' } as const;
    unit.journal({ action: 'request.received', object, fields: { name: word } });
  });
}

/** Runs work while another process looks at everything this one has open. */
async function watched(folder: string, work: () => void): Promise<z.infer<typeof reportSchema>> {
  const script = join(import.meta.dirname, 'watcher.ts');
  const args = [script, '--pid', String(process.pid), '--folder', folder, '--word', word];
  const watcher = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(watcher.stdout, 'data');
  try {
    work();
  } finally {
    watcher.stdin.end();
  }
  const [report] = await once(watcher.stdout, 'data');
  return reportSchema.parse(JSON.parse(String(report)));
}
