import { useState } from 'react';
import type { ApiError } from '../../core/kit/envelope.ts';
import { channels, type Request } from '../../core/requests/model.ts';
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
import { changedDetails, type Details } from './details.ts';
import { requestTexts } from './texts.ts';

type DetailsProps = { readonly request: Request; readonly onClose: () => void };

/** Corrects what was taken down at intake; the deadline follows. */
export function DetailsDialog({ request, onClose }: DetailsProps) {
  const t = useTexts(requestTexts);
  // What was on the screen when the dialog opened: another tab's change is refused, not written over.
  const [opened] = useState(request);
  const { id, version, channel, received, rights, subject } = opened;
  const [form, setForm] = useState<Details>({ channel, received, rights, subject, reason: '' });
  const { busy, error, submit } = useSubmit('requests.changeDetails');
  const changes = changedDetails(opened, form);
  const save = async () => {
    if (changes === undefined) return;
    const reason = form.reason.trim() === '' ? {} : { reason: form.reason };
    const saved = await submit({ id, version, ...changes, ...reason });
    if (!saved) return;
    putAnswer('requests.get', { id }, saved);
    const counted = saved.deadline.due !== opened.deadline.due;
    tell({ kind: 'done', text: counted ? t.detailsCounted : t.detailsSaved });
    onClose();
  };
  const isDisabled = busy || changes === undefined;
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
