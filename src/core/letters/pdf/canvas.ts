import type { PdfEngine, PdfFont } from './engine.ts';
import type { Line, TextStyle } from './lines.ts';
import { hexText } from './syntax.ts';

/** Colours of the page; every one reads well in black and white. */
export const ink = {
  text: '#1b1f24',
  quiet: '#57606a',
  rule: '#c4cad1',
  accent: '#17455c',
} as const;

/** Writes a number as PDF reads it. */
export function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Where operators go: the current page, or a footer that is written later. */
export type Surface = {
  readonly page: Pick<PdfEngine['page'], 'fonts'>;
  addContent(operators: string): unknown;
};

/** How a path is painted. Lengths in points. */
export type Pen = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
};

/** Text and rules by PDF operators. The page's origin is its top left corner. */
export function openCanvas(engine: Surface) {
  /** Draws a line of text with its baseline at y. */
  function text(line: Line, x: number, y: number, style: TextStyle): void {
    const from = x + (line.indent * style.size) / 1000;
    let operators = `BT ${colour(style.ink)} rg 1 0 0 -1 ${number(from)} ${number(y)} Tm`;
    let font: PdfFont | undefined;
    let rise = 0;
    let glyphs = '';
    const flush = () => {
      if (glyphs !== '') operators += ` [${glyphs}] TJ`;
      glyphs = '';
    };
    for (const { shaped } of line.parts) {
      if (shaped.actual !== undefined) {
        flush();
        operators += ` /Span <</ActualText ${hexText(shaped.actual)}>> BDC`;
      }
      for (const piece of shaped.pieces) {
        if (piece.font !== font) {
          flush();
          font = piece.font;
          engine.page.fonts[font.id] ??= font.ref();
          operators += ` /${font.id} ${number(style.size)} Tf`;
        }
        if (piece.rise !== rise) {
          flush();
          rise = piece.rise;
          operators += ` ${number((rise * style.size) / 1000)} Ts`;
        }
        glyphs += piece.glyphs;
      }
      if (shaped.actual !== undefined) {
        flush();
        operators += ' EMC';
      }
    }
    flush();
    engine.addContent(`${operators}${rise === 0 ? '' : ' 0 Ts'} ET`);
  }

  /** A horizontal rule. */
  function rule(x: number, y: number, width: number, weight: number, colourOf: string): void {
    const ends = `${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`;
    engine.addContent(`${colour(colourOf)} RG ${number(weight)} w ${ends}`);
  }

  /** A filled rectangle. */
  function box(x: number, y: number, width: number, height: number, colourOf: string): void {
    const corners = [x, y, width, height].map(number).join(' ');
    engine.addContent(`${colour(colourOf)} rg ${corners} re f`);
  }

  /** A drawing of its own measure, its upper left corner at x and y. */
  function scaled(x: number, y: number, scale: number, draw: () => void): void {
    const size = number(scale);
    engine.addContent(`q ${size} 0 0 ${size} ${number(x)} ${number(y)} cm`);
    draw();
    engine.addContent('Q');
  }

  /** A path given in operators; filled, stroked or both. */
  function path(operators: string, pen: Pen): void {
    const parts = [operators];
    if (pen.stroke !== undefined) {
      const dash = (pen.dash ?? []).map(number).join(' ');
      parts.unshift(`${colour(pen.stroke)} RG ${number(pen.width ?? 1)} w [${dash}] 0 d`);
    }
    if (pen.fill !== undefined) parts.unshift(`${colour(pen.fill)} rg`);
    const paint = pen.fill === undefined ? 'S' : pen.stroke === undefined ? 'f' : 'B';
    if (pen.fill === undefined && pen.stroke === undefined) return;
    engine.addContent(`${parts.join(' ')} ${paint}${(pen.dash ?? []).length > 0 ? ' [] 0 d' : ''}`);
  }

  return { text, rule, box, scaled, path };
}

export type Canvas = ReturnType<typeof openCanvas>;

/** #rrggbb as the three numbers of the PDF operators rg and RG. */
export function colour(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return parts.map(number).join(' ');
}
