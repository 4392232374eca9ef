import { useState } from 'react';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { LineField } from '../../ui/Field.tsx';
import { setRows } from './commands.ts';
import { noRows, type RowChoice } from './rowChoice.ts';
import { redactionTexts } from './texts.ts';

type RowsPanelProps = {
  readonly requestId: RequestId;
  readonly dataSet: DataSet;
  readonly choice: RowChoice;
  readonly onChoice: (choice: RowChoice) => void;
};

/** Leaves the chosen rows out with a reason, or takes them in again. Nothing while none is chosen. */
export function RowsPanel({ requestId, dataSet, choice, onChoice }: RowsPanelProps) {
  const t = useTexts(redactionTexts);
  const [reason, setReason] = useState('');
  const rows = [...choice.rows];
  if (rows.length === 0) return null;
  const set = async (given: string, done: string) => {
    if (await setRows(requestId, dataSet.id, rows, given, done)) onChoice(noRows);
  };
  return (
    <section className="stack-tight work-part first" aria-label={t.chosenRows(rows.length)}>
      <div className="spread">
        <h2 role="status">{t.chosenRows(rows.length)}</h2>
        <Button kind="quiet" onPress={() => onChoice(noRows)}>
          {t.chooseNone}
        </Button>
      </div>
      <LineField label={t.reason} hint={t.reasonHint} value={reason} onChange={setReason} />
      <div className="line">
        <Button
          kind="primary"
          isDisabled={reason.trim() === ''}
          onPress={() => void set(reason.trim(), t.rowsLeftOut(rows.length))}
        >
          {t.leaveOut}
        </Button>
        <Button onPress={() => void set('', t.rowsTakenIn(rows.length))}>{t.takeIn}</Button>
      </div>
    </section>
  );
}
