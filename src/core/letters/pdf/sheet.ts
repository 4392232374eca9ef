import { openCanvas } from './canvas.ts';
import type { PdfEngine, PdfImage, PdfOutline, PdfReference } from './engine.ts';
import { openFonts } from './fonts.ts';
import {
  drawRunningHeader,
  drawWatermark,
  type Furniture,
  footerContent,
  nameFonts,
  registerFooterFonts,
} from './furniture.ts';
import { gatherContent } from './gathering.ts';
import { column, page } from './geometry.ts';
import { type Line, lineOf, type TextStyle } from './lines.ts';
import type { Objects } from './objects.ts';
import { groupPages } from './pageTree.ts';
import { openShaper } from './shaping.ts';
import { type Element, startStructure } from './structure.ts';
import { baseline } from './styles.ts';

/**
 * Paper that grows: a cursor that starts a new page when the next lines do not fit. Each page is
 * written out when it is left; only its footer waits, as one small object, until the number of
 * pages is known.
 */
export function openSheet(engine: PdfEngine, furniture: Furniture, objects: Objects) {
  const shaper = openShaper(openFonts(engine));
  const structure = startStructure(engine, objects);
  const writeContent = gatherContent(engine);
  const pageTree = objects.packed ? groupPages(engine) : undefined;
  const canvas = openCanvas(engine);
  const tools = { surface: engine, shaper, canvas };
  const footers: PdfReference[] = [];
  const places: Place[] = [];
  const late = new Map<number, (() => string)[]>();
  const outline: PdfOutline[] = [engine.outline];
  let y = 0;

  /** A bare page has no running header. */
  function startPage(top: number = column.top, bare = false): void {
    const left = footers.length > 0 ? endPage() : undefined;
    engine.addPage();
    // It is written now, and known by its number: pdfkit keeps every page until the end.
    if (left) left.data = {};
    pageTree?.add();
    const reference = engine.ref({});
    engine.page.dictionary.data['Contents'] = [engine.page.content, reference];
    engine.page.dictionary.data['Tabs'] = 'S';
    footers.push(reference);
    // The footer's font is named now, while the page's resources are still open.
    registerFooterFonts(tools, furniture);
    const decorate = (draw: () => void) => structure.artifact(draw, 'Pagination');
    if (furniture.draft) decorate(() => drawWatermark(tools, furniture.language));
    if (footers.length > 1 && !bare) decorate(() => drawRunningHeader(tools, furniture.header));
    y = top;
  }

  function endPage() {
    structure.endPage();
    writeContent();
    return engine.page.dictionary;
  }

  /** Lines of text from the cursor down, all of one element; continues on the next page. */
  function flow(owner: Element, lines: readonly Line[], x: number, style: TextStyle): void {
    let at = 0;
    while (at < lines.length) {
      const room = Math.floor((column.bottom - y) / style.leading + 0.001);
      if (room < 1) {
        startPage();
        continue;
      }
      const now = lines.slice(at, at + room);
      structure.content(owner, () => {
        now.forEach((line, n) => {
          canvas.text(line, x, y + n * style.leading + baseline(style), style);
        });
      });
      y += now.length * style.leading;
      at += now.length;
    }
  }

  return {
    engine,
    language: furniture.language,
    shaper,
    structure,
    canvas,
    startPage,
    flow,
    /** The text as one line, however long. */
    lineOf: (text: string, style: TextStyle) => lineOf(shaper, text, style),
    get y() {
      return y;
    },
    set y(to: number) {
      y = to;
    },
    get pages() {
      return footers.length;
    },
    /** Starts a new page unless this much room is left. */
    keep(room: number): void {
      if (y + room > column.bottom) startPage();
    },
    /** The pictures that are in the file already, by their hash. */
    images: new Map<string, PdfImage>(),
    /** Where each heading so far stands. */
    places: places as readonly Place[],
    /** Operators of this page that are written once all pages are known; the fonts are named now. */
    later(styled: TextStyle, operators: () => string): void {
      nameFonts(tools, lineOf(shaper, '.0123456789', styled));
      late.set(footers.length, [...(late.get(footers.length) ?? []), operators]);
    },
    /** Enters the place of the cursor into the outline, under the last entry of a lower level. */
    bookmark(level: number, title: string): void {
      while (outline.length > level) outline.pop();
      const parent = outline.at(-1) ?? engine.outline;
      // pdfkit counts the left edge from the right.
      const place = { fit: false, top: y, left: page.width, expanded: level < 2 };
      outline.push(parent.addItem(title, place));
      places.push({ page: engine.page.dictionary, number: footers.length, y });
    },
    /** Closes the last page and writes the page numbers. */
    end(): void {
      endPage();
      footers.forEach((reference, at) => {
        reference.write(footerContent(tools, furniture, at + 1, footers.length));
        for (const operators of late.get(at + 1) ?? []) reference.write(`\n${operators()}`);
        reference.end();
      });
      structure.end();
      pageTree?.end();
    },
  };
}

/** Where something stands: its page and that page's number from 1, and how far down, in points. */
export type Place = {
  readonly page: PdfReference;
  readonly number: number;
  readonly y: number;
};

export type Sheet = ReturnType<typeof openSheet>;
