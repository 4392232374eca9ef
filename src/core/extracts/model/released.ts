import type { DataSetId, RegisterItemId } from '../../kit/ids.ts';
import type { ListedRedaction } from './redaction.ts';

/** A picture as it is printed: PNG or JPEG, with nothing behind it. */
export type Picture = {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

type Released = {
  readonly id: DataSetId;
  readonly title: string;
  /** Which system it comes from. */
  readonly source: string;
  readonly recordId?: RegisterItemId;
  readonly portable: boolean;
  /** Another one after every change of what is handed over. */
  readonly edition: number;
};

/** A table as it is handed over: only the rows and columns taken in, everything redacted and masked already. */
export type ReleasedTable = Released & {
  readonly columns: readonly string[];
  readonly rowCount: number;
  /** As often as asked; no statement stays open between rows. */
  readonly rows: () => Iterable<readonly string[]>;
};

/** A document as it is handed over: pictures of its pages, with the redacted places painted over. */
export type ReleasedFile = Released & {
  readonly pageCount: number;
  /** Page from 0. Throws notFound, cancelled. */
  readonly page: (page: number) => Promise<Picture>;
  /** The bytes as they came; only where nothing in it is redacted or left out. */
  readonly original?: () => { readonly fileName: string; readonly bytes: Uint8Array };
};

/**
 * What of a case may leave Frist. Whatever writes a file for the person reads this and nothing else, so that what was
 * redacted, masked or left out cannot get into one.
 */
export type ReleasedCopy = {
  readonly tables: readonly ReleasedTable[];
  readonly files: readonly ReleasedFile[];
  readonly list: readonly ListedRedaction[];
  /** True where the list goes with the letter. */
  readonly listWithLetter: boolean;
  /** Proposals that wait for the officer: nothing may be issued before (Art 15(4)). */
  readonly undecided: number;
};
