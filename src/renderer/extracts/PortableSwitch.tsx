import type { DataSet, Extract } from '../../core/extracts/model.ts';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Checkbox } from '../ui/Choice.tsx';
import type { Records } from './DataSetLine.tsx';
import { setTexts } from './setTexts.ts';

type PortableSwitchProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  readonly records: Records;
};

/** Whether the person takes the data along: what they provided under consent or contract (Art 20(1)(a)). */
export function PortableSwitch({ extract, dataSet, records }: PortableSwitchProps) {
  const t = useTexts(setTexts);
  const { requestId } = extract;
  const { busy, error, submit } = useSubmit('extracts.setPortable');
  const record = records.find(({ id }) => id === dataSet.recordId);
  const set = async (portable: boolean) => {
    const saved = await submit({ requestId, dataSetId: dataSet.id, portable });
    if (saved) putAnswer('extracts.get', { requestId }, saved);
  };
  return (
    <>
      <Checkbox
        selected={dataSet.portable}
        isDisabled={busy}
        onChange={(on) => void set(on)}
        label={t.portableOf(dataSet.title)}
      >
        {t.portable}
        <span className="small faint">
          {' '}
          {record && !record.portable ? t.notPortable : t.portableHint}
        </span>
      </Checkbox>
      <ErrorBanner error={error} />
    </>
  );
}
