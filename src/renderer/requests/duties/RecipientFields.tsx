import type { ApiError } from '../../../core/kit/envelope.ts';
import { fieldProblem } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { LineField, ProseField } from '../../ui/Field.tsx';
import type { RecipientForm } from './recipient.ts';
import { dutyTexts } from './texts.ts';

type RecipientFieldsProps = {
  readonly form: RecipientForm;
  readonly onChange: (form: RecipientForm) => void;
  readonly error: ApiError | undefined;
};

/** Somebody who is told or takes over: name, role, and where letters reach them. */
export function RecipientFields({ form, onChange, error }: RecipientFieldsProps) {
  const t = useTexts(dutyTexts);
  return (
    <>
      <LineField
        label={t.recipientName}
        value={form.name}
        onChange={(name) => onChange({ ...form, name })}
        problem={fieldProblem(error, 'recipient.name')}
        required
      />
      <LineField
        label={t.recipientRole}
        value={form.role}
        onChange={(role) => onChange({ ...form, role })}
        hint={t.recipientRoleHint}
        problem={fieldProblem(error, 'recipient.role')}
        optional
      />
      <LineField
        label={t.recipientEmail}
        type="email"
        value={form.email}
        onChange={(email) => onChange({ ...form, email })}
        problem={fieldProblem(error, 'recipient.email')}
        optional
      />
      <ProseField
        label={t.recipientAddress}
        value={form.address}
        onChange={(address) => onChange({ ...form, address })}
        problem={fieldProblem(error, 'recipient.addressLines')}
        rows={2}
        optional
      />
    </>
  );
}
