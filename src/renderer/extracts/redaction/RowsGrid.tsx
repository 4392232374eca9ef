import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { DataSet } from '../../../core/extracts/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { GridRow } from './GridRow.tsx';
import { movedSpot, type Spot } from './gridKeys.ts';
import { type RowChoice, ranged, toggled } from './rowChoice.ts';
import type { Row } from './segments.ts';
import { redactionTexts } from './texts.ts';

type RowsGridProps = {
  readonly dataSet: DataSet;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly step: number;
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
  readonly choice: RowChoice;
  readonly onChoice: (choice: RowChoice) => void;
  readonly onStrike: (spot: Spot) => void;
  /** To the words of the cell. */
  readonly onEnter: () => void;
  /** A place was pointed at. */
  readonly onPick: () => void;
};

/** A page of rows that is walked by arrows: Enter to the cell's words, S strikes it, Space chooses the row. */
export function RowsGrid(props: RowsGridProps) {
  const { dataSet, rows, total, spot, choice, onChoice } = props;
  const t = useTexts(redactionTexts);
  const { grid, onKeyDown } = useGridKeys(props);
  const choose = (row: number, range: boolean) =>
    onChoice(range ? ranged(choice, row) : toggled(choice, row));
  return (
    <div className="rows-scroll">
      <table
        ref={grid}
        className="rows-grid small"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked by arrows, as in a grid
        role="grid"
        aria-label={t.rowsOf(dataSet.title)}
        aria-describedby="grid-keys"
        aria-rowcount={total + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onClick={props.onPick}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="visually-hidden">{t.rowNumber}</span>
            </th>
            {dataSet.columns.map((name, n) => {
              const out = dataSet.choices[n]?.included === false;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place
                <th key={n} scope="col" className={out ? 'column-out' : ''}>
                  {name || t.unnamed(n + 1)}
                  {out && <span className="out-word"> {t.columnOut}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridRow
              key={row.n}
              row={row}
              dataSet={dataSet}
              here={row.n === spot.row ? spot.column : undefined}
              chosen={choice.rows.has(row.n)}
              onSpot={props.onSpot}
              onChoose={choose}
            />
          ))}
        </tbody>
      </table>
      <p id="grid-keys" className="visually-hidden">
        {t.gridKeys}
      </p>
    </div>
  );
}

function useGridKeys(props: RowsGridProps) {
  const { dataSet, rows, total, step, spot, onSpot, choice, onChoice, onStrike, onEnter } = props;
  const grid = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  const size = { rows: total, columns: dataSet.columns.length, step };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cell of another page is there only once its rows are
  useEffect(() => {
    if (!wanted.current) return;
    const cell = grid.current?.querySelector<HTMLElement>('[data-here]');
    if (!cell) return;
    cell.focus();
    wanted.current = false;
  }, [spot, rows]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedSpot(spot, event.key, size);
    if (next) {
      wanted.current = true;
      if (event.shiftKey && next.row !== spot.row) {
        const from = choice.anchor === undefined ? toggled(choice, spot.row) : choice;
        onChoice(ranged(from, next.row));
      }
      onSpot(next);
    } else if (event.key === ' ') {
      onChoice(event.shiftKey ? ranged(choice, spot.row) : toggled(choice, spot.row));
    } else if (event.key === 'Enter') onEnter();
    else if (/^[sS]$/u.test(event.key) && spot.column >= 0) onStrike(spot);
    else return;
    event.preventDefault();
  };
  return { grid, onKeyDown };
}
