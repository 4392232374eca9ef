import { useState } from 'react';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { LineField } from '../../ui/Field.tsx';
import { setRows } from './commands.ts';
import { pageTexts } from './pageTexts.ts';

type PagePanelProps = {
  readonly requestId: RequestId;
  readonly dataSet: DataSet;
  readonly page: number;
  readonly leftOut: string | undefined;
};

/** Leaves the page that is shown out with a reason, or takes it in again. */
export function PagePanel({ requestId, dataSet, page, leftOut }: PagePanelProps) {
  const t = useTexts(pageTexts);
  const [reason, setReason] = useState('');
  const set = (given: string, done: string) =>
    void setRows(requestId, dataSet.id, [page], given, done);
  return (
    <section className="stack-tight work-part" aria-label={t.wholePage}>
      <h2>{t.wholePage}</h2>
      {leftOut === undefined ? (
        <>
          <LineField label={t.reason} hint={t.reasonHint} value={reason} onChange={setReason} />
          <div>
            <Button
              isDisabled={reason.trim() === ''}
              onPress={() => set(reason.trim(), t.pageLeftOut)}
            >
              {t.leavePageOut}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="soft">{t.pageOutBecause(leftOut)}</p>
          <div>
            <Button onPress={() => set('', t.pageTakenIn)}>{t.takePageIn}</Button>
          </div>
        </>
      )}
    </section>
  );
}
