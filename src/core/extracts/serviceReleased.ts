import type { AttachmentsService } from '../attachments/service.ts';
import type { QueryCall } from '../handlers.ts';
import type { DataSetId, RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Readable } from '../vault/sql.ts';
import type { Box } from './model/redaction.ts';
import type { Picture, ReleasedCopy, ReleasedTable } from './model/released.ts';
import type { DataSet } from './model.ts';
import { handedOver } from './rules/strikeRows.ts';
import { dataSetsOf, pageOfRows } from './storeDataSets.ts';
import {
  countRedactions,
  listWithLetterOf,
  redactionsOf,
  type StoredRedaction,
} from './storeRedactions.ts';

/** How long work is heard and stopped. */
export type Waiting = Pick<QueryCall, 'signal' | 'progress'>;

/** A page with these places painted over, and nothing behind the picture. Throws notFound, cancelled. */
export type PaintPage = (
  id: RequestId,
  dataSet: DataSetId,
  page: number,
  boxes: readonly Box[],
  call: Waiting,
) => Promise<Picture>;

/** What the released copy needs besides the vault. */
export type ReleasedParts = {
  readonly read: Readable;
  readonly attachments: Pick<AttachmentsService, 'bytes'>;
  readonly picture: PaintPage;
};

/** What of a case may leave Frist, as it stands now: see ReleasedCopy. */
export function releasedCopy(
  id: RequestId,
  language: Language,
  { read }: ReleasedParts,
): ReleasedCopy {
  const redactions = redactionsOf(read, id, { states: ['accepted'] });
  const dataSets = dataSetsOf(read, id);
  return {
    tables: dataSets
      .filter(({ shape }) => shape === 'table')
      .map((set) => releasedTable(set, redactions, language, read)),
    files: [],
    list: [],
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
  return {
    ...releasedHead(set),
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

function releasedHead({ id, recordId, portable, edition }: DataSet) {
  return { id, ...(recordId === undefined ? {} : { recordId }), portable, edition };
}

const rowsAtATime = 500;

/** All rows of a table, page by page: an open statement would block every other use of the vault meanwhile. */
export function* storedRows(read: Readable, { id, rows }: Pick<DataSet, 'id' | 'rows'>) {
  for (let offset = 0; offset < rows; offset += rowsAtATime) {
    yield* pageOfRows(read, id, { offset, limit: rowsAtATime });
  }
}
