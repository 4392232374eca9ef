import { z } from 'zod';
import { FristError } from '../kit/errors.ts';
import type { DataSetId } from '../kit/ids.ts';
import { nextTurn } from '../turns.ts';
import type { Readable } from '../vault/sql.ts';
import type { DataSet } from './model.ts';
import { type PageWord, textOfWords } from './rules/strikePages.ts';
import type { Waiting } from './serviceReleasedFiles.ts';
import { type NewDataSet, pageOfRows } from './storeDataSets.ts';
import { pagesOf } from './storePages.ts';
import type { Places } from './storeRedactions.ts';

/** A page as far as its words tell; its size in points. */
export type ScannedPage = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
};

/** A data set, kept or yet to be kept, with all its texts: the cells of each row, or a page’s text as one. */
export type Scanned = Pick<DataSet, 'id' | 'shape' | 'title' | 'columns' | 'choices'> & {
  /** The columns’ names and the title, which often is a file’s name: they are handed over too. */
  readonly heads: readonly string[];
  /** Rows or pages. */
  readonly size: number;
  /** Some rows or pages at a time, so that nothing is at work for long. */
  readonly slices: () => Iterable<readonly Texts[]>;
};

type Texts = { readonly cells: readonly string[]; readonly page?: ScannedPage };

/** What is done with each text of a case: the heads of its data sets, the cells of a row, or a page’s text as one. */
export type Look = (set: Scanned, texts: readonly string[], page?: ScannedPage) => void;

const rowsAtATime = 500;
const cellsAtATime = 10_000;

/** Data sets as they are kept. */
export function keptTexts(read: Readable, sets: readonly DataSet[]): readonly Scanned[] {
  return sets.map((set) => ({
    ...set,
    heads: headsOf(set),
    size: set.rows + set.pages,
    *slices() {
      if (set.shape === 'pages') for (const page of pagesOf(read, set.id)) yield [ofPage(page)];
      for (let offset = 0; set.shape === 'table' && offset < set.rows; offset += rowsAtATime) {
        yield pageOfRows(read, set.id, { offset, limit: rowsAtATime });
      }
    },
  }));
}

const cellsSchema = z.array(z.string());

/** A data set as it was read and is going to be kept. */
export function freshTexts(set: NewDataSet, pages: readonly ScannedPage[]): Scanned {
  const atATime = Math.max(1, Math.floor(cellsAtATime / Math.max(1, set.columns.length)));
  return {
    ...set,
    heads: headsOf(set),
    size: set.rows.length + pages.length,
    *slices() {
      for (const page of pages) yield [ofPage(page)];
      for (let from = 0; from < set.rows.length; from += atATime) {
        const rows = set.rows.slice(from, from + atATime);
        yield rows.map((row) => ({ cells: cellsSchema.parse(JSON.parse(row)) }));
      }
    },
  };
}

function headsOf({ columns, title }: Pick<DataSet, 'columns' | 'title'>): readonly string[] {
  return [...columns, title];
}

function ofPage(page: ScannedPage): Texts {
  return { cells: [textOfWords(page.words)], page };
}

/** Looks at every row and page of data sets as they came; it stands still after some, and says how many. */
function* scan(sets: readonly Scanned[], look: Look): Generator<number> {
  for (const set of sets) {
    look(set, set.heads);
    for (const texts of set.slices()) {
      for (const { cells, page } of texts) look(set, cells, page);
      yield texts.length;
    }
  }
}

/** Looks at everything at once: within a transaction. */
export function scanAtOnce(sets: readonly Scanned[], look: Look): void {
  for (const _ of scan(sets, look));
}

/** Looks at everything in turns, tells how far it came and stops when it is told to. Throws cancelled. */
export async function scanInTurns(
  sets: readonly Scanned[],
  look: Look,
  call: Waiting,
): Promise<void> {
  const total = sets.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const looked of scan(sets, look)) {
    done += looked;
    call.progress(done, total);
    await nextTurn();
    if (call.signal.aborted) throw new FristError('cancelled');
  }
}

/** Counts how often each of many is found, by data set. */
export type Tally<Key> = {
  readonly count: (key: Key, set: DataSetId) => void;
  readonly of: (key: Key) => readonly Places[];
};

export function tally<Key>(): Tally<Key> {
  const counts = new Map<Key, Map<DataSetId, number>>();
  return {
    count: (key, set) => {
      const known = counts.get(key) ?? new Map<DataSetId, number>();
      known.set(set, (known.get(set) ?? 0) + 1);
      counts.set(key, known);
    },
    of: (key) => [...(counts.get(key) ?? [])].map(([dataSetId, places]) => ({ dataSetId, places })),
  };
}
