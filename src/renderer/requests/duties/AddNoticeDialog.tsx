import { useState } from 'react';
import type { Right } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Select } from '../../ui/Choice.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { RecipientFields } from './RecipientFields.tsx';
import { noRecipient, recipientOf } from './recipient.ts';
import { dutyTexts } from './texts.ts';

/** Adds a recipient that no processing record names. */
export function AddNoticeDialog(props: CaseDialogProps) {
  const { request, onClose } = props;
  const t = useTexts(dutyTexts);
  const words = useTexts(wordTexts);
  const [right, setRight] = useState<Right | undefined>(request.rights[0]);
  const [form, setForm] = useState(noRecipient);
  const { opened, busy, error, send } = useCaseCommand('requests.addNotice', props, t.noticeAdded);
  return (
    <CaseDialog
      title={t.addNoticeTitle}
      lead={t.noticesLead}
      error={error}
      isDisabled={busy || right === undefined || form.name.trim() === ''}
      onSave={() => right && void send({ ...opened, right, recipient: recipientOf(form) })}
      onClose={onClose}
    >
      {right && request.rights.length > 1 && (
        <Select
          label={t.noticeRight}
          value={right}
          onChange={setRight}
          options={request.rights.map((value) => ({ value, label: words.rights[value] }))}
        />
      )}
      <RecipientFields form={form} onChange={setForm} error={error} />
    </CaseDialog>
  );
}
