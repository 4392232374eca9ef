import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import { act } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { goTo } from '../uiState.ts';
import { OwnReportDialog } from './OwnReportDialog.tsx';
import { reportTexts } from './texts.ts';

export type OwnReport = MethodOutput<'reports.list'>['own'][number];

/** Changes or removes a report of the officer's own. */
export function OwnReportTools({ own }: { readonly own: OwnReport }) {
  const t = useTexts(reportTexts);
  const [opened, setOpened] = useState<'edit' | 'remove'>();
  const close = () => setOpened(undefined);
  return (
    <>
      <IconButton label={t.changeOwn} icon={Pencil} onPress={() => setOpened('edit')} />
      <IconButton label={t.removeOwn} icon={Trash2} onPress={() => setOpened('remove')} />
      {opened === 'edit' && <OwnReportDialog own={own} onClose={close} />}
      {opened === 'remove' && <RemoveDialog own={own} onClose={close} />}
    </>
  );
}

type RemoveDialogProps = { readonly own: OwnReport; readonly onClose: () => void };

function RemoveDialog({ own: { id, version, plan }, onClose }: RemoveDialogProps) {
  const t = useTexts(reportTexts);
  const common = useTexts(commonTexts);
  const remove = async () => {
    // The way back: what was removed is saved again, under a new id.
    const undo = () => void act('reports.saveOwn', { plan }, { done: t.ownSaved });
    const removed = await act('reports.removeOwn', { id, version }, { done: t.ownRemoved, undo });
    onClose();
    if (removed) goTo({ area: 'reports' });
  };
  return (
    <Dialog
      title={t.removeOwn}
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
      <p className="strong">{plan.title}</p>
      <p>{t.removeOwnLead}</p>
    </Dialog>
  );
}
