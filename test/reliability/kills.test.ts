import assert from 'node:assert/strict';
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { test } from 'node:test';
import { z } from 'zod';
import { compareWithAnchor } from '../../src/core/journal/service.ts';
import { verifyChain } from '../../src/core/journal/verify.ts';
import { unlockVault } from '../../src/core/vault/vault.ts';
import { cheap, reopen, vaultFor } from '../vault/support.ts';

const kills = 200;
/** A kill comes so many milliseconds after the first acknowledged command, at most. */
const longestRun = 60;
const writerScript = join(import.meta.dirname, 'writer.ts');
type Writer = ChildProcessByStdio<Writable, Readable, null>;
const countSchema = z.object({ n: z.int() });

test('no acknowledged command is lost in 200 kills during writes', {
  timeout: 300_000,
}, async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  vault.close();
  await warmUp(file, folder);
  let acknowledged = await checked(file);
  let unacknowledged = 0;
  // The next writer starts up while the last one's work is checked; it waits before it opens.
  let next = startWriter(file, folder);
  for (let kill = 0; kill < kills; kill++) {
    const writer = next;
    next = startWriter(file, folder);
    const last = await killedWriter(writer, (kill * 7) % longestRun);
    assert.ok(last > acknowledged, `kill ${kill}: the writer got no further than ${acknowledged}`);
    const present = await checked(file);
    assert.ok(present >= last, `kill ${kill}: ${last} was acknowledged, ${present} is there`);
    if (present > last) unacknowledged++;
    acknowledged = present;
  }
  next.kill('SIGKILL');
  t.diagnostic(
    `kills ${kills}, acknowledged commands ${acknowledged}, lost 0, damaged 0, ` +
      `committed but not yet acknowledged ${unacknowledged}`,
  );
});

test('a command killed half way, with pages of it already in the file, is undone', async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  vault.close();
  await warmUp(file, folder);
  const child = startWriter(file, folder, '--hang');
  child.stdin.write('go');
  for await (const part of child.stdout) if (String(part).includes('half way')) break;
  const size = statSync(file).size;
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(size > 10_000_000, 'the command had spilled into the file');
  assert.ok(statSync(`${file}-journal`).size > 0, 'and left a hot journal');
  // A wrong passphrase on a vault in this state must not touch the journal either.
  const journal = readFileSync(`${file}-journal`);
  await assert.rejects(unlockVault(file, { passphrase: 'inte den rätta' }, cheap));
  assert.ok(readFileSync(`${file}-journal`).equals(journal));
  assert.equal(await checked(file), 1);
});

/** One writer that ends by itself: only such a process leaves its compiled files for the others. */
async function warmUp(file: string, folder: string): Promise<void> {
  const child = startWriter(file, folder, '--count', '1');
  child.stdin.write('go');
  child.stdout.resume();
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
}

function startWriter(file: string, folder: string, ...more: readonly string[]): Writer {
  return spawn(process.execPath, [writerScript, '--wait', '--file', file, ...more], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
}

/** Lets a writer begin, kills it and answers the last sequence that it acknowledged. */
async function killedWriter(child: Writer, delay: number): Promise<number> {
  child.stdin.write('go');
  let told = '';
  for await (const part of child.stdout) {
    const isFirst = !/^\d+\n/m.test(told);
    told += String(part);
    if (isFirst && /^\d+\n/m.test(told)) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  // A line without its end was not acknowledged.
  const lines = told
    .slice(0, told.lastIndexOf('\n') + 1)
    .trim()
    .split('\n');
  return Number(lines.at(-1));
}

/** Opens the vault as an officer would, checks everything and answers the last sequence there. */
async function checked(file: string): Promise<number> {
  const vault = await reopen(file);
  try {
    vault.check();
    compareWithAnchor(vault);
    const { entries, faults } = verifyChain(vault.read, vault.journalKey, vault.readAnchor());
    assert.deepEqual(faults, []);
    const rows = vault.read.get(countSchema, 'SELECT count(*) AS n FROM attachment')?.n;
    assert.equal(rows, entries * 2, 'every command is there whole or not at all');
    return entries;
  } finally {
    vault.close();
  }
}
