import type { Restriction } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import type { CaseDialogProps } from '../caseCommand.ts';
import { useCaseCommand } from '../caseCommand.ts';
import { DayDialog } from './DayDialog.tsx';
import { dutyTexts } from './texts.ts';

/** Lifts a restriction; refused until the person was told. */
export function LiftDialog(props: CaseDialogProps & { readonly restriction: Restriction }) {
  const { restriction, onClose } = props;
  const t = useTexts(dutyTexts);
  const command = useCaseCommand('requests.liftRestriction', props, t.liftDone);
  const restrictionId = restriction.id;
  return (
    <DayDialog
      title={t.liftTitle}
      lead={t.liftLead}
      label={t.liftedOn}
      field="liftedOn"
      busy={command.busy}
      error={command.error}
      onSave={(liftedOn) => void command.send({ ...command.opened, restrictionId, liftedOn })}
      onClose={onClose}
    />
  );
}
