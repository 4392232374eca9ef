import { timeZoneSchema } from '../../core/kit/dates.ts';
import type { ApiError } from '../../core/kit/envelope.ts';
import { fieldProblem } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { LineField, ProseField } from '../ui/Field.tsx';
import type { OrganisationForm } from './organisationForm.ts';
import { settingsTexts } from './texts.ts';

export type OrganisationFieldsProps = {
  readonly form: OrganisationForm;
  readonly onChange: (change: Partial<OrganisationForm>) => void;
  readonly error: ApiError | undefined;
};

/** Name, number and place of the controller. */
export function OrganisationFields({ form, onChange, error }: OrganisationFieldsProps) {
  const t = useTexts(settingsTexts);
  const knownZone = timeZoneSchema.safeParse(form.timeZone.trim()).success;
  return (
    <div className="columns">
      <LineField
        label={t.name}
        value={form.name}
        onChange={(name) => onChange({ name })}
        problem={fieldProblem(error, 'organisation.name')}
        required
      />
      <LineField
        label={t.organisationNumber}
        value={form.organisationNumber}
        onChange={(organisationNumber) => onChange({ organisationNumber })}
        problem={fieldProblem(error, 'organisation.organisationNumber')}
        placeholder="NNNNNN-NNNN"
      />
      <ProseField
        label={t.address}
        value={form.address}
        onChange={(address) => onChange({ address })}
        hint={t.addressHint}
        problem={fieldProblem(error, 'organisation.addressLines')}
        rows={2}
      />
      <LineField
        label={t.website}
        value={form.website}
        onChange={(website) => onChange({ website })}
        problem={fieldProblem(error, 'organisation.website')}
      />
      <LineField
        label={t.timeZone}
        value={form.timeZone}
        onChange={(timeZone) => onChange({ timeZone })}
        hint={t.timeZoneHint}
        problem={knownZone ? fieldProblem(error, 'organisation.timeZone') : t.timeZoneHint}
      />
    </div>
  );
}

/** Whom the requester can write to or call. */
export function ContactFields({ form, onChange, error }: OrganisationFieldsProps) {
  const t = useTexts(settingsTexts);
  return (
    <div className="columns">
      <LineField
        label={t.officerName}
        value={form.officerName}
        onChange={(officerName) => onChange({ officerName })}
        problem={fieldProblem(error, 'organisation.officerName')}
      />
      <LineField
        label={t.officerEmail}
        value={form.officerEmail}
        onChange={(officerEmail) => onChange({ officerEmail })}
        problem={fieldProblem(error, 'organisation.officerEmail')}
      />
      <LineField
        label={t.officerPhone}
        value={form.officerPhone}
        onChange={(officerPhone) => onChange({ officerPhone })}
        problem={fieldProblem(error, 'organisation.officerPhone')}
      />
    </div>
  );
}
