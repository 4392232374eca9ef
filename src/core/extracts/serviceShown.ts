import { FristError, invalidField } from '../kit/errors.ts';
import type { DataSetId, RequestId } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';
import type { Redaction } from './model/redaction.ts';
import type { DataSet } from './model.ts';
import { wordsWithin } from './rules/strikePages.ts';
import { handedOver, masksOf, strikesOf, type TableStrikes } from './rules/strikeRows.ts';
import { listOf } from './serviceList.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { dataSetsOf, pageOfRows, type StoredRow } from './storeDataSets.ts';
import { pageOfRowsIn } from './storeHeldBack.ts';
import { pageOf } from './storePages.ts';
import { countRedactions, redactionsOf, type StoredRedaction } from './storeRedactions.ts';

/** What the officer sees: tables as they came with their marks, as they are handed over, and what is struck out. */
export function shownHandlers({ read, requireRequest }: ExtractsContext) {
  return {
    'extracts.rows': ({ requestId, dataSetId, offset, limit }) => {
      requireRequest(requestId);
      const set = tableOf(read, requestId, dataSetId);
      const states = ['proposed', 'accepted'] as const;
      const redactions = redactionsOf(read, requestId, { states, dataSetId });
      const strikes = strikesOf(set, redactions);
      const rows = pageOfRows(read, dataSetId, { offset, limit });
      return {
        rows: rows.map((row) => ({ ...row, marks: marksOf(set, row, strikes) })),
        total: set.rows,
      };
    },

    'extracts.released': ({ requestId, dataSetId, offset, limit, language }) => {
      requireRequest(requestId);
      const set = tableOf(read, requestId, dataSetId);
      const redactions = redactionsOf(read, requestId, { states: ['accepted'], dataSetId });
      const { columns, row } = handedOver(set, redactions, language);
      const rows = pageOfRowsIn(read, dataSetId, { offset, limit });
      return {
        columns,
        rows: rows.map(({ n, cells }) => row(n, cells)),
        total: set.rows - set.leftOut,
      };
    },

    'extracts.redactions': ({ requestId, dataSetId, states, offset, limit }) => {
      requireRequest(requestId);
      const asked = { states: states ?? ['proposed', 'accepted', 'dismissed'], dataSetId } as const;
      const some = redactionsOf(read, requestId, asked, { offset, limit });
      return {
        redactions: some.map((one) => ({ ...one, shown: shownOf(read, requestId, one) })),
        total: countRedactions(read, requestId, asked),
        list: listOf(read, requestId),
      };
    },
  } satisfies Partial<ExtractsHandlers>;
}

function tableOf(read: Readable, requestId: RequestId, dataSetId: DataSetId): DataSet {
  const set = dataSetsOf(read, requestId).find(({ id }) => id === dataSetId);
  if (!set) throw new FristError('notFound');
  if (set.shape !== 'table') throw invalidField('dataSetId', 'has pages, not rows');
  return set;
}

function marksOf(set: DataSet, { n, cells }: StoredRow, strikes: TableStrikes<StoredRedaction>) {
  return cells.flatMap((cell, column) => {
    const choice = set.choices[column];
    const masks = choice ? masksOf(cell, choice) : [];
    return [
      ...strikes.ofCell(n, column, cell).map(({ by, from, to }) => ({
        column,
        from,
        to,
        redactionId: by.id,
        state: by.state === 'proposed' ? ('proposed' as const) : ('accepted' as const),
      })),
      ...masks.map(({ from, to }) => ({ column, from, to, state: 'masked' as const })),
    ];
  });
}

/** More of a cell than anybody reads in a list. */
const mostShown = 500;

/** What goes, for the officer’s eyes. */
function shownOf(
  read: Readable,
  requestId: RequestId,
  { what }: StoredRedaction,
): Redaction['shown'] {
  switch (what.kind) {
    case 'pattern':
      return what.text;
    case 'cell': {
      if (what.text !== '') return what.text;
      const [row] = pageOfRows(read, what.dataSetId, { offset: what.row, limit: 1 });
      return (row?.cells[what.column] ?? '').slice(0, mostShown);
    }
    case 'region': {
      const page = pageOf(read, requestId, what.dataSetId, what.page);
      return page ? wordsWithin(page.words, what.box).join(' ').slice(0, mostShown) : '';
    }
  }
}
