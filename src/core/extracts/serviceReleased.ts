import type { RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Readable } from '../vault/sql.ts';
import type { ReleasedCopy, ReleasedTable } from './model/released.ts';
import type { DataSet } from './model.ts';
import { handedOver } from './rules/strikeRows.ts';
import { listOf } from './serviceList.ts';
import { type ReleasedFileParts, releasedFile } from './serviceReleasedFiles.ts';
import { dataSetsOf, pageOfRows } from './storeDataSets.ts';
import {
  countRedactions,
  listWithLetterOf,
  redactionsOf,
  type StoredRedaction,
} from './storeRedactions.ts';

/** What of a case may leave Frist, as it stands now: see ReleasedCopy. */
export function releasedCopy(
  id: RequestId,
  language: Language,
  parts: ReleasedFileParts,
): ReleasedCopy {
  const { read } = parts;
  const redactions = redactionsOf(read, id, { states: ['accepted'] });
  const dataSets = dataSetsOf(read, id);
  return {
    tables: dataSets
      .filter(({ shape }) => shape === 'table')
      .map((set) => releasedTable(set, redactions, language, read)),
    files: dataSets
      .filter(({ shape }) => shape === 'pages')
      .map((set) => releasedFile(id, set, redactions, language, parts)),
    list: listOf(read, id),
    listWithLetter: listWithLetterOf(read, id),
    undecided: countRedactions(read, id, { states: ['proposed'] }),
  };
}

function releasedTable(
  set: DataSet,
  redactions: readonly StoredRedaction[],
  language: Language,
  read: Readable,
): ReleasedTable {
  const { title, source, columns, row } = handedOver(set, redactions, language);
  const { id, recordId, portable, edition } = set;
  return {
    id,
    ...(recordId === undefined ? {} : { recordId }),
    portable,
    edition,
    title,
    source,
    columns,
    rowCount: set.rows - set.leftOut,
    *rows() {
      for (const { n, cells, leftOut } of storedRows(read, set)) {
        if (leftOut === undefined) yield row(n, cells);
      }
    },
  };
}

const rowsAtATime = 500;

/** All rows of a table, page by page: an open statement would block every other use of the vault meanwhile. */
function* storedRows(read: Readable, { id, rows }: DataSet) {
  for (let offset = 0; offset < rows; offset += rowsAtATime) {
    yield* pageOfRows(read, id, { offset, limit: rowsAtATime });
  }
}
