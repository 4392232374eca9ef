import { Plus, Table2, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Extract } from '../../core/extracts/model.ts';
import { act } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Checkbox } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { pickFile } from '../ui/files.ts';
import { RowsDialog } from './RowsDialog.tsx';
import { extractTexts } from './texts.ts';

type DataSet = Extract['dataSets'][number];

type TablesCardProps = {
  readonly extract: Extract;
  /** True where the person asked for the data in order to take them along (Art 20). */
  readonly portable: boolean;
};

/** The copy of the person's data that Art 15(3) owes: one table from each system. */
export function TablesCard({ extract, portable }: TablesCardProps) {
  const t = useTexts(extractTexts);
  const { requestId } = extract;
  const add = async () => {
    const file = await pickFile('table');
    if (!file) return;
    const saved = await act('extracts.addSource', { requestId, ...file }, { done: t.tableAdded });
    if (saved) putAnswer('extracts.get', { requestId }, saved);
  };
  return (
    <Card
      title={t.tables}
      actions={
        <Button kind="quiet" icon={Plus} onPress={() => void add()}>
          {t.addCsv}
        </Button>
      }
    >
      <div className="stack">
        <p className="soft">{t.tablesLead}</p>
        {extract.dataSets.length === 0 && <p className="faint">{t.noTables}</p>}
        <ul className="stack">
          {extract.dataSets.map((dataSet) => (
            <TableLine key={dataSet.id} extract={extract} dataSet={dataSet} portable={portable} />
          ))}
        </ul>
      </div>
    </Card>
  );
}

type TableLineProps = TablesCardProps & { readonly dataSet: DataSet };

function TableLine({ extract, dataSet, portable }: TableLineProps) {
  const t = useTexts(extractTexts);
  const common = useTexts(commonTexts);
  const [opened, setOpened] = useState<'nothing' | 'rows' | 'remove'>('nothing');
  const close = () => setOpened('nothing');
  const facts = [
    t.source(dataSet.source),
    common.rows(dataSet.rows),
    t.columns(dataSet.columns.length),
  ];
  return (
    <li className="table-line">
      <Table2 size={16} aria-hidden />
      <div>
        <p className="strong">{dataSet.title}</p>
        <p className="small faint">{facts.join(' · ')}</p>
        {portable && <Portable extract={extract} dataSet={dataSet} />}
      </div>
      <Button onPress={() => setOpened('rows')}>{t.viewRows}</Button>
      <IconButton
        label={t.removeTable(dataSet.title)}
        icon={Trash2}
        onPress={() => setOpened('remove')}
      />
      {opened === 'rows' && <RowsDialog extract={extract} dataSet={dataSet} onClose={close} />}
      {opened === 'remove' && <RemoveDialog extract={extract} dataSet={dataSet} onClose={close} />}
    </li>
  );
}

/** Whether the person takes the table along: what they provided under consent or contract. */
function Portable({ extract, dataSet }: { extract: Extract; dataSet: DataSet }) {
  const t = useTexts(extractTexts);
  const set = async (portable: boolean) => {
    const { requestId } = extract;
    const input = { requestId, dataSetId: dataSet.id, portable };
    const saved = await act('extracts.setPortable', input);
    if (saved) putAnswer('extracts.get', { requestId }, saved);
  };
  return (
    <Checkbox selected={dataSet.portable} onChange={(on) => void set(on)}>
      {t.portable}
      <span className="small faint"> {t.portableHint}</span>
    </Checkbox>
  );
}

function RemoveDialog(props: { extract: Extract; dataSet: DataSet; onClose: () => void }) {
  const { extract, dataSet, onClose } = props;
  const t = useTexts(extractTexts);
  const common = useTexts(commonTexts);
  const remove = async () => {
    const { requestId } = extract;
    const input = { requestId, dataSetId: dataSet.id };
    const saved = await act('extracts.removeDataSet', input, { done: t.tableRemoved });
    if (saved) putAnswer('extracts.get', { requestId }, saved);
    onClose();
  };
  return (
    <Dialog
      title={t.removeTitle}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" onPress={() => void remove()}>
            {common.remove}
          </Button>
        </>
      }
    >
      <p className="strong">{dataSet.title}</p>
      <p>{t.removeLead}</p>
    </Dialog>
  );
}
