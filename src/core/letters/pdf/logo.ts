import { setImmediate } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { openEngine, type PdfEngine, type PdfImage } from './engine.ts';

const mostPixels = 4_000_000;
const pngSignature = '89504e470d0a1a0a';

/**
 * Opens a logo for printing; undefined when it is no image, too large, or of a kind that PDF/A or
 * pdfkit cannot take (CMYK, interlaced, transparent with other than 8 bits). pdfkit unpacks a
 * transparent PNG later, where an error would end the process: so the file is tried here first.
 */
export function openLogo(engine: PdfEngine, base64: string): PdfImage | undefined {
  return openImage(engine, Buffer.from(base64, 'base64'), mostPixels);
}

/** The same for any picture of at most so many pixels. */
export function openImage(engine: PdfEngine, bytes: Buffer, most: number): PdfImage | undefined {
  try {
    const isPng = bytes.subarray(0, 8).toString('hex') === pngSignature;
    if (isPng && !isPrintablePng(bytes, most)) return undefined;
    const image = engine.openImage(bytes);
    const printable = image.colorSpace !== 'DeviceCMYK' && image.width * image.height > 0;
    return printable ? image : undefined;
  } catch {
    return undefined;
  }
}

/** Tells, before it is kept, whether letters can print a logo. */
export function isPrintableLogo(base64: string): boolean {
  const scratch = openEngine({ title: '', language: 'sv', created: new Date(0) });
  return openLogo(scratch, base64) !== undefined;
}

/** Waits until the image is in the file, so that the same letter always has the same bytes. */
export async function imageWritten(image: PdfImage): Promise<void> {
  while (image.image) await setImmediate();
}

function isPrintablePng(bytes: Buffer, most: number): boolean {
  const chunks = [...pngChunks(bytes)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.content;
  if (!header || chunks.at(-1)?.type !== 'IEND') return false;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bits = 0, colourType = 0] = header.subarray(8, 10);
  const interlaced = header[12] === 1;
  if (width * height === 0 || width * height > most || interlaced) return false;
  const transparent = colourType >= 4 || chunks.some(({ type }) => type === 'tRNS');
  if (transparent && bits !== 8) return false;
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colourType];
  if (channels === undefined) return false;
  const rowBytes = Math.ceil((width * channels * bits) / 8) + 1;
  return hasSoundRows(chunks, rowBytes, height);
}

/** Unpacks as far as it must, and looks at the filter of each row. */
function hasSoundRows(chunks: readonly PngChunk[], rowBytes: number, height: number): boolean {
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ content }) => content);
  const rows = inflateSync(Buffer.concat(packed), { maxOutputLength: rowBytes * height });
  if (rows.length !== rowBytes * height) return false;
  for (let at = 0; at < rows.length; at += rowBytes) {
    if ((rows[at] ?? 5) > 4) return false;
  }
  return true;
}

type PngChunk = { readonly type: string; readonly content: Buffer };

function* pngChunks(bytes: Buffer): Generator<PngChunk> {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (at + 12 + length > bytes.length) return;
    yield { type, content: bytes.subarray(at + 8, at + 8 + length) };
    if (type === 'IEND') return;
    at += 12 + length;
  }
}
