import { useDayName } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { useDraft } from '../../ui/drafts.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { ExtensionFields, isWhole, noExtension } from './ExtensionFields.tsx';
import { clockTexts } from './texts.ts';

/** Records an extension by two months; its letter is owed with it. */
export function ExtendDialog(props: CaseDialogProps) {
  const { request } = props;
  const t = useTexts(clockTexts);
  const dayName = useDayName();
  const draft = useDraft(`extension ${request.id}`, noExtension);
  const onClose = () => {
    draft.forget();
    props.onClose();
  };
  const command = useCaseCommand('requests.extend', { request, onClose }, t.extended);
  const { opened, busy, error, send } = command;
  return (
    <CaseDialog
      title={t.extendTitle}
      lead={t.extendLead(dayName(request.deadline.first))}
      error={error}
      isDisabled={busy || !isWhole(draft.value)}
      onSave={() => void send({ ...opened, ...draft.value })}
      onClose={onClose}
    >
      <ExtensionFields form={draft.value} onChange={draft.set} error={error} />
    </CaseDialog>
  );
}
