import { cpus, totalmem } from 'node:os';

/** Milliseconds of several runs of the same thing. */
export type Timings = readonly number[];

/** One figure as the table shows it. */
export type Figure = { readonly what: string; readonly value: number; readonly unit: string };

/** The value below which the given share of the runs lies: 0.5 is the median. */
export function percentile(timings: Timings, share: number): number {
  const sorted = [...timings].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs the work a number of times, one after the other. */
export async function timed(runs: number, work: (n: number) => Promise<unknown>): Promise<Timings> {
  const timings: number[] = [];
  for (let n = 0; n < runs; n++) {
    const started = performance.now();
    await work(n);
    timings.push(performance.now() - started);
  }
  return timings;
}

/** The machine that the figures are true of. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  return `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.version}, ${process.platform}`;
}

/** A table for people to read. */
export function asTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ what }) => what.length));
  return figures
    .map(({ what, value, unit }) => `${what.padEnd(width)}  ${round(value).padStart(10)} ${unit}`)
    .join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
