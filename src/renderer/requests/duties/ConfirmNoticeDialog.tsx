import type { RecipientNotice } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { DayDialog } from './DayDialog.tsx';
import { dutyTexts } from './texts.ts';

/** Records the day on which a recipient confirmed. */
export function ConfirmNoticeDialog(props: CaseDialogProps & { readonly notice: RecipientNotice }) {
  const { notice, onClose } = props;
  const t = useTexts(dutyTexts);
  const command = useCaseCommand('requests.confirmNotice', props, t.noticeConfirmed);
  const noticeId = notice.id;
  return (
    <DayDialog
      title={t.confirmTitle(notice.recipient.name)}
      label={t.confirmDay}
      field="confirmedOn"
      busy={command.busy}
      error={command.error}
      onSave={(confirmedOn) => void command.send({ ...command.opened, noticeId, confirmedOn })}
      onClose={onClose}
    />
  );
}
