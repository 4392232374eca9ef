import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Restriction } from '../../../core/requests/model.ts';
import { fieldProblem } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ProseField } from '../../ui/Field.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { dutyTexts } from './texts.ts';

const leastCharacters = 10;

/** Says from which day a restriction is to be lifted; the person is told before (Art 18(3)). */
export function AnnounceLiftingDialog(
  props: CaseDialogProps & { readonly restriction: Restriction },
) {
  const { restriction, onClose } = props;
  const t = useTexts(dutyTexts);
  const [liftOn, setLiftOn] = useState<PlainDate>();
  const [reason, setReason] = useState('');
  const { opened, busy, error, send } = useCaseCommand(
    'requests.announceLifting',
    props,
    t.announced,
  );
  const isWhole = liftOn !== undefined && reason.trim().length >= leastCharacters;
  return (
    <CaseDialog
      title={t.announceTitle}
      lead={t.announceLead}
      error={error}
      isDisabled={busy || !isWhole}
      onSave={() =>
        liftOn && void send({ ...opened, restrictionId: restriction.id, liftOn, reason })
      }
      onClose={onClose}
    >
      <DateField
        label={t.liftOn}
        value={liftOn}
        onChange={setLiftOn}
        problem={fieldProblem(error, 'liftOn')}
      />
      <ProseField
        label={t.liftReason}
        value={reason}
        onChange={setReason}
        hint={t.leastTen}
        problem={fieldProblem(error, 'reason')}
      />
    </CaseDialog>
  );
}
