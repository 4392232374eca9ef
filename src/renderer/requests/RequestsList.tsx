import { Inbox, SearchX } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { MethodInput } from '../../core/contract.ts';
import { type RequestRow, requestStates } from '../../core/requests/model.ts';
import { openByHand, openMessageFile } from '../intake/intake.ts';
import { useAnswer, useLastAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type RequestsView, type Route, setRequestsView, useUi } from '../uiState.ts';
import { Due } from './Due.tsx';
import { ListHead } from './ListHead.tsx';
import { Pager, pageSize } from './Pager.tsx';
import { requestTexts } from './texts.ts';
import './requests.css';

/** The requests: searched, filtered, sorted and paged in the vault's own database. */
export function RequestsList({ route }: { readonly route: Route }) {
  const t = useTexts(requestTexts);
  const view = useUi((ui) => ui.requestsView);
  const [words, setWords] = useState('');
  const [offset, setOffset] = useState(0);
  const search = useDeferredValue(words.trim());
  const answer = useLastAnswer('requests.list', listInput(view, search, offset));
  const showAll = () => {
    setWords('');
    setOffset(0);
    setRequestsView({ states: requestStates, right: undefined, alarmUntil: undefined });
  };
  return (
    <>
      <ListHead
        words={words}
        onWords={(next) => {
          setWords(next);
          setOffset(0);
        }}
        onView={(change) => {
          setRequestsView(change);
          setOffset(0);
        }}
      />
      <Awaited answer={answer}>
        {({ rows, total, totalIsFloor }) => (
          <>
            <GridList
              aria-label={t.list}
              className="request-rows"
              selectionMode="none"
              onAction={(id) => goTo({ area: 'requests', id: String(id), ...keptPart(route) })}
              renderEmptyState={() => (
                <NothingHere searching={search !== ''} view={view} onShowAll={showAll} />
              )}
            >
              {rows.map((row) => (
                <Row key={row.id} row={row} opened={row.id === route.id} />
              ))}
            </GridList>
            <Pager offset={offset} total={total} floor={totalIsFloor} onOffset={setOffset} />
          </>
        )}
      </Awaited>
    </>
  );
}

function Row({ row, opened }: { readonly row: RequestRow; readonly opened: boolean }) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
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
          {row.reference} · {row.rights.map((right) => words.rights[right]).join(', ')}
        </span>
        <span>{t.dueOn(row.alarm)}</span>
      </div>
    </GridListItem>
  );
}

type NothingHereProps = {
  readonly searching: boolean;
  readonly view: RequestsView;
  readonly onShowAll: () => void;
};

function NothingHere({ searching, view, onShowAll }: NothingHereProps) {
  const t = useTexts(requestTexts);
  const any = useAnswer('requests.list', { limit: 1 }).value;
  const sought = searching || view.right !== undefined || view.alarmUntil !== undefined;
  const narrowed = sought || (any?.total ?? 0) > 0;
  if (narrowed) {
    return (
      <Empty
        icon={SearchX}
        title={sought ? t.nothingTitle : t.nothingOfKind}
        actions={<Button onPress={onShowAll}>{t.showAll}</Button>}
      >
        {sought && <p>{t.nothingLead}</p>}
      </Empty>
    );
  }
  return (
    <Empty
      icon={Inbox}
      title={t.firstTitle}
      actions={
        <>
          <Button kind="primary" onPress={() => void openMessageFile()}>
            {t.openMessage}
          </Button>
          <Button onPress={openByHand}>{t.newRequest}</Button>
        </>
      }
    >
      <p>{t.firstLead}</p>
    </Empty>
  );
}

function listInput(
  view: RequestsView,
  search: string,
  offset: number,
): MethodInput<'requests.list'> {
  const { states, right, alarmUntil, sort, descending } = view;
  return {
    ...(search === '' ? {} : { search }),
    ...(states.length === requestStates.length ? {} : { states: [...states] }),
    ...(right === undefined ? {} : { rights: [right] }),
    ...(alarmUntil === undefined ? {} : { alarmUntil }),
    sort,
    descending,
    offset,
    limit: pageSize,
  };
}

/** Going from one request to the next keeps the tab, but not an opened letter. */
function keptPart(route: Route): { part?: string } {
  return route.part === undefined || route.part.includes(':') ? {} : { part: route.part };
}
