import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import { fieldProblem } from '../../act.ts';
import { useToday } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Select } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ProseField } from '../../ui/Field.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { asksForOverride, openQuestion } from '../moves.ts';
import { requestTexts } from '../texts.ts';
import { proofsFor } from './question.ts';
import { questionTexts } from './texts.ts';

type Proof = ReturnType<typeof proofsFor>[number];

/** Records the day enough information had arrived and how the doubt was lifted; the clock goes on. */
export function SettleIdentityDialog(props: CaseDialogProps) {
  const { request, onClose } = props;
  const t = useTexts(requestTexts);
  const today = useToday();
  const ground = openQuestion(request)?.ground ?? 'identity';
  const [settledOn, setSettledOn] = useState<PlainDate | undefined>(today);
  const [proof, setProof] = useState<Proof>(proofsFor(ground)[0]);
  const [override, setOverride] = useState('');
  const { opened, busy, error, send } = useCaseCommand('requests.settleIdentity', props, t.settled);
  const settle = () => {
    const late = override.trim() === '' ? {} : { override };
    if (settledOn) void send({ ...opened, settledOn, proof, ...late });
  };
  return (
    <CaseDialog
      title={t.settle[ground]}
      lead={t.settleLead}
      error={error}
      isDisabled={busy || settledOn === undefined}
      onSave={settle}
      onClose={onClose}
    >
      <DateField
        label={t.settledOn[ground]}
        value={settledOn}
        onChange={setSettledOn}
        problem={fieldProblem(error, 'settledOn')}
      />
      {ground === 'identity' && <ProofField value={proof} onChange={setProof} />}
      {asksForOverride(request) && (
        <ProseField
          label={t.override}
          value={override}
          onChange={setOverride}
          hint={t.overrideHint}
          problem={fieldProblem(error, 'override')}
          rows={2}
          optional
        />
      )}
    </CaseDialog>
  );
}

type ProofFieldProps = { readonly value: Proof; readonly onChange: (proof: Proof) => void };

function ProofField({ value, onChange }: ProofFieldProps) {
  const t = useTexts(questionTexts);
  return (
    <div className="stack-tight">
      <Select
        label={t.proof}
        value={value}
        onChange={onChange}
        options={proofsFor('identity').map((each) => ({ value: each, label: t.proofs[each] }))}
      />
      <p className="small faint">{t.proofHint}</p>
    </div>
  );
}
