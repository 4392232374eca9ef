import { useTexts } from '../../texts/catalogue.ts';
import { ProseField } from '../../ui/Field.tsx';
import { type ControlProps, useProblem } from './terms.ts';
import { formTexts } from './texts.ts';

type Texts = Readonly<Record<'sv' | 'en', string>>;

/** The same text in Swedish and in English, side by side. */
export function BilingualFields(props: ControlProps<Texts>) {
  const { path, label, hint, value, onChange } = props;
  const t = useTexts(formTexts);
  const swedish = { path: `${path}.sv`, label: t.inSwedish(label), hint };
  const english = { path: `${path}.en`, label: t.inEnglish(label) };
  return (
    <div className="bilingual">
      <OneText
        {...swedish}
        language="sv"
        value={value.sv}
        onChange={(sv) => onChange({ ...value, sv })}
      />
      <OneText
        {...english}
        language="en"
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </div>
  );
}

function OneText(props: ControlProps<string> & { readonly language: 'sv' | 'en' }) {
  const { path, label, hint, value, onChange, language } = props;
  return (
    <div data-path={path}>
      <ProseField
        label={label}
        value={value}
        onChange={onChange}
        hint={hint}
        problem={useProblem(path)}
        language={language}
        rows={1}
      />
    </div>
  );
}
