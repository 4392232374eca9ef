import { useState } from 'react';
import type { DataSet, Extract } from '../../../core/extracts/model.ts';
import type { Language } from '../../../core/kit/language.ts';
import { useLastAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Scrollable } from '../../ui/Scrollable.tsx';
import { Awaited } from '../../ui/Waiting.tsx';
import { Steps } from '../Steps.tsx';
import { redactionTexts } from './texts.ts';

type ReleasedRowsProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  /** Of the words that stand for what is struck out: the person's. */
  readonly language: Language;
};

/** A table exactly as it will be handed over: only what is in, struck out and masked already. */
export function ReleasedRows({ extract, dataSet, language }: ReleasedRowsProps) {
  const t = useTexts(redactionTexts);
  const step = Math.max(10, Math.min(50, Math.floor(3000 / dataSet.columns.length)));
  const [offset, setOffset] = useState(0);
  const answer = useLastAnswer('extracts.released', {
    requestId: extract.requestId,
    dataSetId: dataSet.id,
    offset,
    limit: step,
    language,
  });
  return (
    <div className="work-main">
      <Awaited answer={answer}>
        {({ columns, rows, total }) => (
          <>
            <Scrollable className="rows-scroll" label={t.releasedOf(dataSet.title)}>
              {columns.length === 0 || total === 0 ? (
                <p className="waiting">{t.nothingReleased}</p>
              ) : (
                <ReleasedTable columns={columns} rows={rows} />
              )}
            </Scrollable>
            <div className="work-foot">
              <p className="small soft">{t.releasedLead}</p>
              <Steps offset={offset} step={step} total={total} onOffset={setOffset} />
            </div>
          </>
        )}
      </Awaited>
    </div>
  );
}

type ReleasedTableProps = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Columns, rows and cells have no names but their places, and two may be alike. */
function ReleasedTable({ columns, rows }: ReleasedTableProps) {
  return (
    <table className="rows-grid small">
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
