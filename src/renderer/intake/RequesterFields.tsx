import type { ApiError } from '../../core/kit/envelope.ts';
import { languages } from '../../core/kit/language.ts';
import { channels } from '../../core/requests/model.ts';
import { fieldProblem } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Select } from '../ui/Choice.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import type { Proposal } from './proposal.ts';
import { intakeTexts } from './texts.ts';

type RequesterFieldsProps = {
  readonly form: Proposal;
  readonly onChange: (change: Partial<Proposal>) => void;
  readonly error: ApiError | undefined;
};

/** Who asks, how it came, and in which language the letters go. */
export function RequesterFields({ form, onChange, error }: RequesterFieldsProps) {
  const t = useTexts(intakeTexts);
  const words = useTexts(wordTexts);
  return (
    <div className="columns">
      <LineField
        label={t.name}
        value={form.name}
        onChange={(name) => onChange({ name })}
        problem={fieldProblem(error, 'requester.name')}
        required
      />
      <LineField
        label={t.emails}
        value={form.emails}
        onChange={(emails) => onChange({ emails })}
        problem={fieldProblem(error, 'requester.emails')}
      />
      <ProseField
        label={t.address}
        value={form.address}
        onChange={(address) => onChange({ address })}
        hint={t.addressHint}
        problem={fieldProblem(error, 'requester.postalAddresses')}
        rows={2}
        optional
      />
      <LineField
        label={t.personnummer}
        value={form.personnummer}
        onChange={(personnummer) => onChange({ personnummer })}
        hint={t.personnummerHint}
        problem={fieldProblem(error, 'requester.personnummer')}
        optional
      />
      <Select
        label={t.channel}
        value={form.channel}
        onChange={(channel) => onChange({ channel })}
        options={channels.map((value) => ({ value, label: words.channels[value] }))}
      />
      <Select
        label={t.letterLanguage}
        value={form.language}
        onChange={(language) => onChange({ language })}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
      />
    </div>
  );
}
