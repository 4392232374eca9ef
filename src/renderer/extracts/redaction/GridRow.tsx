import type { DataSet } from '../../../core/extracts/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import type { Spot } from './gridKeys.ts';
import { MarkedText } from './MarkedText.tsx';
import type { Row } from './segments.ts';
import { redactionTexts } from './texts.ts';

type GridRowProps = {
  readonly row: Row;
  readonly dataSet: DataSet;
  /** The column that the officer stands on, where it is in this row; -1 is the row's number. */
  readonly here: number | undefined;
  readonly chosen: boolean;
  readonly onSpot: (spot: Spot) => void;
  readonly onChoose: (row: number, range: boolean) => void;
};

/** One row: its number, by which it is chosen, and its cells with their marks. */
export function GridRow({ row, dataSet, here, chosen, onSpot, onChoose }: GridRowProps) {
  const t = useTexts(redactionTexts);
  const { n, cells, leftOut, marks } = row;
  return (
    <tr
      aria-rowindex={n + 2}
      aria-selected={chosen}
      className={`${leftOut === undefined ? '' : 'row-out'}${chosen ? ' row-chosen' : ''}`}
    >
      <th scope="row" {...standing(here === -1)} onFocus={() => onSpot({ row: n, column: -1 })}>
        <label className="row-number">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={chosen}
            aria-label={t.chooseRow(n + 1)}
            onClick={(event) => onChoose(n, event.shiftKey)}
            onChange={() => undefined}
          />
          {n + 1}
        </label>
        {leftOut !== undefined && (
          <span className="out-word" title={leftOut}>
            {t.rowOut}
          </span>
        )}
      </th>
      {cells.map((cell, column) => {
        const out = dataSet.choices[column]?.included === false;
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
            key={column}
            className={out ? 'column-out' : ''}
            {...standing(here === column)}
            onFocus={() => onSpot({ row: n, column })}
          >
            <MarkedText text={cell} marks={marks.filter((mark) => mark.column === column)} />
          </td>
        );
      })}
    </tr>
  );
}

/** The one cell that the Tab key comes to. */
function standing(here: boolean) {
  return here ? { tabIndex: 0, 'data-here': '' } : { tabIndex: -1 };
}
