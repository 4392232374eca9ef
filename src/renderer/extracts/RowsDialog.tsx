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
  const common = useTexts(commonTexts);
  const [offset, setOffset] = useState(0);
  const { requestId } = extract;
  const answer = useLastAnswer('extracts.rows', {
    requestId,
    dataSetId: dataSet.id,
    offset,
    limit,
  });
  const last = Math.min(offset + limit, dataSet.rows);
  return (
    <Dialog
      title={dataSet.title}
      onClose={onClose}
      wide
      foot={
        <div className="line small soft">
          <IconButton
            label={common.previous}
            icon={ChevronLeft}
            isDisabled={offset === 0}
            onPress={() => setOffset(offset - limit)}
          />
          {common.page(Math.min(offset + 1, last), last, String(dataSet.rows))}
          <IconButton
            label={common.next}
            icon={ChevronRight}
            isDisabled={last >= dataSet.rows}
            onPress={() => setOffset(offset + limit)}
          />
        </div>
      }
    >
      <Scrollable className="scroll-x" label={t.rowsOf(dataSet.title)}>
        <table className="grid-table small">
          <thead>
            <tr>
              {dataSet.columns.map((column, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
                <th key={index} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Awaited answer={answer}>
              {({ rows }) => (
                <>
                  {rows.map((row, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a row is named by its place
                    <tr key={offset + index}>
                      {row.map((cell, column) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its place
                        <td key={column}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </>
              )}
            </Awaited>
          </tbody>
        </table>
      </Scrollable>
    </Dialog>
  );
}
