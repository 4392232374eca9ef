import type { Drawing } from '../../charts/model.ts';
import type { Picture } from '../../extracts/model/released.ts';
import type { Bilingual } from '../../kit/language.ts';

/** What a block is to the officer and to the linter; decoration has none of it. */
export type BlockMark = {
  /** Stable within the template; edits and findings name it. */
  readonly id?: string;
  /** What the officer sees beside the text in the editor. */
  readonly label?: Bilingual;
  /** True where the law or a recorded fact fixes the words. */
  readonly locked?: boolean;
  /** The article that makes the block mandatory. */
  readonly article?: string;
  /**
   * Where facts stand in an open block: its words with {placeholders}, and what fills them. The
   * organisation's own wording is filled with the same values. Without a pattern the text itself is one.
   */
  readonly pattern?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** True for what may not begin a page: the signature stands with the text that it signs. */
  readonly staysWithPrevious?: boolean;
};

export type HeadingBlock = BlockMark & {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** A quiet line under it, such as a report's period. */
  readonly subtitle?: string;
};

/** Running text; an empty line starts a new paragraph, a single line break only a new line. */
export type ParagraphBlock = BlockMark & { readonly kind: 'paragraph'; readonly text: string };

/** A paragraph that must not be overlooked: set off by a rule. */
export type NoteBlock = BlockMark & { readonly kind: 'note'; readonly text: string };

export type ListBlock = BlockMark & {
  readonly kind: 'list';
  readonly items: readonly string[];
};

/** A label and what is known under it; a row of its own id may be mandatory by itself. */
export type FactRow = {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly article?: string;
};

export type FactsBlock = BlockMark & {
  readonly kind: 'facts';
  readonly rows: readonly FactRow[];
};

/** Rows that can be walked more than once: once to measure, once to print. Never all in memory. */
export type TableBlock = BlockMark & {
  readonly kind: 'table';
  /** Read aloud as the table's caption and used as its bookmark. */
  readonly title: string;
  /** True where the title is printed above the table; else it is only read aloud. */
  readonly captioned?: boolean;
  readonly columns: readonly string[];
  /** Columns whose cells stand to the right, as numbers do; by their place from 0. */
  readonly numeric?: readonly number[];
  /** True where the last row is a sum. */
  readonly totals?: boolean;
  readonly rowCount: number;
  readonly rows: () => Iterable<readonly string[]>;
};

/** A picture on the page, as wide as the text unless that makes it taller than the page; read aloud by its `alt`. */
export type PictureBlock = BlockMark & {
  readonly kind: 'picture';
  readonly alt: string;
  /** Printed below it and read aloud before it. */
  readonly caption: string;
  /** Asked for when it is drawn, so that only one is in memory. */
  readonly picture: () => Promise<Picture>;
};

/** A chart, drawn as paths and words; read aloud by its `alt`, for its numbers stand in a table beside it. */
export type ChartBlock = BlockMark & {
  readonly kind: 'chart';
  readonly title: string;
  readonly alt: string;
  readonly drawing: Drawing;
};

/** Figures side by side, each large with its name below and a short remark. */
export type FiguresBlock = BlockMark & {
  readonly kind: 'figures';
  readonly figures: readonly {
    readonly label: string;
    readonly value: string;
    readonly note: string;
  }[];
};

/** The table of contents: every heading after it, down to its level, with its page and a way there. */
export type ContentsBlock = BlockMark & {
  readonly kind: 'contents';
  readonly title: string;
  readonly depth: 2 | 3;
};

/** A cover on a page of its own: what the document is, about whom, from whom, when. */
export type CoverBlock = BlockMark & {
  readonly kind: 'cover';
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly FactRow[];
};

export type BreakBlock = { readonly kind: 'pageBreak' };
export type SpacerBlock = { readonly kind: 'spacer' };

/** Everything a letter is made of. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | NoteBlock
  | ListBlock
  | FactsBlock
  | TableBlock
  | PictureBlock
  | ChartBlock
  | FiguresBlock
  | ContentsBlock
  | CoverBlock
  | BreakBlock
  | SpacerBlock;

/** A block with a text of its own that the officer may reword. */
export type TextBlock = ParagraphBlock | NoteBlock | ListBlock;

export function isTextBlock(block: Block): block is TextBlock {
  return block.kind === 'paragraph' || block.kind === 'note' || block.kind === 'list';
}

/** The words of a text block; list items stand one a line. */
export function textOf(block: TextBlock): string {
  return block.kind === 'list' ? block.items.join('\n') : block.text;
}

/** The same block with other words. */
export function withText(block: TextBlock, text: string): TextBlock {
  if (block.kind !== 'list') return { ...block, text };
  const items = text.split('\n').map((item) => item.trim());
  return { ...block, items: items.filter((item) => item !== '') };
}
