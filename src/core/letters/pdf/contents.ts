import type { Block, ContentsBlock, HeadingBlock } from '../templates/blocks.ts';
import { openCanvas } from './canvas.ts';
import type { PdfReference } from './engine.ts';
import { column, page } from './geometry.ts';
import { breakLines, type Line, lineOf, type TextStyle, textWidth } from './lines.ts';
import type { Place, Sheet } from './sheet.ts';
import type { Element } from './structure.ts';
import { baseline, paragraphGap, styles } from './styles.ts';
import { asString } from './syntax.ts';
import { drawHeading } from './textBlocks.ts';

/** Kept free on the right of an entry's text for its dots and page number, in points. */
const numberRoom = 44;
const indentOfLevel = 14;

/** One printed entry whose dots, number and goal are not known yet. */
type Pending = {
  readonly text: string;
  /** Which of the sheet's places it leads to. */
  readonly goal: number;
  /** Where its last line ends and that line's baseline. */
  readonly end: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly marked: string;
  readonly link: PdfReference;
  readonly rect: readonly [number, number, number, number];
  readonly key: number;
};

/**
 * The table of contents of the headings in `following`. Their pages are known when the last one is full: the lines are
 * printed now, their dots and numbers as late as the page numbers in the footers.
 */
export function drawContents(
  sheet: Sheet,
  block: ContentsBlock,
  following: readonly Block[],
): void {
  const entries = headingsIn(following);
  drawHeading(sheet, { kind: 'heading', level: 2, text: block.title });
  const from = sheet.places.length;
  const shown = entries.filter(({ level }) => level <= block.depth);
  const top = Math.min(...shown.map(({ level }) => level));
  const { structure } = sheet;
  const lists: Element[] = [];
  entries.forEach((entry, at) => {
    if (entry.level > block.depth) return;
    const depth = entry.level - top;
    while (lists.length > depth + 1) closeLast(sheet, lists);
    while (lists.length < depth + 1) {
      lists.push(structure.open(lists.at(-1) ?? structure.document, 'TOC'));
    }
    const list = lists.at(-1);
    if (list) drawEntry(sheet, list, entry.text, depth, from + at);
  });
  while (lists.length > 0) closeLast(sheet, lists);
  sheet.y += paragraphGap;
}

type Entry = Pick<HeadingBlock, 'level' | 'text'>;

/** What enters the sheet's places, in its order. */
function headingsIn(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap((block): readonly Entry[] => {
    if (block.kind === 'cover') return [{ level: 1, text: block.title }];
    return block.kind === 'heading' && block.text.trim() !== '' ? [block] : [];
  });
}

function closeLast({ structure }: Sheet, lists: Element[]): void {
  const last = lists.pop();
  if (last) structure.close(last);
}

function drawEntry(sheet: Sheet, list: Element, text: string, depth: number, goal: number): void {
  const { structure, shaper, engine } = sheet;
  const style = depth === 0 ? styles.contentsTop : styles.body;
  const x = column.left + depth * indentOfLevel;
  const lines = breakLines(shaper, text, style, column.right - numberRoom - x);
  if (depth === 0) sheet.y += 3;
  sheet.keep(Math.min(lines.length, 40) * style.leading);
  const [top, began] = [sheet.y, sheet.pages];
  const entry = structure.open(list, 'TOCI');
  const reference = structure.open(entry, 'Reference');
  const link = structure.open(reference, 'Link');
  sheet.flow(link, lines, x, style);
  const marked = structure.mark(link);
  const annotation = engine.ref({});
  const key = structure.annotation(link, annotation);
  for (const element of [link, reference, entry]) structure.close(element);
  const start = began === sheet.pages ? top : column.top;
  const pending: Pending = {
    text,
    goal,
    end: x + endOf(lines.at(-1), style),
    y: sheet.y - style.leading + baseline(style),
    style,
    marked,
    link: annotation,
    rect: [x, page.height - sheet.y, column.right, page.height - start],
    key,
  };
  finishLater(sheet, pending);
}

/** Where a line's ink ends, in points from its column's left. */
function endOf(line: Line | undefined, style: TextStyle): number {
  return line ? ((line.indent + line.width) * style.size) / 1000 : 0;
}

function finishLater(sheet: Sheet, pending: Pending): void {
  const fonts = { ...sheet.engine.page.fonts };
  sheet.later(pending.style, () => {
    const place = sheet.places[pending.goal];
    if (!place) throw new Error('A heading of the table of contents was never printed');
    endLink(pending, place);
    return lateOperators(sheet, pending, place, fonts);
  });
}

/** PDF/UA wants the link in words of its own besides its text. */
function endLink({ link, rect, text, key }: Pending, place: Place): void {
  link.data = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rect,
    Border: [0, 0, 0],
    F: 4,
    Contents: asString(`${text}, ${place.number}`),
    StructParent: key,
    Dest: [place.page, 'XYZ', 0, page.height - place.y, null],
  };
  link.end();
}

function lateOperators(
  { shaper }: Sheet,
  { end, y, style, marked }: Pending,
  place: Place,
  fonts: Record<string, PdfReference>,
): string {
  const operators: string[] = [];
  const surface = { page: { fonts }, addContent: (one: string) => operators.push(one) };
  const canvas = openCanvas(surface);
  const label = String(place.number);
  const left = column.right - textWidth(shaper, label, style);
  const dot = textWidth(shaper, '.', styles.body) * 2;
  const count = Math.floor((left - 6 - end - 6) / dot);
  if (count > 1) {
    operators.push('/Artifact <</Type /Layout>> BDC');
    for (let at = 1; at <= count; at++) {
      canvas.text(lineOf(shaper, '.', styles.leader), left - 4 - at * dot, y, styles.leader);
    }
    operators.push('EMC');
  }
  operators.push(marked);
  canvas.text(lineOf(shaper, label, style), left, y, style);
  operators.push('EMC');
  return operators.join('\n');
}
