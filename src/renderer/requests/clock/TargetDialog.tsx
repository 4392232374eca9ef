import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import { fieldProblem } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { clockTexts } from './texts.ts';

/** Sets the officer's own target day, or goes back to the rule's. */
export function TargetDialog(props: CaseDialogProps) {
  const { request, onClose } = props;
  const t = useTexts(clockTexts);
  const [target, setTarget] = useState<PlainDate | undefined>(request.target);
  const { opened, busy, error, send } = useCaseCommand('requests.setTarget', props, t.targetSaved);
  return (
    <CaseDialog
      title={t.targetTitle}
      lead={t.targetLead}
      error={error}
      isDisabled={busy || target === undefined || target === request.target}
      onSave={() => target && void send({ ...opened, target })}
      onClose={onClose}
    >
      <DateField
        label={t.target}
        value={target}
        onChange={setTarget}
        problem={fieldProblem(error, 'target')}
      />
      {request.target !== request.deadline.internalTarget && (
        <div>
          <Button isDisabled={busy} onPress={() => void send({ ...opened, target: null })}>
            {t.targetReset}
          </Button>
        </div>
      )}
    </CaseDialog>
  );
}
