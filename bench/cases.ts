import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typedCalls } from '../src/cli/typedCalls.ts';
import { createApp } from '../src/core/app.ts';
import type { MethodInput } from '../src/core/contract.ts';
import { addDays, plainDate } from '../src/core/kit/dates.ts';
import { machineParts } from '../src/core/machine.ts';
import { type Figure, percentile, timed } from './figures.ts';

const passphrase = 'fem enkla ord till mätning';
const givenNames = ['Åsa', 'Erik', 'Maria', 'Lars', 'Anna', 'Örjan', 'Karin', 'Per', 'Eva', 'Nils'];
const familyNames = ['Andersson', 'Öberg', 'Nilsson', 'Lindström', 'Åkesson', 'Berg', 'Ek', 'Dahl'];
const firstDay = plainDate('2018-05-25');

/** Receives cases through the API up to each size, and measures the everyday work at each. */
export async function measureCases(sizes: readonly number[]): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'frist-bench-'));
  const vaultFile = join(folder, 'bench.vault');
  const figures: Figure[] = [];
  let held = 0;
  try {
    for (const size of sizes) {
      const receives = await fill(vaultFile, held, size);
      held = size;
      figures.push(...(await measureAt(vaultFile, size, receives)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

/** Fills the vault to a size; answers the milliseconds of the last thousand receipts. */
async function fill(vaultFile: string, from: number, to: number): Promise<readonly number[]> {
  const app = createApp({ ...machineParts(), vaultFile });
  const call = typedCalls(app);
  await call(from === 0 ? 'vault.create' : 'vault.unlock', { passphrase });
  const timings = await timed(to - from, (n) => call('requests.receive', sampleRequest(from + n)));
  await app.close();
  return timings.slice(-1000);
}

async function measureAt(
  vaultFile: string,
  size: number,
  receives: readonly number[],
): Promise<readonly Figure[]> {
  const app = createApp({ ...machineParts(), vaultFile });
  const call = typedCalls(app);
  const opened = await timed(1, () => call('vault.unlock', { passphrase }));
  const firstPages = await timed(200, () => call('requests.list', { limit: 50 }));
  const deepPages = await timed(200, (n) =>
    call('requests.list', {
      limit: 50,
      offset: (n * 7919) % size,
      sort: (['alarm', 'received', 'reference', 'name'] as const)[n % 4],
      descending: n % 2 === 0,
    }),
  );
  const rare = await timed(200, (n) => call('requests.list', { search: `kund${n * 5}` }));
  const common = await timed(200, (n) =>
    call('requests.list', {
      search: `${givenNames[n % givenNames.length]} ${familyNames[n % familyNames.length]}`,
    }),
  );
  await app.close();
  const at = (what: string) => `${what}, ${size} cases`;
  return [
    { what: at('open (Argon2id included)'), value: percentile(opened, 0.5), unit: 'ms' },
    { what: at('list, first page of 50, p95'), value: percentile(firstPages, 0.95), unit: 'ms' },
    { what: at('list, any page and sort, p95'), value: percentile(deepPages, 0.95), unit: 'ms' },
    { what: at('search, a rare word, p95'), value: percentile(rare, 0.95), unit: 'ms' },
    { what: at('search, two common names, p95'), value: percentile(common, 0.95), unit: 'ms' },
    { what: at('receive, median'), value: percentile(receives, 0.5), unit: 'ms' },
    { what: at('receive, p95'), value: percentile(receives, 0.95), unit: 'ms' },
    { what: at('vault'), value: statSync(vaultFile).size / 1024 ** 2, unit: 'MiB' },
  ];
}

function sampleRequest(n: number): MethodInput<'requests.receive'> {
  const given = givenNames[n % givenNames.length] ?? '';
  const family = familyNames[Math.floor(n / givenNames.length) % familyNames.length] ?? '';
  return {
    channel: 'email',
    received: addDays(firstDay, Math.floor((n * 3000) / 100_000)),
    requester: { name: `${given} ${family}`, emails: [`kund${n}@example.com`] },
    rights: ['access'],
    subject: 'Begäran om registerutdrag',
    text: `Hej! Jag är kund hos er (kundnummer K-${n}) och vill veta vilka uppgifter ni har om mig.`,
  };
}
