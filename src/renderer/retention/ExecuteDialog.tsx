import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Banner, ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { useUi } from '../uiState.ts';
import { retentionTexts } from './texts.ts';

type ExecuteProps = {
  readonly id: RegisterItemId;
  readonly version: number;
  readonly dueOn: PlainDate | undefined;
  readonly onClose: () => void;
};

/** What was done, when, by which role and how it can be shown (Art 5(2)). */
export function ExecuteDialog({ id, version, dueOn, onClose }: ExecuteProps) {
  const t = useTexts(retentionTexts);
  const common = useTexts(commonTexts);
  const language = useUi((ui) => ui.language);
  const [doneOn, setDoneOn] = useState<PlainDate | undefined>(useToday());
  const [doneBy, setDoneBy] = useState('');
  const [proof, setProof] = useState('');
  const [count, setCount] = useState('');
  const [earlyReason, setEarlyReason] = useState('');
  const { busy, error, submit } = useSubmit('retentionActions.execute');
  const isEarly = dueOn !== undefined && doneOn !== undefined && doneOn < dueOn;
  const counted = /^\d+$/.test(count.trim()) ? Number(count) : undefined;
  const execute = async () => {
    if (!doneOn) return;
    const said = { id, version, doneOn, doneBy, proof, language, earlyReason };
    if (!(await submit({ ...said, ...(counted === undefined ? {} : { count: counted }) }))) return;
    tell({ kind: 'done', text: t.executed });
    onClose();
  };
  const isWhole = doneOn !== undefined && doneBy.trim() !== '' && proof.trim() !== '';
  return (
    <Dialog
      title={t.execute}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={busy || !isWhole} onPress={() => void execute()}>
            {t.execute}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p className="soft">{t.executeLead}</p>
        <DateField
          label={t.doneOn}
          value={doneOn}
          onChange={setDoneOn}
          problem={fieldProblem(error, 'doneOn')}
        />
        {isEarly && (
          <>
            <Banner tone="warning">{t.notDue(dueOn)}</Banner>
            <ProseField
              label={t.earlyReason}
              value={earlyReason}
              onChange={setEarlyReason}
              problem={fieldProblem(error, 'earlyReason')}
              rows={2}
            />
          </>
        )}
        <LineField
          label={t.doneBy}
          value={doneBy}
          onChange={setDoneBy}
          problem={fieldProblem(error, 'doneBy')}
        />
        <ProseField
          label={t.proof}
          hint={t.proofHint}
          value={proof}
          onChange={setProof}
          problem={fieldProblem(error, 'proof')}
          rows={3}
        />
        <LineField
          label={`${t.count} (${common.optional})`}
          value={count}
          onChange={setCount}
          problem={fieldProblem(error, 'count')}
        />
        <ErrorBanner error={error} />
      </div>
    </Dialog>
  );
}
