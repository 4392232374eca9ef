import type { Language } from '../../kit/language.ts';
import { type Canvas, ink, openCanvas, type Surface } from './canvas.ts';
import type { PdfEngine, PdfOutline, PdfReference } from './engine.ts';
import { openFonts } from './fonts.ts';
import { column, footerLine, headerLine, page } from './geometry.ts';
import { breakLines, type Line, type TextStyle, textWidth } from './lines.ts';
import { openShaper } from './shaping.ts';
import { type Element, type Structure, startStructure } from './structure.ts';
import { baseline, styles } from './styles.ts';

/** What every page bears besides its text. */
export type Furniture = {
  readonly language: Language;
  /** Left and right of the running header, from page 2. */
  readonly header: readonly [string, string];
  /** Left of the footer; the page number stands on the right. */
  readonly footer: string;
  readonly draft: boolean;
};

const pageWords = { sv: ['Sida', 'av'], en: ['Page', 'of'] } as const;
const draftWords = { sv: 'UTKAST', en: 'DRAFT' } as const;

/**
 * Paper that grows: a cursor that starts a new page when the next lines do not fit. Each page is
 * written out when it is left; only its footer waits, as one small object, until the number of
 * pages is known.
 */
export function openSheet(engine: PdfEngine, furniture: Furniture) {
  const shaper = openShaper(openFonts(engine));
  const structure: Structure = startStructure(engine);
  const canvas: Canvas = openCanvas(engine);
  const footers: PdfReference[] = [];
  const outline: PdfOutline[] = [engine.outline];
  let y = 0;

  function startPage(top: number = column.top): void {
    if (footers.length > 0) structure.endPage();
    engine.addPage();
    const reference = engine.ref({});
    engine.page.dictionary.data['Contents'] = [engine.page.content, reference];
    engine.page.dictionary.data['Tabs'] = 'S';
    footers.push(reference);
    // The footer's font is named now, while the page's resources are still open.
    registerFonts(lineOf(furniture.footer + pageLabel(1, 1), styles.running));
    if (furniture.draft) structure.artifact(watermark, 'Pagination');
    if (footers.length > 1) structure.artifact(runningHeader, 'Pagination');
    y = top;
  }

  function lineOf(text: string, style: TextStyle): Line {
    const [line] = breakLines(shaper, text.replaceAll('\n', ' '), style, 100_000);
    return line ?? { parts: [], width: 0 };
  }

  function registerFonts(line: Line): void {
    for (const part of line.parts) {
      for (const { font } of part.shaped.pieces) engine.page.fonts[font.id] ??= font.ref();
    }
  }

  function pageLabel(at: number, total: number): string {
    const [word, of] = pageWords[furniture.language];
    return `${word}\u00a0${at}\u00a0${of}\u00a0${total}`;
  }

  function watermark(): void {
    const word = draftWords[furniture.language];
    const half = textWidth(shaper, word, styles.watermark) / 2;
    const turn = 'q 0.7071 -0.7071 0.7071 0.7071';
    engine.addContent(`${turn} ${page.width / 2} ${page.height / 2} cm`);
    canvas.text(lineOf(word, styles.watermark), -half, 42, styles.watermark);
    engine.addContent('Q');
  }

  function runningHeader(): void {
    const [left, right] = furniture.header;
    const style = styles.running;
    const rightWidth = textWidth(shaper, right, style);
    const [first] = breakLines(shaper, left, style, column.width - rightWidth - 12);
    if (first) canvas.text(first, column.left, headerLine, style);
    canvas.text(lineOf(right, style), column.right - rightWidth, headerLine, style);
    canvas.rule(column.left, headerLine + 5, column.width, 0.5, ink.rule);
  }

  function writeFooters(): void {
    const style = styles.running;
    footers.forEach((reference, at) => {
      const label = pageLabel(at + 1, footers.length);
      const width = textWidth(shaper, label, style);
      const [left] = breakLines(shaper, furniture.footer, style, column.width - width - 12);
      const plain: string[] = [];
      const into = openCanvas(footerSurface(plain));
      into.rule(column.left, footerLine - 12, column.width, 0.5, ink.rule);
      if (left) into.text(left, column.left, footerLine, style);
      into.text(lineOf(label, style), column.right - width, footerLine, style);
      reference.write(`/Artifact <</Type /Pagination>> BDC ${plain.join('\n')} EMC`);
      reference.end();
    });
  }

  function footerSurface(into: string[]): Surface {
    return { page: engine.page, addContent: (operators) => into.push(operators) };
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
    lineOf,
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
    /** Enters the place of the cursor into the outline, under the last entry of a lower level. */
    bookmark(level: number, title: string): void {
      while (outline.length > level) outline.pop();
      const parent = outline.at(-1) ?? engine.outline;
      // pdfkit counts the left edge from the right.
      const place = { fit: false, top: y, left: page.width, expanded: level < 2 };
      outline.push(parent.addItem(title, place));
    },
    /** Closes the last page and writes the page numbers. */
    end(): void {
      structure.endPage();
      writeFooters();
      structure.end();
    },
  };
}

export type Sheet = ReturnType<typeof openSheet>;
