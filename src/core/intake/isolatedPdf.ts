import type { PdfText } from './isolatedModel.ts';

/** Far above a letter, far below a book. */
const mostPages = 200;
const longest = 400_000;

/** What is used of a piece of text on a page. */
type Piece = {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
};

type Pdfjs = Awaited<ReturnType<typeof pdfjs>>;

/** Loads pdf.js into this thread; answers a function that reads the text of a PDF. */
export async function pdfReader(): Promise<(bytes: Uint8Array) => Promise<PdfText>> {
  const loaded = await pdfjs();
  return (bytes) => pdfText(loaded, bytes);
}

/** Nothing is drawn, fetched or run. Rejects for what is no PDF. */
async function pdfText({ getDocument }: Pdfjs, bytes: Uint8Array): Promise<PdfText> {
  const document = await getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    maxImageSize: 0,
    verbosity: 0,
  }).promise;
  const pages: string[] = [];
  let length = 0;
  let at = 1;
  for (; at <= Math.min(document.numPages, mostPages) && length < longest; at++) {
    const page = await document.getPage(at);
    const { items } = await page.getTextContent();
    const text = pageText(items.filter((item): item is typeof item & Piece => 'str' in item));
    pages.push(text);
    length += text.length;
    page.cleanup();
  }
  return { pages, more: at <= document.numPages };
}

/** pdf.js looks for a drawing surface as it loads, and for its worker as a global; we need neither to draw nor to fetch. */
export async function pdfjs() {
  const drawing = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
  for (const [name, stub] of Object.entries(drawing)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: stub });
  }
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return await import('pdfjs-dist/legacy/build/pdf.min.mjs');
}

/** Lines as they stand; a wider gap than between lines parts two paragraphs. */
function pageText(pieces: readonly Piece[]): string {
  let text = '';
  let line: number | undefined;
  let gap: number | undefined;
  for (const { str, hasEOL, transform } of pieces) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '' && line !== undefined && Math.abs(line - y) > 1) {
      const step = Math.abs(line - y);
      if (gap !== undefined && step > gap * 1.4 && text.endsWith('\n')) text += '\n';
      gap = Math.min(gap ?? step, step);
    }
    if (str.trim() !== '') line = y;
    text += hasEOL ? `${str}\n` : str;
  }
  return text;
}
