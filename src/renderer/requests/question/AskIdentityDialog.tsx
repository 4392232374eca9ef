import { useState } from 'react';
import { useToday } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { requestTexts } from '../texts.ts';
import { AskFields } from './AskFields.tsx';
import { askOf, type QuestionForm } from './question.ts';

/** Records a reasonable doubt (Art 12(6)) and the day proof or clarification was asked for. */
export function AskIdentityDialog(props: CaseDialogProps) {
  const { request, onClose } = props;
  const t = useTexts(requestTexts);
  const today = useToday();
  const [form, setForm] = useState<QuestionForm>({
    askedOn: today,
    ground: 'identity',
    doubt: '',
    override: '',
    despite: '',
    expiresOn: undefined,
  });
  const { opened, busy, error, send } = useCaseCommand('requests.askIdentity', props, t.asked);
  const ask = askOf(request, form);
  return (
    <CaseDialog
      title={t.askIdentity}
      lead={t.askIdentityLead}
      error={error}
      isDisabled={busy || ask === undefined}
      onSave={() => ask && void send({ ...opened, ...ask })}
      onClose={onClose}
    >
      <AskFields
        request={request}
        form={form}
        onChange={(change) => setForm({ ...form, ...change })}
        error={error}
      />
    </CaseDialog>
  );
}
