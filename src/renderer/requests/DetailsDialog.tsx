import { useState } from 'react';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { tell } from '../ui/notices.ts';
import { CaseDialog } from './CaseDialog.tsx';
import type { CaseDialogProps } from './caseCommand.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { changedDetails, detailsOf } from './details.ts';
import { requestTexts } from './texts.ts';

/** Corrects what was taken down at intake; the deadline follows. */
export function DetailsDialog({ request, onClose }: CaseDialogProps) {
  const t = useTexts(requestTexts);
  // What was on the screen when the dialog opened: another tab's change is refused, not written over.
  const [opened] = useState(request);
  const [form, setForm] = useState(() => detailsOf(opened));
  const { busy, error, submit } = useSubmit('requests.changeDetails');
  const changes = changedDetails(opened, form);
  const save = async () => {
    if (changes === undefined) return;
    const { id, version } = opened;
    const reason = form.reason.trim() === '' ? {} : { reason: form.reason };
    const saved = await submit({ id, version, ...changes, ...reason });
    if (!saved) return;
    putAnswer('requests.get', { id }, saved);
    const counted = saved.deadline.due !== opened.deadline.due;
    tell({ kind: 'done', text: counted ? t.detailsCounted : t.detailsSaved });
    onClose();
  };
  return (
    <CaseDialog
      title={t.detailsTitle}
      error={error}
      isDisabled={busy || changes === undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DetailsFields
        form={form}
        onChange={(change) => setForm({ ...form, ...change })}
        error={error}
      />
    </CaseDialog>
  );
}
