import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { Request } from '../../core/requests/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useToday } from '../calendar.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { requestTexts } from './texts.ts';

type IdentityProps = { readonly request: Request; readonly onClose: () => void };
const leastWords = 10;

/** Records a reasonable doubt (Art 12(6)) and the day proof or clarification was asked for. */
export function AskIdentityDialog({ request, onClose }: IdentityProps) {
  const t = useTexts(requestTexts);
  const today = useToday();
  const [askedOn, setAskedOn] = useState<PlainDate | undefined>(today);
  const [ground, setGround] = useState<'identity' | 'clarification'>('identity');
  const [doubt, setDoubt] = useState('');
  const [override, setOverride] = useState('');
  const { busy, error, submit } = useSubmit('requests.askIdentity');
  const ask = async () => {
    if (askedOn === undefined) return;
    const { id, version } = request;
    const late = override.trim() === '' ? {} : { override };
    const asked = await submit({ id, version, askedOn, ground, doubt, ...late });
    if (!asked) return;
    putAnswer('requests.get', { id }, asked);
    tell({ kind: 'done', text: t.asked });
    onClose();
  };
  return (
    <Dialog
      title={t.askIdentity}
      onClose={onClose}
      foot={
        <Foot
          onClose={onClose}
          isDisabled={busy || doubt.trim().length < leastWords}
          onPress={() => void ask()}
        />
      }
    >
      <p className="soft">{t.askIdentityLead}</p>
      <div className="stack-tight">
        <span className="field-label">{t.ground}</span>
        <Segmented
          label={t.ground}
          value={ground}
          onChange={setGround}
          options={(['identity', 'clarification'] as const).map((value) => ({
            value,
            label: t.grounds[value],
          }))}
        />
      </div>
      <DateField
        label={t.askedOn}
        value={askedOn}
        onChange={setAskedOn}
        problem={fieldProblem(error, 'askedOn')}
      />
      <ProseField
        label={t.doubt}
        value={doubt}
        onChange={setDoubt}
        hint={t.doubtHint}
        problem={fieldProblem(error, 'doubt')}
      />
      <ProseField
        label={t.override}
        value={override}
        onChange={setOverride}
        problem={fieldProblem(error, 'override')}
        rows={2}
        optional
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}

/** Records the day enough information had arrived; the clock goes on. */
export function SettleIdentityDialog({ request, onClose }: IdentityProps) {
  const t = useTexts(requestTexts);
  const today = useToday();
  const [settledOn, setSettledOn] = useState<PlainDate | undefined>(today);
  const { busy, error, submit } = useSubmit('requests.settleIdentity');
  const settle = async () => {
    if (settledOn === undefined) return;
    const { id, version } = request;
    const settled = await submit({ id, version, settledOn });
    if (!settled) return;
    putAnswer('requests.get', { id }, settled);
    tell({ kind: 'done', text: t.settled });
    onClose();
  };
  return (
    <Dialog
      title={t.settle}
      onClose={onClose}
      foot={<Foot onClose={onClose} isDisabled={busy} onPress={() => void settle()} />}
    >
      <p className="soft">{t.settleLead}</p>
      <DateField
        label={t.settledOn}
        value={settledOn}
        onChange={setSettledOn}
        problem={fieldProblem(error, 'settledOn')}
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}

function Foot(props: {
  readonly onClose: () => void;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}) {
  const common = useTexts(commonTexts);
  return (
    <>
      <Button onPress={props.onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={props.isDisabled} onPress={props.onPress}>
        {common.save}
      </Button>
    </>
  );
}
