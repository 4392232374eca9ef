import { useState } from 'react';
import type { Request } from '../../../core/requests/model.ts';
import { fieldProblem } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { ProseField } from '../../ui/Field.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { personTexts } from './texts.ts';

type EraseProps = CaseDialogProps & { readonly attachment: Request['attachments'][number] };

const leastCharacters = 10;

/** Erases the bytes of a file that must not be kept; hash and reason stay in the journal. */
export function EraseAttachmentDialog(props: EraseProps) {
  const { attachment, onClose } = props;
  const t = useTexts(personTexts);
  const [reason, setReason] = useState('');
  const { opened, busy, error, send } = useCaseCommand('requests.eraseAttachment', props, t.erased);
  return (
    <CaseDialog
      title={t.eraseTitle}
      lead={t.eraseLead}
      error={error}
      action={t.eraseGo}
      isDisabled={busy || reason.trim().length < leastCharacters}
      onSave={() => void send({ ...opened, attachmentId: attachment.id, reason })}
      onClose={onClose}
    >
      <p className="strong">{attachment.fileName}</p>
      <ProseField
        label={t.eraseReason}
        value={reason}
        onChange={setReason}
        hint={t.leastTen}
        problem={fieldProblem(error, 'reason')}
        autoFocus
      />
    </CaseDialog>
  );
}
