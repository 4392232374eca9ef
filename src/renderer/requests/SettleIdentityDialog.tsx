import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { Request } from '../../core/requests/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useToday } from '../calendar.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { asksForOverride, openQuestion } from './moves.ts';
import { requestTexts } from './texts.ts';

type SettleProps = { readonly request: Request; readonly onClose: () => void };

/** Records the day enough information had arrived; the clock goes on. */
export function SettleIdentityDialog({ request, onClose }: SettleProps) {
  const t = useTexts(requestTexts);
  const today = useToday();
  const ground = openQuestion(request)?.ground ?? 'identity';
  const [settledOn, setSettledOn] = useState<PlainDate | undefined>(today);
  const [override, setOverride] = useState('');
  const { busy, error, submit } = useSubmit('requests.settleIdentity');
  const settle = async () => {
    if (settledOn === undefined) return;
    const { id, version } = request;
    const late = override.trim() === '' ? {} : { override };
    const settled = await submit({ id, version, settledOn, ...late });
    if (!settled) return;
    putAnswer('requests.get', { id }, settled);
    tell({ kind: 'done', text: t.settled });
    onClose();
  };
  return (
    <Dialog
      title={t.settle[ground]}
      onClose={onClose}
      foot={<SaveFoot onClose={onClose} onSave={() => void settle()} isDisabled={busy} />}
    >
      <p className="soft">{t.settleLead}</p>
      <DateField
        label={t.settledOn[ground]}
        value={settledOn}
        onChange={setSettledOn}
        problem={fieldProblem(error, 'settledOn')}
      />
      {asksForOverride(request) && (
        <ProseField
          label={t.override}
          value={override}
          onChange={setOverride}
          hint={t.overrideHint}
          problem={fieldProblem(error, 'override')}
          rows={2}
          optional
        />
      )}
      <ErrorBanner error={error} />
    </Dialog>
  );
}
