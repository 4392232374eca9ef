import { languages } from '../../core/kit/language.ts';
import { envelopeWindows } from '../../core/settings/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Select } from '../ui/Choice.tsx';
import { Logo } from './Logo.tsx';
import type { OrganisationFieldsProps } from './OrganisationFields.tsx';
import { settingsTexts } from './texts.ts';

/** Envelope, language and logo of the letters. */
export function LetterFields({ form, onChange, error }: OrganisationFieldsProps) {
  const t = useTexts(settingsTexts);
  const words = useTexts(wordTexts);
  return (
    <div className="columns">
      <Select
        label={t.envelopeWindow}
        value={form.envelopeWindow}
        onChange={(envelopeWindow) => onChange({ envelopeWindow })}
        options={envelopeWindows.map((value) => ({ value, label: t.windows[value] }))}
      />
      <Select
        label={t.letterLanguage}
        value={form.letterLanguage}
        onChange={(letterLanguage) => onChange({ letterLanguage })}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
      />
      <Logo form={form} onChange={onChange} error={error} />
    </div>
  );
}
