import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import { expiryOf } from '../../../core/requests/rules.ts';
import { fieldProblem } from '../../act.ts';
import { useToday } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { DateField } from '../../ui/DateField.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { questionTexts } from './texts.ts';

/** Puts an unanswered question again; the reminder letter is owed with it. */
export function RemindDialog(props: CaseDialogProps) {
  const { onClose } = props;
  const t = useTexts(questionTexts);
  const today = useToday();
  const [remindedOn, setRemindedOn] = useState<PlainDate | undefined>(today);
  const [expiresOn, setExpiresOn] = useState<PlainDate | undefined>(expiryOf(today));
  const { opened, busy, error, send } = useCaseCommand(
    'requests.remindQuestion',
    props,
    t.remindSaved,
  );
  const save = () => {
    if (remindedOn && expiresOn) void send({ ...opened, remindedOn, expiresOn });
  };
  return (
    <CaseDialog
      title={t.remindTitle}
      lead={t.remindLead}
      error={error}
      isDisabled={busy || !remindedOn || !expiresOn}
      onSave={save}
      onClose={onClose}
    >
      <DateField
        label={t.remindedOn}
        value={remindedOn}
        onChange={setRemindedOn}
        problem={fieldProblem(error, 'remindedOn')}
      />
      <DateField
        label={t.expiresOn}
        value={expiresOn}
        onChange={setExpiresOn}
        problem={fieldProblem(error, 'expiresOn')}
      />
    </CaseDialog>
  );
}
