import { parentPort, workerData } from 'node:worker_threads';
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

if (parentPort) {
  const port = parentPort;
  await loadMagick(magick);
  const pdf = kind === 'pdf' ? await pdfiumOf(pdfium) : undefined;
  const open = (bytes: Uint8Array) => (pdf ? openPdf(pdf, bytes, jpegOf) : openImage(bytes));
  port.on('message', (asked: PagesAsked) => port.postMessage(answered(asked, open)));
  port.postMessage('ready');
}

function answered(asked: PagesAsked, open: (bytes: Uint8Array) => OpenDocument): PagesAnswer {
  try {
    return answer(asked, open);
  } catch (error) {
    // An error of a reader may quote the file: only its kind crosses.
    return { of: 'fault', fault: error instanceof Unpaged ? error.fault : 'broken' };
  }
}

function answer(asked: PagesAsked, open: (bytes: Uint8Array) => OpenDocument): PagesAnswer {
  if (asked.of === 'open') {
    document = open(asked.bytes);
    return { of: 'opened', pages: document.pages, attached: document.attached };
  }
  if (!document) throw new Unpaged('broken');
  if (asked.of === 'picture') {
    return { of: 'picture', picture: document.picture(asked.page, asked.boxes) };
  }
  const { read } = document;
  const numbers = Array.from({ length: asked.until - asked.from }, (_, n) => asked.from + n);
  return { of: 'read', pages: numbers.map(read) };
}
