import { inflateRawSync, inflateSync } from 'node:zlib';
import { pdfText } from './pdf.ts';

/** A file or a text that left Frist, under the name by which a failing test tells it. */
export type Output = { readonly name: string; readonly bytes: Uint8Array };

/** The pieces in which a canary could sit: the bytes, what is packed within them, the pages of a PDF, the names. */
export function* piecesOf({ name, bytes }: Output, depth = 0): Generator<Output> {
  const buffer = Buffer.from(bytes);
  yield { name: `${name} (name)`, bytes: Buffer.from(name) };
  yield { name, bytes: buffer };
  if (depth > 4) return;
  if (buffer.subarray(0, 1024).includes('%PDF-')) {
    yield { name: `${name} (pages)`, bytes: Buffer.from(pdfText(buffer)) };
    yield* streamsOf({ name, bytes: buffer }, depth);
  } else if (buffer.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    yield* entriesOf({ name, bytes: buffer }, depth);
  }
}

function* streamsOf({ name, bytes }: Output, depth: number): Generator<Output> {
  const buffer = Buffer.from(bytes);
  let at = buffer.indexOf('stream');
  for (let n = 1; at >= 0; n++) {
    const begin = at + 6 + (buffer[at + 6] === 13 ? 2 : 1);
    const inflated = inflatedFrom(buffer.subarray(begin));
    if (inflated) yield* piecesOf({ name: `${name} stream ${n}`, bytes: inflated }, depth + 1);
    at = buffer.indexOf('stream', Math.max(begin, buffer.indexOf('endstream', begin) + 9));
  }
}

function inflatedFrom(bytes: Buffer): Buffer | undefined {
  if ((bytes[0] ?? 0) !== 0x78) return undefined;
  return inflateSync(bytes, { finishFlush: 2 });
}

/** By the zip's own directory: name, method, sizes and the place of each entry. */
function* entriesOf({ name, bytes }: Output, depth: number): Generator<Output> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf('PK\u0005\u0006');
  let at = buffer.readUInt32LE(end + 16);
  for (let n = buffer.readUInt16LE(end + 10); n > 0; n--) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) =>
      buffer.readUInt16LE(at + place),
    ) as [number, number, number];
    const entry = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const local = buffer.readUInt32LE(at + 42);
    const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(from, from + buffer.readUInt32LE(at + 20));
    const method = buffer.readUInt16LE(at + 10);
    // 99: locked; it is looked into once it is opened.
    if (method !== 99) {
      const unpacked = method === 8 ? inflateRawSync(packed) : packed;
      yield* piecesOf({ name: `${name}!${entry}`, bytes: unpacked }, depth + 1);
    }
    at += 46 + nameLength + extra + comment;
  }
}

/** Every writing of a word: letters of one byte and of two, either way round, in hex and in base64 at any place. */
function writingsOf(canary: string): readonly Buffer[] {
  const wide = Buffer.from(canary, 'utf16le');
  const plain = [Buffer.from(canary), Buffer.from(canary, 'latin1'), wide];
  const all = [...plain, Buffer.from(wide).swap16()];
  const coded = all.flatMap((one) => [
    Buffer.from(one.toString('hex')),
    Buffer.from(one.toString('hex').toUpperCase()),
    ...[0, 1, 2].map((shift) => inBase64(one, shift)),
  ]);
  return [...all, ...coded];
}

/** The signs of base64 that come of these bytes alone, so many bytes after the beginning. */
function inBase64(bytes: Buffer, shift: number): Buffer {
  const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
  const whole = shifted.subarray(0, shifted.length - (shifted.length % 3)).toString('base64');
  return Buffer.from(whole.slice(shift === 0 ? 0 : 4));
}

/** Where any of the canaries stands in the outputs, whatever its case: the name of the piece and the canary. */
export function sightings(
  outputs: readonly Output[],
  canaries: readonly string[],
): readonly string[] {
  const looked = canaries.map((canary) => ({
    canary,
    writings: [canary, canary.toLowerCase(), canary.toUpperCase()].flatMap(writingsOf),
  }));
  return outputs.flatMap((output) =>
    [...piecesOf(output)].flatMap(({ name, bytes }) => {
      const buffer = Buffer.from(bytes);
      return looked
        .filter(({ writings }) => writings.some((one) => buffer.includes(one)))
        .map(({ canary }) => `${name}: ${canary}`);
    }),
  );
}
