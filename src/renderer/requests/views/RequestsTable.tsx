import { useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useLastAnswer } from '../../serverState.ts';
import { Awaited } from '../../ui/Waiting.tsx';
import { type RequestsView, setRequestsView, useUi } from '../../uiState.ts';
import { NothingHere } from '../NothingHere.tsx';
import { Pager, pageSize } from '../Pager.tsx';
import type { useFilter } from '../useFilter.ts';
import { BulkBar } from './BulkBar.tsx';
import { chosenAfter } from './selection.ts';
import { TableOfRows } from './TableOfRows.tsx';

const none: ReadonlySet<RequestId> = new Set();

/** The requests line by line, with what can be done to several at once. */
export function RequestsTable({ filter }: { readonly filter: ReturnType<typeof useFilter> }) {
  const { sort, descending } = useUi((ui) => ui.requestsView);
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState(none);
  const terms = { ...filter, sort, descending, offset, limit: pageSize };
  const answer = useLastAnswer('requests.list', terms);
  return (
    <Awaited answer={answer}>
      {({ rows, total, totalIsFloor }) =>
        total === 0 ? (
          <NothingHere />
        ) : (
          <>
            <BulkBar
              filter={filter}
              total={`${total}${totalIsFloor ? '+' : ''}`}
              chosen={chosen}
              onClear={() => setChosen(none)}
            />
            <TableOfRows
              rows={rows}
              chosen={chosen}
              onChoose={(change) => setChosen(chosenAfter(chosen, change, rows))}
              sort={{ column: sort, direction: descending ? 'descending' : 'ascending' }}
              onSort={sortBy}
            />
            <Pager offset={offset} total={total} floor={totalIsFloor} onOffset={setOffset} />
          </>
        )
      }
    </Awaited>
  );
}

const sortable: readonly RequestsView['sort'][] = ['alarm', 'received', 'reference', 'name'];

function sortBy({ column, direction }: SortDescriptor): void {
  const sort = sortable.find((name) => name === column);
  if (sort) setRequestsView({ sort, descending: direction === 'descending' });
}
