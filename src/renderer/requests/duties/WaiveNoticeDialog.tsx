import { useState } from 'react';
import type { RecipientNotice } from '../../../core/requests/model.ts';
import { fieldProblem } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { ProseField } from '../../ui/Field.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { dutyTexts } from './texts.ts';

const leastCharacters = 10;

/** Records why a recipient is not told. */
export function WaiveNoticeDialog(props: CaseDialogProps & { readonly notice: RecipientNotice }) {
  const { notice, onClose } = props;
  const t = useTexts(dutyTexts);
  const [reason, setReason] = useState('');
  const { opened, busy, error, send } = useCaseCommand(
    'requests.waiveNotice',
    props,
    t.noticeWaived,
  );
  return (
    <CaseDialog
      title={t.waiveTitle(notice.recipient.name)}
      lead={t.waiveLead}
      error={error}
      isDisabled={busy || reason.trim().length < leastCharacters}
      onSave={() => void send({ ...opened, noticeId: notice.id, reason })}
      onClose={onClose}
    >
      <ProseField
        label={t.waiveReason}
        value={reason}
        onChange={setReason}
        hint={t.leastTen}
        problem={fieldProblem(error, 'reason')}
        autoFocus
      />
    </CaseDialog>
  );
}
