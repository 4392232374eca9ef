import type { Writer, WriterAnswer, WriterName } from './writer.ts';

/** One writer in a process of its own: `node bench/writers/one.ts NAME ROWS`; answers by message. */
const [name, count] = process.argv.slice(2) as [WriterName, string];
const { write, close } = (await import(`./${name}.ts`)) as {
  write: Writer;
  close?: () => Promise<void>;
};
// Whatever is only slow the first time.
await write(20);
process.send?.('ready');
const started = performance.now();
const { length: bytes } = await write(Number(count));
const answer: WriterAnswer = { milliseconds: performance.now() - started, bytes };
process.send?.(answer);
await close?.();
process.disconnect?.();
