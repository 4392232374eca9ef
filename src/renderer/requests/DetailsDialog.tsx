import { useState } from 'react';
import { channels, type Request } from '../../core/requests/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { DuePreview } from '../intake/DuePreview.tsx';
import { RightsAsked } from '../intake/RightsAsked.tsx';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { wordTexts } from '../texts/words.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { requestTexts } from './texts.ts';

type DetailsProps = { readonly request: Request; readonly onClose: () => void };

/** Corrects what was taken down at intake; the deadline follows. */
export function DetailsDialog({ request, onClose }: DetailsProps) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const words = useTexts(wordTexts);
  const [channel, setChannel] = useState(request.channel);
  const [received, setReceived] = useState<typeof request.received | undefined>(request.received);
  const [rights, setRights] = useState(request.rights);
  const [subject, setSubject] = useState(request.subject);
  const [reason, setReason] = useState('');
  const { busy, error, submit } = useSubmit('requests.changeDetails');
  const save = async () => {
    if (received === undefined) return;
    const { id, version } = request;
    const saved = await submit({
      id,
      version,
      channel,
      received,
      rights: [...rights],
      subject,
      reason,
    });
    if (!saved) return;
    putAnswer('requests.get', { id }, saved);
    tell({ kind: 'done', text: t.detailsSaved });
    onClose();
  };
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button
        kind="primary"
        isDisabled={busy || received === undefined || rights.length === 0}
        onPress={() => void save()}
      >
        {common.save}
      </Button>
    </>
  );
  return (
    <Dialog title={t.detailsTitle} onClose={onClose} foot={foot}>
      <DateField
        label={t.received}
        value={received}
        onChange={setReceived}
        problem={fieldProblem(error, 'received')}
      />
      <DuePreview received={received} />
      <Select
        label={t.channel}
        value={channel}
        onChange={setChannel}
        options={channels.map((value) => ({ value, label: words.channels[value] }))}
      />
      <LineField label={t.subject} value={subject} onChange={setSubject} />
      <RightsAsked chosen={rights} onChange={setRights} evidence={[]} />
      <ProseField
        label={t.reason}
        value={reason}
        onChange={setReason}
        hint={t.reasonHint}
        optional
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
