import type { PdfEngine } from './engine.ts';

const blockBytes = 1024 * 1024;

/**
 * Takes what pdfkit writes, straight away and in large blocks. As a stream it would keep each of
 * the million small pieces of a long table as an object of its own.
 */
export function collectOutput(engine: Pick<PdfEngine, 'push' | 'read'>) {
  const full: Buffer[] = [];
  let block = Buffer.allocUnsafe(blockBytes);
  let used = 0;
  let ended = false;
  take(engine.read() ?? new Uint8Array());

  engine.push = (chunk) => {
    if (chunk === null) ended = true;
    else take(chunk);
    return true;
  };

  function take(chunk: Uint8Array): void {
    if (used + chunk.length > block.length) {
      full.push(block.subarray(0, used));
      block = Buffer.allocUnsafe(Math.max(blockBytes, chunk.length));
      used = 0;
    }
    block.set(chunk, used);
    used += chunk.length;
  }

  return {
    /** The whole file, once pdfkit has ended it; once only, for each block is let go when it is copied. */
    bytes(): Uint8Array {
      if (!ended) throw new Error('The PDF has objects that were never ended');
      full.push(block.subarray(0, used));
      const whole = new Uint8Array(full.reduce((sum, one) => sum + one.length, 0));
      let at = 0;
      for (let one = full.shift(); one; one = full.shift()) {
        whole.set(one, at);
        at += one.length;
      }
      return whole;
    },
  };
}
