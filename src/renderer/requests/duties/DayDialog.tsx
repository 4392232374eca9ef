import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import type { ApiError } from '../../../core/kit/envelope.ts';
import { fieldProblem } from '../../act.ts';
import { useToday } from '../../calendar.ts';
import { DateField } from '../../ui/DateField.tsx';
import { CaseDialog } from '../CaseDialog.tsx';

type DayDialogProps = {
  readonly title: string;
  readonly lead?: string;
  readonly label: string;
  /** The field of the command, by which its problem is found. */
  readonly field: string;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  readonly onSave: (day: PlainDate) => void;
  readonly onClose: () => void;
};

/** Records the plain day on which something happened; today to begin with. */
export function DayDialog(props: DayDialogProps) {
  const { title, lead, label, field, busy, error, onSave, onClose } = props;
  const [day, setDay] = useState<PlainDate | undefined>(useToday());
  return (
    <CaseDialog
      title={title}
      {...(lead === undefined ? {} : { lead })}
      error={error}
      isDisabled={busy || day === undefined}
      onSave={() => day && onSave(day)}
      onClose={onClose}
    >
      <DateField label={label} value={day} onChange={setDay} problem={fieldProblem(error, field)} />
    </CaseDialog>
  );
}
