import type { ColumnChoice } from '../model/column.ts';
import type { SourceKind, SourceRemark } from '../model/source.ts';

/** A table as its reader finds it: cells may be missing at the end of a row, or within it. */
export type FoundTable = {
  /** The sheet, list or element that it is; '' where the file is the table. */
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Where a row stands, as the file counts. */
  readonly placeOf: (row: number) => string;
};

/** A table as it is kept, with what its columns are recognised as. */
export type ReadTable = {
  readonly title: string;
  readonly columns: readonly string[];
  /** The cells of each row as JSON: as many as there are columns. */
  readonly rows: readonly string[];
  readonly choices: readonly ColumnChoice[];
};

/** A file that came within another. */
export type PartFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** What is read of a file. */
export type FileRead = {
  readonly kind: SourceKind;
  readonly tables: readonly ReadTable[];
  readonly remarks: readonly SourceRemark[];
  readonly parts: readonly PartFile[];
};

/** What a thread is to read the bytes as. */
export type FileKind = 'csv' | 'xlsx' | 'json' | 'xml' | 'text' | 'html' | 'mail';

/** What a thread answers; its own errors never cross, because they may quote the file. */
export type ReadingAnswer =
  | { readonly of: 'read'; readonly read: FileRead }
  /** More than a case holds. */
  | { readonly of: 'tooMuch'; readonly limit: string }
  | { readonly of: 'fault'; readonly remark: SourceRemark };

/** Thrown by readers within their thread: the file holds more than a case takes. */
export class TooMuch extends Error {
  readonly limit: string;

  constructor(limit: string) {
    super(limit);
    this.limit = limit;
  }
}
