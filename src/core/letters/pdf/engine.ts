import PDFDocument from 'pdfkit';

/** An object of the file being written; what is not ended is not in it. */
export type PdfReference = {
  readonly id: number;
  data: unknown;
  write(chunk: string | Uint8Array): void;
  end(): void;
};

/** A font embedded in one document, with the subset that it uses. */
export type PdfFont = {
  readonly id: string;
  readonly font: FontFile;
  readonly ascender: number;
  readonly descender: number;
  /** Glyph numbers as four hex digits each, and how far each moves, in thousandths of an em. */
  encode(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): readonly [readonly string[], readonly GlyphPosition[]];
  ref(): PdfReference;
};

export type GlyphPosition = {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
};

/** A parsed font file; shared by every document of the process. */
export type FontFile = {
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** The glyph of a character; kept by the font from then on, with the character it first stood for. */
  glyphForCodePoint(codePoint: number): unknown;
  /** Every character that it has. */
  readonly characterSet: readonly number[];
  /** Lengths in units of the font. Noto has 1,000 to the em. */
  layout(text: string): {
    readonly glyphs: readonly { readonly advanceWidth: number }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
};

/** An opened PNG or JPEG. */
export type PdfImage = {
  readonly width: number;
  readonly height: number;
  /** Of a JPEG. */
  readonly colorSpace?: string;
  /** Of a JPEG, as EXIF counts it; above 4 it lies on its side. */
  readonly orientation?: number;
  /** Of a PNG: there until it has been written. */
  readonly image?: unknown;
};

type PdfPage = {
  readonly content: PdfReference;
  readonly dictionary: PdfReference & { data: Record<string, unknown> };
  readonly fonts: Record<string, PdfReference>;
  readonly structParentTreeKey: number;
  readonly annotations: PdfReference[];
};

export type PdfOutline = {
  addItem(title: string, options: OutlineOptions): PdfOutline;
};

type OutlineOptions = {
  readonly fit: boolean;
  readonly top: number;
  readonly left: number;
  readonly expanded: boolean;
};

/**
 * What Frist uses of pdfkit: the container, fonts, images, attachments and colour. Text, tags and
 * pages are written by this folder. Some of it is not in pdfkit's own types; engine.test.ts holds
 * the pinned version to this shape.
 */
export type PdfEngine = {
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  readonly _font: PdfFont;
  readonly _root: PdfReference & { readonly data: Record<string, unknown> };
  readonly _info: PdfReference;
  _id: Uint8Array;
  /** Where each object begins, by its number less one; null until it is written. */
  readonly _offsets: (number | null)[];
  /** How many bytes are written. */
  readonly _offset: number;
  _write(piece: string | Uint8Array): void;
  /** Writes the cross-reference and the file's end, once every object is written. */
  _finalize: () => void;
  ref(data: unknown): PdfReference;
  font(source: Uint8Array | FontFile): unknown;
  addPage(): unknown;
  addContent: (operators: string) => unknown;
  appendXML(xml: string): void;
  getStructTreeRoot(): PdfReference & { readonly data: Record<string, unknown> };
  createStructParentTreeNextKey(): number;
  getStructParentTree(): { add(key: number, value: unknown): unknown };
  openImage(source: Buffer): PdfImage;
  image(source: unknown, x: number, y: number, options: { fit: [number, number] }): unknown;
  addNamedEmbeddedFile(name: string, file: PdfReference): void;
  /** What pdfkit wrote while it was made: the file's first lines. */
  read(): Uint8Array | null;
  /** Where pdfkit writes each piece of the file; null at its end. */
  push: (chunk: Uint8Array | null) => boolean;
  end(): void;
};

export type EngineOptions = {
  readonly title: string;
  readonly language: string;
  /** Creation date, to the second, in UTC. */
  readonly created: Date;
};

/** An empty PDF/A-3a document: tagged, with its language and title, without a page yet. */
export function openEngine(options: EngineOptions): PdfEngine {
  const engine: unknown = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: options.language,
    displayTitle: true,
    fontLayoutCache: false,
    info: {
      Title: options.title,
      Creator: 'Frist',
      Producer: 'Frist',
      CreationDate: options.created,
    },
    // pdfkit's types lack the pinned version's options; null means: no standard font, which PDF/A forbids.
    ...({ font: null } as object),
  });
  return engine as PdfEngine;
}
