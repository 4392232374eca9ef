import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { trustedWorkerUrl } from '../trustedWorker.ts';

let worker: PDFWorker | undefined;

/** Opens a PDF from its bytes; nothing is fetched and nothing in the file is run. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  worker ??= PDFWorker.create({
    port: new Worker(trustedWorkerUrl(workerUrl), { type: 'module' }),
  });
  return await getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableAutoFetch: true,
    enableXfa: false,
  }).promise;
}
