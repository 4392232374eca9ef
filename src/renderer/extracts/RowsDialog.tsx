import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Extract } from '../../core/extracts/model.ts';
import { useLastAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Scrollable } from '../ui/Scrollable.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { extractTexts } from './texts.ts';

const limit = 100;

type RowsDialogProps = {
  readonly extract: Extract;
  readonly dataSet: Extract['dataSets'][number];
  readonly onClose: () => void;
};

/** The rows of a table, a hundred at a time. */
export function RowsDialog({ extract, dataSet, onClose }: RowsDialogProps) {
  const t = useTexts(extractTexts);
  const [offset, setOffset] = useState(0);
  const { requestId } = extract;
  const answer = useLastAnswer('extracts.rows', {
    requestId,
    dataSetId: dataSet.id,
    offset,
    limit,
  });
  return (
    <Dialog
      title={dataSet.title}
      onClose={onClose}
      wide
      foot={<Pages offset={offset} rows={dataSet.rows} onOffset={setOffset} />}
    >
      <Awaited answer={answer}>
        {({ rows }) => (
          <Scrollable className="scroll-x" label={t.rowsOf(dataSet.title)}>
            <RowsTable columns={dataSet.columns} rows={rows} />
          </Scrollable>
        )}
      </Awaited>
    </Dialog>
  );
}

type RowsTableProps = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Columns, rows and cells have no names but their places, and two may be alike. */
function RowsTable({ columns, rows }: RowsTableProps) {
  return (
    <table className="grid-table small">
      <thead>
        <tr>
          {columns.map((column, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <th key={place} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={place}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type PagesProps = {
  readonly offset: number;
  readonly rows: number;
  readonly onOffset: (offset: number) => void;
};

function Pages({ offset, rows, onOffset }: PagesProps) {
  const common = useTexts(commonTexts);
  const last = Math.min(offset + limit, rows);
  return (
    <div className="line small soft">
      <IconButton
        label={common.previous}
        icon={ChevronLeft}
        isDisabled={offset === 0}
        onPress={() => onOffset(offset - limit)}
      />
      {common.page(Math.min(offset + 1, last), last, String(rows))}
      <IconButton
        label={common.next}
        icon={ChevronRight}
        isDisabled={last >= rows}
        onPress={() => onOffset(offset + limit)}
      />
    </div>
  );
}
