import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { ApiError } from '../../core/kit/envelope.ts';
import type { Request } from '../../core/requests/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useToday } from '../calendar.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { requestTexts } from './texts.ts';

type AskProps = { readonly request: Request; readonly onClose: () => void };

type Doubt = {
  readonly askedOn: PlainDate | undefined;
  readonly ground: 'identity' | 'clarification';
  readonly doubt: string;
  readonly override: string;
};

const grounds = ['identity', 'clarification'] as const;
const leastCharacters = 10;

/** Records a reasonable doubt (Art 12(6)) and the day proof or clarification was asked for. */
export function AskIdentityDialog({ request, onClose }: AskProps) {
  const t = useTexts(requestTexts);
  const today = useToday();
  const [form, setForm] = useState<Doubt>({
    askedOn: today,
    ground: 'identity',
    doubt: '',
    override: '',
  });
  const { busy, error, submit } = useSubmit('requests.askIdentity');
  const ask = async () => {
    const { askedOn, ground, doubt, override } = form;
    if (askedOn === undefined) return;
    const { id, version } = request;
    const late = override.trim() === '' ? {} : { override };
    const asked = await submit({ id, version, askedOn, ground, doubt, ...late });
    if (!asked) return;
    putAnswer('requests.get', { id }, asked);
    tell({ kind: 'done', text: t.asked });
    onClose();
  };
  const isDisabled = busy || form.doubt.trim().length < leastCharacters;
  return (
    <Dialog
      title={t.askIdentity}
      onClose={onClose}
      foot={<SaveFoot onClose={onClose} onSave={() => void ask()} isDisabled={isDisabled} />}
    >
      <p className="soft">{t.askIdentityLead}</p>
      <DoubtFields
        form={form}
        onChange={(change) => setForm({ ...form, ...change })}
        error={error}
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}

type DoubtFieldsProps = {
  readonly form: Doubt;
  readonly onChange: (change: Partial<Doubt>) => void;
  readonly error: ApiError | undefined;
};

function DoubtFields({ form, onChange, error }: DoubtFieldsProps) {
  const t = useTexts(requestTexts);
  return (
    <>
      <div className="stack-tight">
        <span className="field-label">{t.ground}</span>
        <Segmented
          label={t.ground}
          value={form.ground}
          onChange={(ground) => onChange({ ground })}
          options={grounds.map((value) => ({ value, label: t.grounds[value] }))}
        />
      </div>
      <DateField
        label={t.askedOn}
        value={form.askedOn}
        onChange={(askedOn) => onChange({ askedOn })}
        problem={fieldProblem(error, 'askedOn')}
      />
      <ProseField
        label={t.doubt}
        value={form.doubt}
        onChange={(doubt) => onChange({ doubt })}
        hint={t.doubtHint}
        problem={fieldProblem(error, 'doubt')}
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
