import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { RequestRow } from '../../core/requests/model.ts';
import { useLastAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route, useUi } from '../uiState.ts';
import { useAbout } from './about.ts';
import { Due } from './Due.tsx';
import { ListHead } from './ListHead.tsx';
import { NothingHere } from './NothingHere.tsx';
import { Pager, pageSize } from './Pager.tsx';
import { Signs } from './Signs.tsx';
import { requestTexts } from './texts.ts';
import { useFilter } from './useFilter.ts';
import './requests.css';

/** The requests: searched, filtered, sorted and paged in the vault's own database. */
export function RequestsList({ route }: { readonly route: Route }) {
  const filter = useFilter();
  return (
    <>
      <ListHead />
      {/* Another search begins at its first page. */}
      <Rows route={route} filter={filter} key={JSON.stringify(filter)} />
    </>
  );
}

type RowsProps = { readonly route: Route; readonly filter: ReturnType<typeof useFilter> };

function Rows({ route, filter }: RowsProps) {
  const t = useTexts(requestTexts);
  const { sort, descending } = useUi((ui) => ui.requestsView);
  const [offset, setOffset] = useState(0);
  const answer = useLastAnswer('requests.list', {
    ...filter,
    sort,
    descending,
    offset,
    limit: pageSize,
  });
  return (
    <Awaited answer={answer}>
      {({ rows, total, totalIsFloor }) => (
        <>
          <GridList
            aria-label={t.list}
            className="request-rows"
            selectionMode="none"
            onAction={(id) => goTo({ area: 'requests', id: String(id), ...keptPart(route) })}
            renderEmptyState={() => <NothingHere />}
          >
            {rows.map((row) => (
              <Row key={row.id} row={row} opened={row.id === route.id} />
            ))}
          </GridList>
          <Pager offset={offset} total={total} floor={totalIsFloor} onOffset={setOffset} />
        </>
      )}
    </Awaited>
  );
}

function Row({ row, opened }: { readonly row: RequestRow; readonly opened: boolean }) {
  const t = useTexts(requestTexts);
  const about = useAbout();
  return (
    <GridListItem
      id={row.id}
      textValue={`${row.reference} ${row.name}`}
      className={`request-row${opened ? ' opened' : ''}`}
    >
      <div className="request-row-line">
        <span className="strong cut">{row.name}</span>
        <Due row={row} />
      </div>
      <div className="request-row-line small faint">
        <span className="cut">
          {row.reference} · {about(row)}
        </span>
        <span>{t.dueOn(row.alarm)}</span>
      </div>
      <div className="request-row-signs">
        <Signs row={row} />
      </div>
    </GridListItem>
  );
}

/** Going from one request to the next keeps the tab, but not an opened letter or a wide view. */
function keptPart(route: Route): { part?: string } {
  return route.part === undefined || route.part.includes(':') ? {} : { part: route.part };
}
