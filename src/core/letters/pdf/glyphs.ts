import type { FontFile, PdfFont } from './engine.ts';

/** Glyphs of one font in a row. Lengths are thousandths of the font size. */
export type Piece = {
  readonly font: PdfFont;
  /** The operands of TJ: glyph numbers in hex and adjustments between them. */
  readonly glyphs: string;
  readonly rise: number;
  readonly width: number;
  /** How many glyphs. */
  readonly count: number;
};

type Single = { readonly hex: string; readonly width: number };

/** Single glyphs belong to a document's subset; kerning to the font file, for all documents. */
const singles = new WeakMap<PdfFont, Map<string, Single>>();
const pairs = new WeakMap<FontFile, Map<string, number>>();

/** Latin by its single glyphs and their kerning: a hundred times faster than full shaping. */
export function simplePiece(font: PdfFont, text: string): Piece {
  let glyphs = '<';
  let width = 0;
  let before = '';
  for (const character of text) {
    const kern = before === '' ? 0 : pairKerning(font.font, before + character);
    const single = singleGlyph(font, character);
    if (kern !== 0) glyphs += `>${-kern}<`;
    glyphs += single.hex;
    width += single.width + kern;
    before = character;
  }
  return { font, glyphs: `${glyphs}>`, rise: 0, width, count: [...text].length };
}

function singleGlyph(font: PdfFont, character: string): Single {
  const known = remembered(singles, font);
  const found = known.get(character);
  if (found) return found;
  const [hex, positions] = font.encode(character);
  const width = positions.reduce((sum, position) => sum + position.advanceWidth, 0);
  const single = { hex: hex.join(''), width };
  known.set(character, single);
  return single;
}

/** How much closer two letters stand than their widths say; kept with the font file, for all documents. */
function pairKerning(font: FontFile, pair: string): number {
  const known = remembered(pairs, font);
  const found = known.get(pair);
  if (found !== undefined) return found;
  const run = font.layout(pair);
  const [first] = run.positions;
  const kern =
    run.glyphs.length === 2 && first
      ? Math.round(first.xAdvance - (run.glyphs[0]?.advanceWidth ?? 0))
      : 0;
  known.set(pair, kern);
  return kern;
}

/** Full shaping, for joined scripts and marks that stand above or below their letter. */
export function complexPieces(font: PdfFont, text: string): Piece[] {
  const [hex, positions] = shaped(font, text);
  const pieces: Piece[] = [];
  positions.forEach((position, at) => {
    const { xAdvance, advanceWidth, xOffset, yOffset } = position;
    const before = xOffset === 0 ? '' : ` ${-xOffset}`;
    const after = xOffset + advanceWidth - xAdvance;
    const glyphs = `${before}<${hex[at]}>${after === 0 ? '' : after}`;
    const last = pieces.at(-1);
    if (last && last.rise === yOffset) {
      pieces[pieces.length - 1] = {
        ...last,
        glyphs: last.glyphs + glyphs,
        width: last.width + xAdvance,
        count: last.count + 1,
      };
    } else pieces.push({ font, glyphs, rise: yOffset, width: xAdvance, count: 1 });
  });
  return pieces;
}

/** Some rare marks have no place on their letter in the font, and fontkit trips over that: they then stand where they fall. */
function shaped(font: PdfFont, text: string): ReturnType<PdfFont['encode']> {
  try {
    return font.encode(text);
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return font.encode(text, { mark: false });
  }
}

function remembered<Font extends object, Value>(
  caches: WeakMap<Font, Map<string, Value>>,
  font: Font,
): Map<string, Value> {
  const cache = caches.get(font) ?? new Map<string, Value>();
  caches.set(font, cache);
  return cache;
}
