import { fieldProblem } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { LineField, ProseField } from '../ui/Field.tsx';
import type { OrganisationFieldsProps } from './OrganisationFields.tsx';
import type { OrganisationForm } from './organisationForm.ts';
import { settingsTexts } from './texts.ts';

/** The authority that letters name for complaints (Art 12(4), 15(1)(f)). */
export function AuthorityFields({ form, onChange, error }: OrganisationFieldsProps) {
  const t = useTexts(settingsTexts);
  const { authority } = form;
  const set = (change: Partial<OrganisationForm['authority']>) =>
    onChange({ authority: { ...authority, ...change } });
  const problem = (field: string) => fieldProblem(error, `organisation.authority.${field}`);
  return (
    <div className="stack">
      <p className="soft">{t.authorityLead}</p>
      <div className="columns">
        <LineField
          label={t.name}
          value={authority.name}
          onChange={(name) => set({ name })}
          problem={problem('name')}
        />
        <LineField
          label={t.officerEmail}
          value={authority.email}
          onChange={(email) => set({ email })}
          problem={problem('email')}
        />
        <ProseField
          label={t.address}
          value={authority.address}
          onChange={(address) => set({ address })}
          problem={problem('addressLines')}
          rows={2}
        />
        <LineField
          label={t.phone}
          value={authority.phone}
          onChange={(phone) => set({ phone })}
          problem={problem('phone')}
        />
        <LineField
          label={t.website}
          value={authority.website}
          onChange={(website) => set({ website })}
          problem={problem('website')}
        />
      </div>
    </div>
  );
}
