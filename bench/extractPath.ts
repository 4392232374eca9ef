import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PathStep } from './extractPathSteps.ts';
import type { Figure } from './figures.ts';
import { watchMemory } from './memory.ts';

/**
 * The whole way of an extract through the API, at each number of rows in a process of its own: milliseconds and peak
 * memory of each step, and the longest time that nobody else was answered.
 */
export async function measureExtractPath(sizes: readonly number[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const rows of sizes) figures.push(...(await pathOf(rows)));
  return figures;
}

function pathOf(rows: number): Promise<readonly Figure[]> {
  const child = fork(fileURLToPath(new URL('extractPathSteps.ts', import.meta.url)), [`${rows}`]);
  const memory = watchMemory(child.pid);
  const figures: Figure[] = [];
  return new Promise((resolve, reject) => {
    child.on('message', (told: PathStep | { readonly pages: number; readonly bytes: number }) => {
      if ('pages' in told) {
        const { pages, bytes } = told;
        figures.push({ what: `${rows} rows, letter`, value: pages, unit: 'pages' });
        figures.push({ what: `${rows} rows, letter`, value: bytes / 1024 ** 2, unit: 'MiB' });
        return;
      }
      const what = `${rows} rows, ${told.step}`;
      figures.push(
        { what, value: told.milliseconds, unit: 'ms' },
        { what: `${what}: longest turn`, value: told.longestTurn, unit: 'ms' },
        { what: `${what}: peak memory`, value: memory.most() / 1024 ** 2, unit: 'MiB' },
      );
    });
    child.once('exit', (code) => {
      memory.stop();
      if (code === 0) resolve(figures);
      else reject(new Error(`The extract of ${rows} rows ended with ${code}`));
    });
  });
}
