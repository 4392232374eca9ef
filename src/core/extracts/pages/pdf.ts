import { encoded, type JpegOf, type Struck } from './encode.ts';
import { type OpenDocument, type Pixels, type ThreadPage, Unpaged } from './model.ts';
import type { Pdfium } from './pdfium.ts';
import { pdfText } from './pdfText.ts';

/** Pixels of an inch: sharp on paper, and an A4 page stays under four million of them. */
const resolution = 200;
/** Of one page, whatever its size says. */
const mostPixels = 8_000_000;
/** Beyond the box, in points: more where the page is a scan, whose letters have smears about them. */
const margin = { text: 1, scan: 4 };

const passwordError = 4;
/** Colours as red, green, blue, and annotations as they are shown. */
const render = 0x01 | 0x10;
/** Four bytes a pixel, the last unused. */
const bgrx = 3;

/** Opens a PDF. Throws Unpaged. */
export function openPdf(pdfium: Pdfium, bytes: Uint8Array, jpegOf: JpegOf): OpenDocument {
  const place = pdfium.wasmExports.malloc(bytes.length);
  if (place === 0) throw new Unpaged('size');
  pdfium.HEAPU8.set(bytes, place);
  const document = pdfium._FPDF_LoadMemDocument(place, bytes.length, 0);
  if (document === 0) {
    throw new Unpaged(pdfium._FPDF_GetLastError() === passwordError ? 'encrypted' : 'broken');
  }
  const pages = pdfium._FPDF_GetPageCount(document);
  if (pages === 0) throw new Unpaged('empty');
  return {
    pages,
    attached: pdfium._FPDFDoc_GetAttachmentCount(document),
    read: (page) => withPage(pdfium, document, page, (one) => readPage(pdfium, one)),
    picture: async (page, boxes) => {
      const drawn = withPage(pdfium, document, page, (one) => drawnPage(pdfium, one));
      return await encoded(drawn.pixels, { boxes, margin: drawn.margin }, jpegOf);
    },
  };
}

/**
 * Opens a page with what is filled in and noted on it made part of it, so that its words are found as its other words.
 */
function withPage<Value>(
  pdfium: Pdfium,
  document: number,
  page: number,
  work: (handle: number) => Value,
): Value {
  let handle = pdfium._FPDF_LoadPage(document, page);
  if (handle === 0) throw new Unpaged('broken');
  if (pdfium._FPDFPage_GetAnnotCount(handle) > 0 && pdfium._FPDFPage_Flatten(handle, 0) === 1) {
    pdfium._FPDF_ClosePage(handle);
    handle = pdfium._FPDF_LoadPage(document, page);
  }
  if (handle === 0) throw new Unpaged('broken');
  try {
    return work(handle);
  } finally {
    pdfium._FPDF_ClosePage(handle);
  }
}

function readPage(pdfium: Pdfium, page: number): ThreadPage {
  const { width, height } = sizeOf(pdfium, page);
  return { width, height, ...pdfText(pdfium, page) };
}

/** The page's pixels, and how far beyond a box it is painted. */
function drawnPage(pdfium: Pdfium, page: number): Pick<Struck, 'margin'> & { pixels: Pixels } {
  const { width, height } = sizeOf(pdfium, page);
  const scale = Math.min(resolution / 72, Math.sqrt(mostPixels / (width * height)));
  const pixels = pixelsOf(
    pdfium,
    page,
    Math.min(mostPixels, Math.max(1, Math.round(width * scale))),
    Math.min(mostPixels, Math.max(1, Math.round(height * scale))),
  );
  const isScan = pdfText(pdfium, page).words.length === 0;
  return { pixels, margin: Math.ceil((isScan ? margin.scan : margin.text) * scale) };
}

function pixelsOf(pdfium: Pdfium, page: number, width: number, height: number): Pixels {
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, bgrx, 0, 0);
  if (bitmap === 0) throw new Unpaged('size');
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, render);
    const from = pdfium._FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium._FPDFBitmap_GetStride(bitmap);
    const bytes = new Uint8Array(width * height * 3);
    const heap = pdfium.HEAPU8;
    for (let row = 0, to = 0; row < height; row++) {
      const end = from + row * stride + width * 4;
      for (let at = from + row * stride; at < end; at += 4, to += 3) {
        bytes[to] = heap[at] ?? 0;
        bytes[to + 1] = heap[at + 1] ?? 0;
        bytes[to + 2] = heap[at + 2] ?? 0;
      }
    }
    return { width, height, bytes };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}

/** In points, turned as the page is shown. */
function sizeOf(pdfium: Pdfium, page: number): { width: number; height: number } {
  const width = pdfium._FPDF_GetPageWidth(page);
  const height = pdfium._FPDF_GetPageHeight(page);
  if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6)) throw new Unpaged('broken');
  return { width, height };
}
