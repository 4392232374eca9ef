import { Eye, Images, ListChecks, Scissors, Table2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import type { DataSet, Extract } from '../../core/extracts/model.ts';
import { categoryNames } from '../../core/processing/model/codes.ts';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { tell } from '../ui/notices.ts';
import { MappingDialog } from './mapping/MappingDialog.tsx';
import { PortableSwitch } from './PortableSwitch.tsx';
import { ProposedSign } from './ProposedSign.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { columnsIn, goToDataSet } from './sets.ts';
import { setTexts } from './setTexts.ts';

export type Records = MethodOutput<'extracts.records'>['records'];

type DataSetLineProps = {
  readonly extract: Extract;
  readonly dataSet: DataSet;
  readonly records: Records;
  readonly portable: boolean;
};

/** One data set: what it holds, how much of it goes in, what waits for the officer, and what can be done with it. */
export function DataSetLine({ extract, dataSet, records, portable }: DataSetLineProps) {
  const t = useTexts(setTexts);
  const { requestId } = extract;
  const [opened, setOpened] = useState<'nothing' | 'mapping' | 'remove'>('nothing');
  const close = () => setOpened('nothing');
  const Sign = dataSet.shape === 'table' ? Table2 : Images;
  return (
    <li className="set-line" aria-label={dataSet.title}>
      <Sign size={16} aria-hidden />
      <div className="stack-tight">
        <SetFacts dataSet={dataSet} records={records} />
        <ProposedSign count={dataSet.proposed} />
        {portable && <PortableSwitch extract={extract} dataSet={dataSet} records={records} />}
      </div>
      <div className="set-actions">
        <Button icon={ListChecks} onPress={() => setOpened('mapping')}>
          {t.understand}
        </Button>
        <Button icon={Scissors} onPress={() => goToDataSet(requestId, dataSet.id, 'redact')}>
          {t.redact}
        </Button>
        <Button icon={Eye} onPress={() => goToDataSet(requestId, dataSet.id, 'handover')}>
          {t.preview}
        </Button>
        <IconButton
          label={t.remove(dataSet.title)}
          icon={Trash2}
          onPress={() => setOpened('remove')}
        />
      </div>
      {opened === 'mapping' && (
        <MappingDialog extract={extract} dataSet={dataSet} records={records} onClose={close} />
      )}
      {opened === 'remove' && <RemoveSet extract={extract} dataSet={dataSet} onClose={close} />}
    </li>
  );
}

function SetFacts({ dataSet, records }: Pick<DataSetLineProps, 'dataSet' | 'records'>) {
  const t = useTexts(setTexts);
  const say = useBilingual();
  const record = records.find(({ id }) => id === dataSet.recordId);
  const { rows, leftOut, pages, columns, accepted, categories } = dataSet;
  const amounts =
    dataSet.shape === 'table'
      ? [t.rowsIn(rows - leftOut, rows), t.columnsIn(columnsIn(dataSet), columns.length)]
      : [t.pagesIn(pages - leftOut, pages)];
  const struck = accepted > 0 ? [t.struck(accepted)] : [];
  return (
    <>
      <p className="strong">{dataSet.title}</p>
      <p className="small faint">{[t.source(dataSet.source), ...amounts, ...struck].join(' · ')}</p>
      <p className="small faint">
        {record ? t.record(say(record.title)) : t.noRecord} ·{' '}
        {categories.length > 0
          ? categories.map((category) => say(categoryNames[category])).join(', ')
          : t.noCategories}
      </p>
    </>
  );
}

type RemoveSetProps = Pick<DataSetLineProps, 'extract' | 'dataSet'> & {
  readonly onClose: () => void;
};

function RemoveSet({ extract, dataSet, onClose }: RemoveSetProps) {
  const t = useTexts(setTexts);
  const { requestId } = extract;
  const { busy, error, submit } = useSubmit('extracts.removeDataSet');
  const remove = async () => {
    const left = await submit({ requestId, dataSetId: dataSet.id });
    if (!left) return;
    putAnswer('extracts.get', { requestId }, left);
    tell({ kind: 'done', text: t.removed });
    onClose();
  };
  return (
    <RemoveDialog
      title={t.removeTitle}
      name={dataSet.title}
      lead={t.removeLead}
      busy={busy}
      error={error}
      onRemove={() => void remove()}
      onClose={onClose}
    />
  );
}
