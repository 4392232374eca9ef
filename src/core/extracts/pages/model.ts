import type { Box } from '../model/redaction.ts';
import type { Picture } from '../model/released.ts';
import type { SourceRemark } from '../model/source.ts';

/** What is kept as pages. */
export type PagesKind = 'pdf' | 'image';

/** A word where the page shows it. */
export type PageWord = { readonly text: string; readonly box: Box };

/** A page as it is kept: its size in points, the words that stand on it, and what the officer must be told of it. */
export type PageRead = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  /** A remark on many pages stands at the first of them and names all. */
  readonly remarks: readonly SourceRemark[];
};

/** Why a page has words that Frist does not see: it has none at all, some have no letters, or pictures stand on it. */
export type Unseen = 'picture' | 'letters' | 'partly';

/** A page as the thread reads it. */
export type ThreadPage = Omit<PageRead, 'remarks'> & { readonly unseen?: Unseen };

/** Why there are no pages; nothing of the file is in it. */
export type PagesFault = 'broken' | 'encrypted' | 'empty' | 'format' | 'pixels' | 'size';

/** What a thread of pages is asked, one at a time. */
export type PagesAsked =
  | { readonly of: 'open'; readonly bytes: Uint8Array }
  | { readonly of: 'read'; readonly from: number; readonly until: number }
  | { readonly of: 'picture'; readonly page: number; readonly boxes: readonly Box[] };

/** What it answers; its own errors never cross, because they may quote the file. */
export type PagesAnswer =
  | { readonly of: 'opened'; readonly pages: number; readonly attached: number }
  | { readonly of: 'read'; readonly pages: readonly ThreadPage[] }
  | { readonly of: 'picture'; readonly picture: Picture }
  | { readonly of: 'fault'; readonly fault: PagesFault };

/** What a thread is started with: the kind of the file, and the readers, compiled once for all threads. */
export type PagesTask = {
  readonly kind: PagesKind;
  readonly pdfium: WebAssembly.Module;
  readonly magick: WebAssembly.Module;
};

/** An opened document, within its thread. */
export type OpenDocument = {
  readonly pages: number;
  readonly attached: number;
  read(page: number): ThreadPage;
  /** The page's pixels with the boxes black over them. */
  picture(page: number, boxes: readonly Box[]): Promise<Picture>;
};

/** Thrown within the thread; only the kind leaves it. */
export class Unpaged extends Error {
  readonly fault: PagesFault;

  constructor(fault: PagesFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Pixels of three bytes each: red, green, blue; rows from the top, without gaps. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
};
