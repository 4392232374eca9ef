import { FristError } from '../kit/errors.ts';
import type { DataSetId } from '../kit/ids.ts';
import { nextTurn } from '../turns.ts';
import type { Readable } from '../vault/sql.ts';
import type { DataSet } from './model.ts';
import { textOfWords } from './rules/strikePages.ts';
import type { Waiting } from './serviceReleasedFiles.ts';
import { pageOfRows } from './storeDataSets.ts';
import { pagesOf } from './storePages.ts';
import type { Places } from './storeRedactions.ts';

/** What is done with each text of a case: the cells of a row, or a page’s text as one. */
export type Look = (set: DataSet, texts: readonly string[]) => void;

const rowsAtATime = 500;

/** Looks at every row and page of data sets as they came; it stands still after some, and says how many. */
function* scan(read: Readable, sets: readonly DataSet[], look: Look): Generator<number> {
  for (const set of sets) {
    look(set, set.columns);
    if (set.shape === 'pages') {
      for (const { words } of pagesOf(read, set.id)) {
        look(set, [textOfWords(words)]);
        yield 1;
      }
    }
    for (let offset = 0; set.shape === 'table' && offset < set.rows; offset += rowsAtATime) {
      const rows = pageOfRows(read, set.id, { offset, limit: rowsAtATime });
      for (const { cells } of rows) look(set, cells);
      yield rows.length;
    }
  }
}

/** Looks at everything at once: within a transaction. */
export function scanAtOnce(read: Readable, sets: readonly DataSet[], look: Look): void {
  for (const _ of scan(read, sets, look));
}

/** Looks at everything in turns, tells how far it came and stops when it is told to. Throws cancelled. */
export async function scanInTurns(
  read: Readable,
  sets: readonly DataSet[],
  look: Look,
  call: Waiting,
): Promise<void> {
  const total = sets.reduce((sum, { rows, pages }) => sum + rows + pages, 0);
  let done = 0;
  for (const looked of scan(read, sets, look)) {
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
