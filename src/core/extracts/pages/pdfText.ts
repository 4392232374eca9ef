import type { PageWord, Unseen } from './model.ts';
import type { Pdfium } from './pdfium.ts';
import { type Edges, type Letter, wordsOf } from './words.ts';

/** More than any page that is meant to be read. */
const mostLetters = 200_000;
/** The parts that a page is measured in: pdfium answers whole ones. */
const parts = 1_000_000;
const pictureObject = 3;

/** The words of a page with their places, and whether there are others that only an eye can see. */
export function pdfText(
  pdfium: Pdfium,
  page: number,
): { readonly words: readonly PageWord[]; readonly unseen?: Unseen } {
  // On a turned page pdfium would put the lines in another order.
  const turned = pdfium._FPDFPage_GetRotation(page);
  pdfium._FPDFPage_SetRotation(page, 0);
  const text = pdfium._FPDFText_LoadPage(page);
  const scratch = pdfium.wasmExports.malloc(64);
  try {
    const all = text === 0 ? 0 : Math.max(0, pdfium._FPDFText_CountChars(text));
    const letters = Math.min(all, mostLetters);
    const words = wordsOf(lettersOf({ pdfium, page, turned, text, scratch }, letters));
    const unseen = unseenOf(pdfium, page, words.length);
    if (all > letters || hasUnknown(pdfium, text, letters)) return { words, unseen: 'letters' };
    return unseen === undefined ? { words } : { words, unseen };
  } finally {
    pdfium.wasmExports.free(scratch);
    if (text !== 0) pdfium._FPDFText_ClosePage(text);
    pdfium._FPDFPage_SetRotation(page, turned);
  }
}

type Place = {
  readonly pdfium: Pdfium;
  readonly page: number;
  /** By how many quarters clockwise the page is shown. */
  readonly turned: number;
  readonly text: number;
  /** Eight numbers of eight bytes for pdfium's answers. */
  readonly scratch: number;
};

function* lettersOf(place: Place, count: number): Generator<Letter> {
  const { pdfium, text } = place;
  for (let n = 0; n < count; n++) {
    yield {
      code: pdfium._FPDFText_GetUnicode(text, n),
      generated: pdfium._FPDFText_IsGenerated(text, n) === 1,
      edges: () => edgesOf(place, n),
    };
  }
}

/** The ink of a letter; its whole square where the font does not tell where the ink is. */
function edgesOf(place: Place, n: number): Edges {
  const { pdfium, text, scratch } = place;
  pdfium._FPDFText_GetCharBox(text, n, scratch, scratch + 8, scratch + 16, scratch + 24);
  const at = scratch >> 3;
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(at, at + 4);
  if (right > left && top > bottom) return shownEdges(place, { left, right, bottom, top });
  pdfium._FPDFText_GetLooseCharBox(text, n, scratch);
  const [x = 0, upper = 0, end = 0, lower = 0] = pdfium.HEAPF32.subarray(
    scratch >> 2,
    (scratch >> 2) + 4,
  );
  return shownEdges(place, { left: x, right: end, bottom: lower, top: upper });
}

/** From the page's own measures to fractions of the page as it is shown: turned, and cut to its visible part. */
function shownEdges(place: Place, { left, right, bottom, top }: Edges): Edges {
  const [x1, y1] = shownPoint(place, left, top);
  const [x2, y2] = shownPoint(place, right, bottom);
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

function shownPoint(
  { pdfium, page, turned, scratch }: Place,
  x: number,
  y: number,
): [number, number] {
  const answer = scratch + 32;
  pdfium._FPDF_PageToDevice(page, 0, 0, parts, parts, turned, x, y, answer, answer + 4);
  const at = answer >> 2;
  return [(pdfium.HEAP32[at] ?? 0) / parts, (pdfium.HEAP32[at + 1] ?? 0) / parts];
}

/** Letters that the font gives no meaning to. */
function hasUnknown(pdfium: Pdfium, text: number, count: number): boolean {
  for (let n = 0; n < count; n++) {
    if (pdfium._FPDFText_HasUnicodeMapError(text, n) === 1) return true;
  }
  return false;
}

/** Whether a page has pictures that may show words, or nothing but what is drawn. */
function unseenOf(pdfium: Pdfium, page: number, words: number): Unseen | undefined {
  const count = pdfium._FPDFPage_CountObjects(page);
  if (words === 0) return count > 0 ? 'picture' : undefined;
  for (let n = 0; n < count; n++) {
    const type = pdfium._FPDFPageObj_GetType(pdfium._FPDFPage_GetObject(page, n));
    if (type === pictureObject) return 'partly';
  }
  return undefined;
}
