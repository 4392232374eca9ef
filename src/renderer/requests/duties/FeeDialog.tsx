import { useState } from 'react';
import { fieldProblem } from '../../act.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { LineField, ProseField } from '../../ui/Field.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { Choosing } from '../Choosing.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { amountOf, type FeeForm, isWholeFee } from './fee.ts';
import { dutyTexts } from './texts.ts';

const grounds = ['manifestlyUnfounded', 'manifestlyExcessive'] as const;

/** Records that a reasonable fee is asked for, with the burden of proof (Art 12(5)(a)). */
export function FeeDialog(props: CaseDialogProps) {
  const { request, onClose } = props;
  const t = useTexts(dutyTexts);
  const [form, setForm] = useState<FeeForm>({
    ground: 'manifestlyExcessive',
    amount: '',
    reasons: '',
  });
  const { opened, busy, error, send } = useCaseCommand('requests.askFee', props, t.feeAsked);
  const earlier = useAnswer('requests.earlier', { id: request.id }).value?.cases ?? [];
  const save = () => {
    const amountSek = amountOf(form.amount);
    const { ground, reasons } = form;
    if (amountSek !== undefined) void send({ ...opened, ground, amountSek, reasons });
  };
  return (
    <CaseDialog
      title={t.feeTitle}
      lead={t.feeLead}
      error={error}
      isDisabled={busy || !isWholeFee(form)}
      onSave={save}
      onClose={onClose}
    >
      <Choosing
        label={t.feeGround}
        values={grounds}
        names={t.feeGrounds}
        value={form.ground}
        onChange={(ground) => setForm({ ...form, ground })}
      />
      {earlier.length > 0 && (
        <p className="small soft">
          {t.earlierHint(earlier.map(({ received }) => received).join(', '))}
        </p>
      )}
      <LineField
        label={t.amount}
        value={form.amount}
        onChange={(amount) => setForm({ ...form, amount })}
        hint={t.amountHint}
        problem={fieldProblem(error, 'amountSek')}
      />
      <ProseField
        label={t.feeReasons}
        value={form.reasons}
        onChange={(reasons) => setForm({ ...form, reasons })}
        hint={t.leastTwenty}
        problem={fieldProblem(error, 'reasons')}
        language={request.requester.language}
      />
    </CaseDialog>
  );
}
