import { useState } from 'react';
import { type ColumnChoice, unknownColumn } from '../../../core/extracts/model/column.ts';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Scrollable } from '../../ui/Scrollable.tsx';
import { Steps } from '../Steps.tsx';
import { ColumnRow } from './ColumnRow.tsx';
import { type Mapping, withChoice } from './mapping.ts';
import { mappingTexts } from './texts.ts';
import './mapping.css';

/** Columns shown at a time: a table can have 300, each with lists of its own. */
const step = 25;

type ColumnChoicesProps = {
  readonly requestId: RequestId;
  readonly dataSet: DataSet;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
};

/** Each column with an example, what was recognised in it, and whether it goes in. */
export function ColumnChoices({ requestId, dataSet, mapping, onChange }: ColumnChoicesProps) {
  const t = useTexts(mappingTexts);
  const [offset, setOffset] = useState(0);
  const { columns } = dataSet;
  const first = useAnswer('extracts.rows', {
    requestId,
    dataSetId: dataSet.id,
    offset: 0,
    limit: 20,
  }).value?.rows;
  const example = (at: number) => first?.find(({ cells }) => cells[at])?.cells[at] ?? '';
  const change = (at: number, choice: ColumnChoice) => onChange(withChoice(mapping, at, choice));
  return (
    <>
      <Scrollable className="scroll-x" label={t.columns}>
        <table className="grid-table mapping-table">
          <thead>
            <tr>
              {[t.column, t.content, t.category, t.goesIn].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.slice(offset, offset + step).map((name, n) => (
              <ColumnRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place, and two may be alike
                key={offset + n}
                name={name || t.unnamed(offset + n + 1)}
                example={example(offset + n)}
                choice={mapping.choices[offset + n] ?? unknownColumn}
                onChange={(choice) => change(offset + n, choice)}
              />
            ))}
          </tbody>
        </table>
      </Scrollable>
      <Steps offset={offset} step={step} total={columns.length} onOffset={setOffset} />
    </>
  );
}
