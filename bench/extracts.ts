import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Figure, percentile } from './figures.ts';
import { treeOf, watchMemory } from './memory.ts';
import { type WriterAnswer, type WriterName, writerNames } from './writers/writer.ts';

/** No writer may take longer for one document, nor more memory: it is then said that it did not finish. */
const patience = 4 * 60_000;
const mostBytes = 8 * 1024 ** 3;

const names: Readonly<Record<WriterName, string>> = {
  frist: 'Frist (tagged)',
  pdfmake: 'pdfmake',
  jspdf: 'jsPDF with autotable',
  reactPdf: '@react-pdf/renderer',
  chromium: 'Chromium’s print to PDF (tagged)',
};

type Run = WriterAnswer & { readonly peakBytes: number };

/**
 * The same rows through Frist and its peers in the same run, each document in a process of its own: milliseconds a
 * document, peak memory of the process with what it starts (Linux only), and how many times ours the others take.
 */
export async function measureExtracts(sizes: readonly number[]): Promise<readonly Figure[]> {
  const writers = installPeers() ? writerNames : (['frist'] as const);
  const figures: Figure[] = [];
  for (const rows of sizes) {
    const medians = new Map<WriterName, number>();
    for (const [name, runs] of await runsOf(writers, rows)) {
      const what = `${rows} rows, ${names[name]}`;
      if (runs.length === 0) {
        figures.push({ what: `${what}: not finished`, value: patience / 60_000, unit: 'min' });
        continue;
      }
      const median = percentile(
        runs.map(({ milliseconds }) => milliseconds),
        0.5,
      );
      medians.set(name, median);
      const peak = Math.max(...runs.map(({ peakBytes }) => peakBytes));
      figures.push(
        { what, value: median, unit: 'ms' },
        { what: `${what}, peak memory`, value: peak / 1024 ** 2, unit: 'MiB' },
      );
    }
    const ours = medians.get('frist') ?? Number.NaN;
    for (const [name, median] of medians) {
      if (name === 'frist') continue;
      figures.push({
        what: `${rows} rows, ${names[name]} over Frist`,
        value: median / ours,
        unit: 'times',
      });
    }
  }
  return figures;
}

/** Small documents several times, the writers in turn, so that whatever else the machine does falls on all. */
async function runsOf(writers: readonly WriterName[], rows: number) {
  const rounds = rows <= 1500 ? 3 : 1;
  const runs = new Map<WriterName, Run[]>(writers.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of writers) {
      const run = await oneRun(name, rows);
      if (run) runs.get(name)?.push(run);
    }
  }
  return runs;
}

/** One document; undefined where it took too long, too much, or broke. */
function oneRun(name: WriterName, rows: number): Promise<Run | undefined> {
  const child = fork(fileURLToPath(new URL('writers/one.ts', import.meta.url)), [name, `${rows}`], {
    execArgv: ['--max-old-space-size=6144'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let peakBytes = 0;
    let answer: WriterAnswer | undefined;
    const began = performance.now();
    const memory = watchMemory(child.pid, (bytes) => {
      peakBytes = Math.max(peakBytes, bytes);
      if (performance.now() - began > patience || bytes > mostBytes) endTree(child);
    });
    child.on('message', (message: WriterAnswer | 'ready') => {
      if (message !== 'ready') answer = message;
    });
    child.once('exit', () => {
      memory.stop();
      resolve(answer && { ...answer, peakBytes });
    });
  });
}

/** Ends a process and what it started. */
function endTree(child: ChildProcess): void {
  for (const id of treeOf(child.pid)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

function installPeers(): boolean {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const peers = ['pdfmake', 'jspdf', 'jspdf-autotable', '@react-pdf/renderer'];
  if (peers.every((peer) => existsSync(`${folder}node_modules/${peer}`))) return true;
  console.log('Installing the peers that Frist is measured beside …');
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' });
  if (status !== 0) console.log('The peers could not be installed: they are left out.');
  return status === 0;
}
