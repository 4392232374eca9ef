import type { ApiError } from '../../../core/kit/envelope.ts';
import type { Language } from '../../../core/kit/language.ts';
import type { GroundCode } from '../../../core/requests/rights/codes.ts';
import type { RefusalGround, RightDefinition } from '../../../core/requests/rights/definition.ts';
import { fieldProblem } from '../../act.ts';
import { useArticle, useBilingual, useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Checkbox, Segmented } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ProseField } from '../../ui/Field.tsx';
import { type DecisionForm, withOutcome } from './decisionForm.ts';
import { decisionTexts } from './texts.ts';

export type DecisionFieldsProps = {
  readonly form: DecisionForm;
  readonly onChange: (form: DecisionForm) => void;
  readonly error: ApiError | undefined;
  readonly definition: RightDefinition;
};

/** The outcome, and then what that outcome asks for. */
export function DecisionFields(props: DecisionFieldsProps & { readonly language: Language }) {
  const { form, onChange, definition } = props;
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  const { outcomes, grounds } = definition;
  return (
    <>
      <div className="stack-tight">
        <span className="field-label" aria-hidden>
          {t.outcome}
        </span>
        <Segmented
          label={t.outcome}
          value={form.outcome ?? ''}
          onChange={(outcome) => outcome !== '' && onChange(withOutcome(form, outcome, grounds))}
          options={outcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        />
      </div>
      {(form.outcome === 'partly' || form.outcome === 'refused') && <GroundFields {...props} />}
      {form.outcome !== undefined && <ReasonsField {...props} />}
      {(form.outcome === 'granted' || form.outcome === 'partly') && <ActionFields {...props} />}
    </>
  );
}

function GroundFields({ form, onChange, definition }: DecisionFieldsProps) {
  const t = useTexts(decisionTexts);
  const { outcome, grounds: chosen } = form;
  const possible = definition.grounds.filter(
    (g) => outcome !== undefined && g.for.includes(outcome),
  );
  const toggle = (code: GroundCode, on: boolean) =>
    onChange({ ...form, grounds: on ? [...chosen, code] : chosen.filter((each) => each !== code) });
  return (
    <fieldset className="grounds">
      <legend className="field-label">{t.grounds}</legend>
      <p className="small faint">{possible.length === 0 ? t.noGrounds : t.groundsHint}</p>
      {possible.map((ground) => (
        <Checkbox
          key={ground.code}
          selected={chosen.includes(ground.code)}
          onChange={(on) => toggle(ground.code, on)}
        >
          <GroundText ground={ground} />
        </Checkbox>
      ))}
    </fieldset>
  );
}

function GroundText({ ground }: { readonly ground: RefusalGround }) {
  const say = useBilingual();
  const article = useArticle();
  return (
    <>
      <span className="strong">{say(ground.name)}</span>{' '}
      <span className="small faint">{article(ground.article)}</span>
      <span className="ground-text small soft">{say(ground.text)}</span>
    </>
  );
}

const burdened: readonly GroundCode[] = ['manifestlyUnfounded', 'manifestlyExcessive'];

function ReasonsField(props: DecisionFieldsProps & { readonly language: Language }) {
  const { form, onChange, error, language } = props;
  const t = useTexts(decisionTexts);
  const hasBurden = form.grounds.some((code) => burdened.includes(code));
  return (
    <ProseField
      label={t.reasons}
      value={form.reasons}
      onChange={(reasons) => onChange({ ...form, reasons })}
      hint={hasBurden ? t.reasonsBurden : t.reasonsHint}
      problem={fieldProblem(error, 'decision.reasons')}
      language={language}
      optional={form.outcome === 'granted'}
    />
  );
}

function ActionFields(props: DecisionFieldsProps & { readonly language: Language }) {
  const { form, onChange, error, language } = props;
  const t = useTexts(decisionTexts);
  return (
    <>
      <ProseField
        label={t.action}
        value={form.action}
        onChange={(action) => onChange({ ...form, action })}
        hint={t.actionHint}
        problem={fieldProblem(error, 'decision.action')}
        language={language}
      />
      <DateField
        label={t.doneOn}
        value={form.doneOn}
        onChange={(doneOn) => onChange({ ...form, doneOn })}
        problem={fieldProblem(error, 'decision.doneOn')}
      />
    </>
  );
}
