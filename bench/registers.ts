import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TypedCall, typedCalls } from '../src/cli/typedCalls.ts';
import { createApp } from '../src/core/app.ts';
import { machineParts } from '../src/core/machine.ts';
import { type Figure, percentile } from './figures.ts';
import { type BenchRegister, registerTables } from './registerTables.ts';

const rows = 10_000;
const passphrase = 'fem enkla ord till mätning';

/**
 * Six registers of ten thousand items each through the API, in processor time: the machine may have other work. An
 * import is read in its own thread, whose time counts.
 */
export async function measureRegisters(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'frist-bench-'));
  const app = createApp({ ...machineParts(), vaultFile: join(folder, 'bench.vault') });
  const call = typedCalls(app);
  try {
    await call('vault.create', { passphrase });
    return [
      ...(await importing(call)),
      ...(await saving(call)),
      ...(await asking(call)),
      ...(await overviews(call)),
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of processor time that a piece of work takes, in all threads. */
async function processorSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

async function importing(call: TypedCall): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { register, columns, row } of registerTables) {
    const lines = Array.from({ length: rows }, (_, n) => row(n).join(';'));
    const contentBase64 = Buffer.from([columns.join(';'), ...lines].join('\r\n')).toString(
      'base64',
    );
    const mapping = columns.map((column) => ({ column, field: column }));
    const fileName = `${register}.csv`;
    const value = await processorSeconds(async () => {
      const outcome = await call('importing.import', {
        register,
        fileName,
        contentBase64,
        mapping,
      });
      if (outcome.added !== rows) throw new RangeError(JSON.stringify(outcome).slice(0, 500));
    });
    figures.push({ what: `import of ${rows} rows, ${register}`, value, unit: 's' });
  }
  return figures;
}

/** One item at a time, in registers that are full. */
async function saving(call: TypedCall): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { register, another } of registerTables) {
    const save = another && saver(call, register);
    if (!save) continue;
    const timings: number[] = [];
    for (let n = 0; n < 50; n++) {
      timings.push(1000 * (await processorSeconds(() => save(another(n)))));
    }
    const value = percentile(timings, 0.5);
    figures.push({ what: `save one, median, ${register}`, value, unit: 'ms' });
  }
  return figures;
}

function saver(call: TypedCall, register: BenchRegister) {
  switch (register) {
    case 'suppliers':
      return (content: object) =>
        call('suppliers.save', { content: { name: '', ...content } as { name: string } });
    case 'consents':
      return (content: object) => call('consents.save', { content });
    case 'disclosures':
      return (content: object) => call('disclosures.save', { content });
    default:
      return undefined;
  }
}

const asked = 40;

async function asking(call: TypedCall): Promise<readonly Figure[]> {
  const page = { offset: 0, limit: 50 } as const;
  const questions: Readonly<Record<string, (n: number) => Promise<unknown>>> = {
    'list, by title': () => call('disclosures.list', page),
    'list, any sort and page': (n) =>
      call('suppliers.list', {
        offset: (n * 250) % 10_000,
        limit: 50,
        sort: (['title', 'changed', 'due', 'entered'] as const)[n % 4],
        descending: n % 3 === 0,
      }),
    'list, what lacks something': () => call('agreements.list', { ...page, withGaps: true }),
    'list, due': () => call('suppliers.list', { ...page, dueUntil: '2027-06-30' }),
    'list, state': () => call('agreements.list', { ...page, states: ['active'] }),
    'list, search': (n) => call('consents.list', { ...page, search: `anna ${n * 7}` }),
    'list, search of a common word': () => call('suppliers.list', { ...page, search: 'drift' }),
    'search of all registers, a rare word': (n) =>
      call('registers.search', { search: `tjänst ${n * 7}`, limit: 50 }),
    'search of all registers, a common word': () =>
      call('registers.search', { search: 'leverantör', limit: 50 }),
    'duties, a year': () =>
      call('registers.duties', { from: '2027-01-01', until: '2027-12-31', limit: 200 }),
    'duties, one register': () =>
      call('registers.duties', { registers: ['retentionActions'], limit: 200 }),
    'duties, a register without any': () =>
      call('registers.duties', { registers: ['breaches'], limit: 200 }),
    counts: () => call('registers.counts', {}),
    'one item': async () => {
      const { items } = await call('processing.list', { offset: 0, limit: 1 });
      for (const { id } of items) await call('processing.get', { id });
    },
  };
  const figures: Figure[] = [];
  for (const [what, ask] of Object.entries(questions)) {
    const timings: number[] = [];
    for (let n = 0; n < asked; n++) timings.push(1000 * (await processorSeconds(() => ask(n))));
    figures.push({ what: `${what}, p95`, value: percentile(timings, 0.95), unit: 'ms' });
  }
  return figures;
}

/** What reads whole registers; beside it, how long it keeps others waiting at most. */
async function overviews(call: TypedCall): Promise<readonly Figure[]> {
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'suppliers, how each stands': () => call('suppliers.standing', { offset: 0, limit: 50 }),
    'promises, evidence': () => call('promises.evidence', {}),
    'promises, drift': () => call('promises.drift', {}),
    'flow map': () => call('flows.get', {}),
    'print, suppliers': () => call('documents.register', { register: 'suppliers', language: 'sv' }),
    'print, disclosures': () =>
      call('documents.register', { register: 'disclosures', language: 'sv' }),
    'print, processing': () =>
      call('documents.register', { register: 'processing', language: 'sv' }),
  };
  const figures: Figure[] = [];
  for (const [what, work] of Object.entries(works)) {
    let longest = 0;
    const value = await processorSeconds(async () => {
      longest = await longestTurn(work);
    });
    figures.push({ what, value, unit: 's' });
    figures.push({ what: `${what}: longest turn`, value: longest, unit: 's' });
  }
  return figures;
}

/** The longest that the core's thread was kept by one turn of a piece of work, in seconds of processor time. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let isOver = false;
  const watch = async () => {
    while (!isOver) {
      const before = process.threadCpuUsage();
      await new Promise((resolve) => setImmediate(resolve));
      const { user, system } = process.threadCpuUsage(before);
      longest = Math.max(longest, (user + system) / 1_000_000);
    }
  };
  const watching = watch();
  await work();
  isOver = true;
  await watching;
  return longest;
}
