import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontFile, openEngine, type PdfEngine, type PdfFont } from './engine.ts';

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

/** Latin, Greek and Cyrillic first; then the scripts in which names also come. */
const families: Readonly<Record<Weight, readonly string[]>> = {
  regular: [
    'noto-sans/400Regular/NotoSans_400Regular.ttf',
    'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    'noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf',
    'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
    'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
    'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  ],
  bold: [
    'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
    'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf',
    'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
    'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
    'noto-sans-kr/600SemiBold/NotoSansKR_600SemiBold.ttf',
    'noto-sans-thai/600SemiBold/NotoSansThai_600SemiBold.ttf',
    'noto-sans-devanagari/600SemiBold/NotoSansDevanagari_600SemiBold.ttf',
    'noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf',
  ],
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
  parsed.set(path, scratch._font.font);
  return scratch._font.font;
}

const known = new Map<number, boolean>();

/** True when some font of the house prints the character; asks the large fonts only when it must. */
export function hasFont(codePoint: number): boolean {
  const found =
    known.get(codePoint) ??
    families.regular.some((path) => fontFile(path).hasGlyphForCodePoint(codePoint));
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
    const path = families[weight].find((one) => fontFile(one).hasGlyphForCodePoint(codePoint));
    const font = path === undefined ? undefined : embed(path);
    known.set(codePoint, font);
    return font;
  }

  return { fontFor };
}

export type Fonts = ReturnType<typeof openFonts>;
