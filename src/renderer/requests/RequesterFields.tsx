import type { ApiError } from '../../core/kit/envelope.ts';
import { languages } from '../../core/kit/language.ts';
import { fieldProblem } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Checkbox, Segmented } from '../ui/Choice.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import type { RequesterForm } from './requesterForm.ts';
import { requestTexts } from './texts.ts';

type FieldsProps = {
  readonly form: RequesterForm;
  readonly onChange: (change: Partial<RequesterForm>) => void;
};

/** Name and addresses. */
export function RequesterContact(props: FieldsProps & { readonly error: ApiError | undefined }) {
  const { form, onChange, error } = props;
  const t = useTexts(requestTexts);
  return (
    <>
      <LineField
        label={t.name}
        value={form.name}
        onChange={(name) => onChange({ name })}
        problem={fieldProblem(error, 'requester.name')}
        required
      />
      <ProseField
        label={t.emails}
        value={form.emails}
        onChange={(emails) => onChange({ emails })}
        hint={t.emailsHint}
        problem={fieldProblem(error, 'requester.emails')}
        rows={1}
      />
      <ProseField
        label={t.address}
        value={form.address}
        onChange={(address) => onChange({ address })}
        hint={t.addressHint}
        problem={fieldProblem(error, 'requester.postalAddresses')}
      />
    </>
  );
}

type PersonnummerProps = FieldsProps & {
  readonly error: ApiError | undefined;
  /** Whether one is kept already. */
  readonly kept: boolean;
};

/** A new personnummer, or the removal of the one that is kept. */
export function PersonnummerField({ form, onChange, error, kept }: PersonnummerProps) {
  const t = useTexts(requestTexts);
  return (
    <>
      <LineField
        label={t.personnummer}
        value={form.personnummer}
        onChange={(personnummer) => onChange({ personnummer })}
        {...(kept ? { hint: t.personnummerKeep } : {})}
        problem={fieldProblem(error, 'requester.personnummer')}
      />
      {kept && (
        <Checkbox selected={form.remove} onChange={(remove) => onChange({ remove })}>
          {t.personnummerRemove}
        </Checkbox>
      )}
    </>
  );
}

/** The language in which the letters go. */
export function LetterLanguage({ form, onChange }: FieldsProps) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  return (
    <div className="stack-tight">
      <span className="field-label">{t.language}</span>
      <Segmented
        label={t.language}
        value={form.language}
        onChange={(language) => onChange({ language })}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
      />
    </div>
  );
}
