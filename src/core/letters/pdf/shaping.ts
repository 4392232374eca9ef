import { FristError } from '../../kit/errors.ts';
import { mirror } from './bidi.ts';
import type { PdfFont } from './engine.ts';
import { type Fonts, hasFont, type Weight } from './fonts.ts';
import { complexPieces, type Piece, simplePiece } from './glyphs.ts';

export type Shaped = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** What the glyphs say, where they cannot say it one by one: letters taken apart for their marks. */
  readonly actual?: string;
};

const invisible =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|\p{Cc}/gu;
const plain = /^[\u0020-\u024f\u2010-\u203a\u20ac]*$/;
const lineSeparators = /[\u2028\u2029]/;
const joiners = /[\u200c\u200d]/;
const rememberedWords = 10_000;

/** Turns words into glyphs, each word once: measuring is what a long table spends its time on. */
export function openShaper(fonts: Fonts) {
  const words: Record<Weight, Map<string, Shaped>> = { regular: new Map(), bold: new Map() };
  const missing = new Set<string>();

  /** The glyphs of a piece of text without a break in it, read in the direction of its level. */
  function shape(text: string, weight: Weight, level: number): Shaped {
    const known = words[weight];
    const key = level % 2 === 1 ? `\u0001${text}` : text;
    const found = known.get(key);
    if (found) return found;
    if (known.size > rememberedWords) known.clear();
    const shaped = shapeAnew(text.replaceAll(invisible, ''), weight, level);
    known.set(key, shaped);
    return shaped;
  }

  function shapeAnew(text: string, weight: Weight, level: number): Shaped {
    const runs = fontRuns(text, weight);
    const pieces = (level % 2 === 1 ? runs.reverse() : runs).flatMap(({ font, run }) => {
      if (level % 2 === 0 && plain.test(run)) return [simplePiece(font, run)];
      return complexPieces(font, level % 2 === 1 ? forShaper(run) : run);
    });
    const shaped = { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) };
    const glyphs = pieces.reduce((sum, piece) => sum + piece.count, 0);
    const oneByOne = glyphs === [...text].length && !/\p{M}/u.test(text);
    return level % 2 === 1 || oneByOne ? shaped : { ...shaped, actual: text };
  }

  function fontRuns(text: string, weight: Weight): { font: PdfFont; run: string }[] {
    const runs: { font: PdfFont; run: string }[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      const codePoint = character.codePointAt(0) ?? 0;
      const follows = last !== undefined && /\p{M}/u.test(character);
      const font =
        follows && last.font.font.hasGlyphForCodePoint(codePoint)
          ? last.font
          : fonts.fontFor(codePoint, weight);
      if (font === undefined) {
        if (!joiners.test(character)) missing.add(character);
      } else if (last?.font === font) last.run += character;
      else runs.push({ font, run: character });
    }
    return runs;
  }

  /** Throws missingGlyph when any text so far had a character that no font can print. */
  function assertPrintable(): void {
    if (missing.size > 0) throw new FristError('missingGlyph', { characters: described(missing) });
  }

  return { shape, assertPrintable };
}

export type Shaper = ReturnType<typeof openShaper>;

/** Signs between right-to-left letters have no direction of their own: the shaper leaves them as they are. */
function forShaper(run: string): string {
  const turned = mirror(run);
  return /\p{L}/u.test(run) ? turned : [...turned].reverse().join('');
}

/** The characters of a text that no font can print, as described in errors; each once, at most twenty. */
export function unprintable(text: string): readonly string[] {
  const missing = [...text.replaceAll(invisible, '')].filter(
    (character) =>
      !joiners.test(character) &&
      !lineSeparators.test(character) &&
      !hasFont(character.codePointAt(0) ?? 0),
  );
  return described(new Set(missing));
}

function described(characters: ReadonlySet<string>): readonly string[] {
  return [...characters].slice(0, 20).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code})`;
  });
}
