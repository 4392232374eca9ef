import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure } from './figures.ts';
import { watchMemory } from './memory.ts';
import type { ReportStep } from './reportsSteps.ts';

/** The management report and the list of open cases at each number of cases: milliseconds and peak memory. */
export async function measureReports(sizes: readonly number[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const cases of sizes) figures.push(...(await reportsOf(cases)));
  return figures;
}

function reportsOf(cases: number): Promise<readonly Figure[]> {
  const child = fork(fileURLToPath(new URL('reportsSteps.ts', import.meta.url)), [`${cases}`]);
  const memory = watchMemory(child.pid);
  const figures: Figure[] = [];
  return new Promise((resolve, reject) => {
    child.on('message', ({ step, milliseconds, bytes }: ReportStep) => {
      const what = `${cases} cases, ${step}`;
      figures.push(
        { what, value: milliseconds, unit: 'ms' },
        { what: `${what}: peak memory`, value: memory.most() / 1024 ** 2, unit: 'MiB' },
      );
      if (bytes !== undefined)
        figures.push({ what: `${what}: size`, value: bytes / 1024, unit: 'KiB' });
    });
    child.once('exit', (code) => {
      memory.stop();
      if (code === 0) resolve(figures);
      else reject(new Error(`The reports of ${cases} cases ended with ${code}`));
    });
  });
}
