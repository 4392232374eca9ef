import { sampleRows } from '../extractRows.ts';
import type { Writer, WriterAnswer, WriterName } from './writer.ts';

/** One writer in a process of its own: `node bench/writers/one.ts NAME ROWS`; answers by message. */
const [name, count] = process.argv.slice(2) as [WriterName, string];
const { write, close } = (await import(`./${name}.ts`)) as {
  write: Writer;
  close?: () => Promise<void>;
};
// Whatever is only slow the first time.
await write(sampleRows(20));
const rows = sampleRows(Number(count));
process.send?.('ready');
const started = performance.now();
const { length: bytes } = await write(rows);
const answer: WriterAnswer = { milliseconds: performance.now() - started, bytes };
process.send?.(answer);
await close?.();
process.disconnect?.();
