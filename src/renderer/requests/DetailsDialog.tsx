import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { ApiError } from '../../core/kit/envelope.ts';
import { type Channel, channels, type Request, type Right } from '../../core/requests/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { DuePreview } from '../intake/DuePreview.tsx';
import { RightsAsked } from '../intake/RightsAsked.tsx';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Select } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { requestTexts } from './texts.ts';

type DetailsProps = { readonly request: Request; readonly onClose: () => void };

type Details = {
  readonly channel: Channel;
  readonly received: PlainDate | undefined;
  readonly rights: readonly Right[];
  readonly subject: string;
  readonly reason: string;
};

/** Corrects what was taken down at intake; the deadline follows. */
export function DetailsDialog({ request, onClose }: DetailsProps) {
  const t = useTexts(requestTexts);
  const { channel, received, rights, subject } = request;
  const [form, setForm] = useState<Details>({ channel, received, rights, subject, reason: '' });
  const { busy, error, submit } = useSubmit('requests.changeDetails');
  const save = async () => {
    if (form.received === undefined) return;
    const { id, version } = request;
    const details = { ...form, received: form.received, rights: [...form.rights] };
    const saved = await submit({ id, version, ...details });
    if (!saved) return;
    putAnswer('requests.get', { id }, saved);
    tell({ kind: 'done', text: t.detailsSaved });
    onClose();
  };
  const isDisabled = busy || form.received === undefined || form.rights.length === 0;
  return (
    <Dialog
      title={t.detailsTitle}
      onClose={onClose}
      foot={<SaveFoot onClose={onClose} onSave={() => void save()} isDisabled={isDisabled} />}
    >
      <DetailsFields
        form={form}
        onChange={(change) => setForm({ ...form, ...change })}
        error={error}
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}

type DetailsFieldsProps = {
  readonly form: Details;
  readonly onChange: (change: Partial<Details>) => void;
  readonly error: ApiError | undefined;
};

function DetailsFields({ form, onChange, error }: DetailsFieldsProps) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  return (
    <>
      <DateField
        label={t.received}
        value={form.received}
        onChange={(received) => onChange({ received })}
        problem={fieldProblem(error, 'received')}
      />
      <DuePreview received={form.received} rights={form.rights} />
      <Select
        label={t.channel}
        value={form.channel}
        onChange={(channel) => onChange({ channel })}
        options={channels.map((value) => ({ value, label: words.channels[value] }))}
      />
      <LineField
        label={t.subject}
        value={form.subject}
        onChange={(subject) => onChange({ subject })}
      />
      <RightsAsked chosen={form.rights} onChange={(rights) => onChange({ rights })} evidence={[]} />
      <ProseField
        label={t.reason}
        value={form.reason}
        onChange={(reason) => onChange({ reason })}
        hint={t.reasonHint}
        optional
      />
    </>
  );
}
