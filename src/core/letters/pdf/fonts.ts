import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontFile, openEngine, type PdfEngine, type PdfFont } from './engine.ts';

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

/** Latin, Greek and Cyrillic first; then the scripts in which names also come. */
const families = [
  ['noto-sans', 'NotoSans'],
  ['noto-sans-hebrew', 'NotoSansHebrew'],
  ['noto-sans-arabic', 'NotoSansArabic'],
  ['noto-sans-armenian', 'NotoSansArmenian'],
  ['noto-sans-georgian', 'NotoSansGeorgian'],
  ['noto-sans-ethiopic', 'NotoSansEthiopic'],
  ['noto-sans-devanagari', 'NotoSansDevanagari'],
  ['noto-sans-thai', 'NotoSansThai'],
  ['noto-sans-sc', 'NotoSansSC'],
  ['noto-sans-kr', 'NotoSansKR'],
  ['noto-emoji', 'NotoEmoji'],
] as const;

const cuts: Readonly<Record<Weight, string>> = { regular: '400Regular', bold: '600SemiBold' };

function filesOf(weight: Weight): readonly string[] {
  const cut = cuts[weight];
  return families.map(([folder, name]) => `${folder}/${cut}/${name}_${cut}.ttf`);
}

const files: Readonly<Record<Weight, readonly string[]>> = {
  regular: filesOf('regular'),
  bold: filesOf('bold'),
};

const resolveFrom = createRequire(import.meta.url);
const parsed = new Map<string, FontFile>();

/** Parses a font once in a process; the large ones only when a letter needs them. */
function fontFile(path: string): FontFile {
  const known = parsed.get(path);
  if (known) return known;
  const bytes = readFileSync(resolveFrom.resolve(`@expo-google-fonts/${path}`));
  const scratch = openEngine({ title: '', language: 'sv', created: new Date(0) });
  scratch.font(bytes);
  const font = scratch._font.font;
  nameGlyphs(font);
  parsed.set(path, font);
  return font;
}

/**
 * A font keeps each glyph with the character that it was first asked for. The O inside an Ö is asked for
 * without one, and every later O of the process would then be copied out of its letter as nothing.
 * Marks, and letters of scripts that take forms, are left to the shaper: an Arabic letter is copied as
 * itself, not as the form or the parts that it is drawn by.
 */
function nameGlyphs(font: FontFile): void {
  for (const codePoint of font.characterSet) {
    if (standsForItself(codePoint)) font.glyphForCodePoint(codePoint);
  }
}

const plain = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}]/u;

function standsForItself(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  return plain.test(character) && character.normalize('NFKC') === character;
}

const known = new Map<number, boolean>();

/** True when some font of the house prints the character; asks the large fonts only when it must. */
export function hasFont(codePoint: number): boolean {
  const found =
    known.get(codePoint) ??
    files.regular.some((path) => fontFile(path).hasGlyphForCodePoint(codePoint));
  known.set(codePoint, found);
  return found;
}

/** The fonts of one document: which font prints which character. */
export function openFonts(engine: PdfEngine) {
  const embedded = new Map<string, PdfFont>();
  const chosen: Readonly<Record<Weight, Map<number, PdfFont | undefined>>> = {
    regular: new Map(),
    bold: new Map(),
  };

  function embed(path: string): PdfFont {
    const known = embedded.get(path);
    if (known) return known;
    engine.font(fontFile(path));
    embedded.set(path, engine._font);
    return engine._font;
  }

  /** The first font of the family that has the character; undefined when none has. */
  function fontFor(codePoint: number, weight: Weight): PdfFont | undefined {
    const known = chosen[weight];
    if (known.has(codePoint)) return known.get(codePoint);
    const path = files[weight].find((one) => fontFile(one).hasGlyphForCodePoint(codePoint));
    const font = path === undefined ? undefined : embed(path);
    known.set(codePoint, font);
    return font;
  }

  return { fontFor };
}

export type Fonts = ReturnType<typeof openFonts>;
