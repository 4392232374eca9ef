import type { Language } from '../../kit/language.ts';
import { type Canvas, ink, openCanvas, type Surface } from './canvas.ts';
import { column, footerLine, headerLine, page } from './geometry.ts';
import { breakLines, type Line, lineOf, textWidth } from './lines.ts';
import type { Shaper } from './shaping.ts';
import { styles } from './styles.ts';

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

/** What draws furniture: the page's operators, the glyphs, the pen. */
type Tools = { readonly surface: Surface; readonly shaper: Shaper; readonly canvas: Canvas };

/** A pale word across the page, beneath its text. */
export function drawWatermark({ surface, shaper, canvas }: Tools, language: Language): void {
  const word = draftWords[language];
  const half = textWidth(shaper, word, styles.watermark) / 2;
  const turn = 'q 0.7071 -0.7071 0.7071 0.7071';
  surface.addContent(`${turn} ${page.width / 2} ${page.height / 2} cm`);
  canvas.text(lineOf(shaper, word, styles.watermark), -half, 42, styles.watermark);
  surface.addContent('Q');
}

/** Who writes and which letter, on every page but the first. */
export function drawRunningHeader(
  { shaper, canvas }: Tools,
  [left, right]: Furniture['header'],
): void {
  const style = styles.running;
  const rightWidth = textWidth(shaper, right, style);
  const [first] = breakLines(shaper, left, style, column.width - rightWidth - 12);
  if (first) canvas.text(first, column.left, headerLine, style);
  canvas.text(lineOf(shaper, right, style), column.right - rightWidth, headerLine, style);
  canvas.rule(column.left, headerLine + 5, column.width, 0.5, ink.rule);
}

/** Names the fonts of a footer among a page's resources, which are written before the footer is. */
export function registerFooterFonts(
  { surface, shaper }: Omit<Tools, 'canvas'>,
  furniture: Furniture,
): void {
  const line = lineOf(
    shaper,
    furniture.footer + pageLabel(furniture.language, 1, 1),
    styles.running,
  );
  nameFonts({ surface }, line);
}

/** Names the fonts of a line among the page's resources, for what is written when the page has been left. */
export function nameFonts({ surface }: Pick<Tools, 'surface'>, line: Line): void {
  for (const part of line.parts) {
    for (const { font } of part.shaped.pieces) surface.page.fonts[font.id] ??= font.ref();
  }
}

/** The operators of one page's footer, marked as an artifact. */
export function footerContent(
  { surface, shaper }: Tools,
  { language, footer }: Furniture,
  at: number,
  total: number,
): string {
  const style = styles.running;
  const label = pageLabel(language, at, total);
  const width = textWidth(shaper, label, style);
  const [left] = breakLines(shaper, footer, style, column.width - width - 12);
  const operators: string[] = [];
  const into = openCanvas({ page: surface.page, addContent: (one) => operators.push(one) });
  into.rule(column.left, footerLine - 12, column.width, 0.5, ink.rule);
  if (left) into.text(left, column.left, footerLine, style);
  into.text(lineOf(shaper, label, style), column.right - width, footerLine, style);
  return `/Artifact <</Type /Pagination>> BDC ${operators.join('\n')} EMC`;
}

function pageLabel(language: Language, at: number, total: number): string {
  const [word, of] = pageWords[language];
  return `${word}\u00a0${at}\u00a0${of}\u00a0${total}`;
}
