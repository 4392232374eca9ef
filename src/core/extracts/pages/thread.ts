import { parentPort, workerData } from 'node:worker_threads';
import type { JpegOf } from './encode.ts';
import { openImage } from './image.ts';
import { jpegOf, loadMagick } from './magick.ts';
import {
  type OpenDocument,
  type PagesAnswer,
  type PagesAsked,
  type PagesTask,
  Unpaged,
} from './model.ts';
import { openPdf } from './pdf.ts';
import { pdfiumOf } from './pdfium.ts';

/** The thread of one document: is given its bytes once, and then asked for its pages, one at a time. */
const { kind, pdfium, magick } = workerData as PagesTask;
let document: OpenDocument | undefined;

type Open = (bytes: Uint8Array) => OpenDocument;

if (parentPort) {
  const port = parentPort;
  let loaded: Promise<void> | undefined;
  // A PDF has no use for ImageMagick before one of its pages is a photograph.
  const pictures = () => (loaded ??= loadMagick(magick));
  const jpeg: JpegOf = async (...pixels) => {
    await pictures();
    return jpegOf(...pixels);
  };
  if (kind === 'image') await pictures();
  const pdf = kind === 'pdf' ? await pdfiumOf(pdfium) : undefined;
  const open = (bytes: Uint8Array) => (pdf ? openPdf(pdf, bytes, jpeg) : openImage(bytes, jpeg));
  port.on('message', async (asked: PagesAsked) => {
    port.postMessage(await answered(asked, open));
  });
  port.postMessage('ready');
}

async function answered(asked: PagesAsked, open: Open): Promise<PagesAnswer> {
  try {
    return await answer(asked, open);
  } catch (error) {
    // An error of a reader may quote the file: only its kind crosses.
    return { of: 'fault', fault: error instanceof Unpaged ? error.fault : 'broken' };
  }
}

async function answer(asked: PagesAsked, open: Open): Promise<PagesAnswer> {
  if (asked.of === 'open') {
    document = open(asked.bytes);
    return { of: 'opened', pages: document.pages, attached: document.attached };
  }
  if (!document) throw new Unpaged('broken');
  if (asked.of === 'picture') {
    return { of: 'picture', picture: await document.picture(asked.page, asked.boxes) };
  }
  const { read } = document;
  const numbers = Array.from({ length: asked.until - asked.from }, (_, n) => asked.from + n);
  return { of: 'read', pages: numbers.map(read) };
}
