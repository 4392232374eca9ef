import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Handover } from '../../../core/requests/model.ts';
import { fieldProblem } from '../../act.ts';
import { useToday } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ProseField } from '../../ui/Field.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { Choosing } from '../Choosing.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { RecipientFields } from './RecipientFields.tsx';
import { noRecipient, recipientOf } from './recipient.ts';
import { dutyTexts } from './texts.ts';

const tos = ['controller', 'authority', 'colleague'] as const satisfies readonly Handover['to'][];
const leastCharacters = 10;

/** Records to whom the matter was handed, being theirs to answer. */
export function HandoverDialog(props: CaseDialogProps) {
  const { onClose } = props;
  const t = useTexts(dutyTexts);
  const [to, setTo] = useState<Handover['to']>('controller');
  const [form, setForm] = useState(noRecipient);
  const [reasons, setReasons] = useState('');
  const [on, setOn] = useState<PlainDate | undefined>(useToday());
  const { opened, busy, error, send } = useCaseCommand('requests.handOver', props, t.handedOver);
  const isWhole =
    on !== undefined && form.name.trim() !== '' && reasons.trim().length >= leastCharacters;
  return (
    <CaseDialog
      title={t.handoverTitle}
      lead={t.handoverLead}
      error={error}
      isDisabled={busy || !isWhole}
      onSave={() => on && void send({ ...opened, to, recipient: recipientOf(form), reasons, on })}
      onClose={onClose}
    >
      <Choosing
        label={t.handoverTo}
        values={tos}
        names={t.handoverTos}
        value={to}
        onChange={setTo}
      />
      <RecipientFields form={form} onChange={setForm} error={error} />
      <ProseField
        label={t.handoverReasons}
        value={reasons}
        onChange={setReasons}
        hint={t.leastTen}
        problem={fieldProblem(error, 'reasons')}
      />
      <DateField
        label={t.handoverOn}
        value={on}
        onChange={setOn}
        problem={fieldProblem(error, 'on')}
      />
    </CaseDialog>
  );
}
