import { existsSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createApp } from '../../src/core/app.ts';
import { machineParts } from '../../src/core/machine.ts';
import { cheap, passphrase } from './support.ts';

/*
 * A process of its own on a small file system (its only argument): runs the product there while the
 * disk is full and after room was made, and tells what each step answered, one line each.
 */
const [folder = ''] = process.argv.slice(2);
const vaultFile = join(folder, 'a.vault');
const filler = join(folder, 'filler');
const app = createApp({ ...machineParts(), ...cheap, vaultFile });

/** An empty vault wants more than 150 pages of 4 KiB while it is made. */
const mostTries = 250;
// 4 KiB more room at each try: the disk is full at every step of a creation in turn.
let tries = 0;
for (let created = false; !created && tries < mostTries; tries++) {
  fillDisk();
  truncateSync(filler, statSync(filler).size - tries * 4096);
  const answer = await app.call('vault.create', { passphrase });
  created = answer.ok;
  const left = readdirSync(folder).filter((name) => name !== 'filler');
  if (!answer.ok && answer.error.code !== 'diskFull') print('a try', answer.error.code);
  if (!answer.ok && left.length > 0) print('left by a try', left.join());
  rmSync(filler);
}
print('vault.create', tries > 20 && tries < mostTries ? 'ok' : `after ${tries} tries`);
await told('vault.lock', {});
fillDisk();
await told('vault.unlock', { passphrase });
await told('vault.status', {});
await told('requests.list', {});
rmSync(filler);
await told('vault.unlock', { passphrase });
await told('journal.verify', {});
await told('vault.lock', {});
await app.close();

async function told(method: string, input: object): Promise<void> {
  const answer = await app.call(method, input);
  const open = z.object({ state: z.string() });
  const sound = z.object({ sound: z.boolean(), entries: z.int() });
  if (!answer.ok) return print(method, answer.error.code);
  const state = open.safeParse(answer.value).data?.state;
  const found = sound.safeParse(answer.value).data;
  print(method, state ?? (found ? `${found.sound ? 'sound' : 'broken'}, ${found.entries}` : 'ok'));
}

function print(method: string, answer: string): void {
  process.stdout.write(`${method}: ${answer}\n`);
}

/** Halves the pieces until not even one byte more finds room. */
function fillDisk(): void {
  for (let size = 1024 * 1024; size >= 1; size /= 2) {
    try {
      for (;;) writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
    } catch (cause) {
      if (!existsSync(filler)) throw cause;
    }
  }
}
