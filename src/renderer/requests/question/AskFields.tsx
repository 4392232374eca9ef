import type { ApiError } from '../../../core/kit/envelope.ts';
import type { Request } from '../../../core/requests/model.ts';
import { expiryOf } from '../../../core/requests/rules.ts';
import { fieldProblem } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ProseField } from '../../ui/Field.tsx';
import { Choosing } from '../Choosing.tsx';
import { requestTexts } from '../texts.ts';
import { asksForDespite, type QuestionForm } from './question.ts';
import { questionTexts } from './texts.ts';

type AskFieldsProps = {
  readonly request: Request;
  readonly form: QuestionForm;
  readonly onChange: (change: Partial<QuestionForm>) => void;
  readonly error: ApiError | undefined;
};

const grounds = ['identity', 'clarification'] as const;

/** What is in doubt, why, when it was asked and until when it can be answered. */
export function AskFields(props: AskFieldsProps) {
  const { request, form, onChange, error } = props;
  const t = useTexts(requestTexts);
  const question = useTexts(questionTexts);
  return (
    <>
      <Choosing
        label={t.ground}
        values={grounds}
        names={t.grounds}
        value={form.ground}
        onChange={(ground) => onChange({ ground })}
      />
      {form.ground === 'identity' && <p className="small soft">{question.leastData}</p>}
      <ProseField
        label={t.doubt}
        value={form.doubt}
        onChange={(doubt) => onChange({ doubt })}
        hint={t.doubtHint}
        problem={fieldProblem(error, 'doubt')}
      />
      {asksForDespite(request, form) && (
        <ProseField
          label={question.despite}
          value={form.despite}
          onChange={(despite) => onChange({ despite })}
          hint={question.despiteHint}
          problem={fieldProblem(error, 'despite')}
          rows={2}
        />
      )}
      <AskDates {...props} />
    </>
  );
}

function AskDates({ form, onChange, error }: AskFieldsProps) {
  const t = useTexts(requestTexts);
  const question = useTexts(questionTexts);
  const { askedOn, expiresOn } = form;
  return (
    <>
      <DateField
        label={t.askedOn}
        value={askedOn}
        onChange={(day) => onChange({ askedOn: day })}
        problem={fieldProblem(error, 'askedOn')}
      />
      <DateField
        label={question.expiresOn}
        value={expiresOn ?? (askedOn && expiryOf(askedOn))}
        onChange={(day) => onChange({ expiresOn: day })}
        hint={question.expiresHint}
        problem={fieldProblem(error, 'expiresOn')}
      />
      <ProseField
        label={t.override}
        value={form.override}
        onChange={(override) => onChange({ override })}
        hint={t.overrideHint}
        problem={fieldProblem(error, 'override')}
        rows={2}
        optional
      />
    </>
  );
}
