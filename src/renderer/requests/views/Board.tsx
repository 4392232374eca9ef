import { GridList, GridListItem } from 'react-aria-components';
import type { MethodOutput } from '../../../core/contract.ts';
import type { RequestRow } from '../../../core/requests/model.ts';
import { useLastAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Scrollable } from '../../ui/Scrollable.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { goTo, setRequestsView } from '../../uiState.ts';
import { useAbout } from '../about.ts';
import { Due } from '../Due.tsx';
import { NothingHere } from '../NothingHere.tsx';
import { Signs } from '../Signs.tsx';
import type { useFilter } from '../useFilter.ts';
import { viewTexts } from './texts.ts';

type Column = MethodOutput<'requests.board'>['columns'][number];

/** One column for each state, the most urgent first; the arrow keys go through a column. */
export function Board({ filter }: { readonly filter: ReturnType<typeof useFilter> }) {
  const t = useTexts(viewTexts);
  // The columns are the states: which of them the list shows does not matter here.
  const { states: _, ...rest } = filter;
  const answer = useLastAnswer('requests.board', rest);
  return (
    <Awaited answer={answer}>
      {({ columns }) =>
        columns.every(({ total }) => total === 0) ? (
          <NothingHere />
        ) : (
          <Scrollable className="board scroll-x" label={t.board}>
            {columns.map((column) => (
              <BoardColumn key={column.state} column={column} />
            ))}
          </Scrollable>
        )
      }
    </Awaited>
  );
}

function BoardColumn({ column }: { readonly column: Column }) {
  const t = useTexts(viewTexts);
  const words = useTexts(wordTexts);
  const { state, total, rows } = column;
  const name = words.states[state];
  return (
    <section className="board-column" aria-label={t.columnCount(name, total)}>
      <h2 className="spread">
        {name} <span className="small faint">{total}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="faint small">{t.emptyColumn}</p>
      ) : (
        <GridList
          aria-label={name}
          className="board-cards"
          selectionMode="none"
          onAction={(id) => goTo({ area: 'requests', id: String(id) })}
        >
          {rows.map((row) => (
            <BoardCard key={row.id} row={row} />
          ))}
        </GridList>
      )}
      {total > rows.length && (
        <LinkButton
          onPress={() => {
            setRequestsView({ states: [state] });
            goTo({ area: 'requests', part: 'view:table' });
          }}
        >
          {t.showAllOf(total)}
        </LinkButton>
      )}
    </section>
  );
}

function BoardCard({ row }: { readonly row: RequestRow }) {
  const about = useAbout();
  return (
    <GridListItem id={row.id} textValue={`${row.reference} ${row.name}`} className="board-card">
      <span className="strong">{row.name}</span>
      <span className="small faint">
        {row.reference} · {about(row)}
      </span>
      <span className="line">
        <Due row={row} />
        <Signs row={row} />
      </span>
    </GridListItem>
  );
}
