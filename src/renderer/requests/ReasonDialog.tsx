import { useState } from 'react';
import type { Request, RequestState } from '../../core/requests/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { wordTexts } from '../texts/words.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { moveName } from './moves.ts';
import { requestTexts } from './texts.ts';

type ReasonProps = {
  readonly request: Request;
  readonly to: RequestState;
  readonly onClose: () => void;
};

/** A step that is recorded with its reason: a withdrawal, or taking up a case that had ended. */
export function ReasonDialog({ request, to, onClose }: ReasonProps) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const words = useTexts(wordTexts);
  const [reason, setReason] = useState('');
  const { busy, error, submit } = useSubmit('requests.move');
  const label = t.moveTo[moveName(request.state, to)];
  const move = async () => {
    const { id, version } = request;
    const moved = await submit({ id, version, to, reason });
    if (!moved) return;
    putAnswer('requests.get', { id }, moved);
    tell({ kind: 'done', text: t.moved(words.states[moved.state]) });
    onClose();
  };
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy || reason.trim() === ''} onPress={() => void move()}>
        {label}
      </Button>
    </>
  );
  return (
    <Dialog title={label} onClose={onClose} foot={foot}>
      <ProseField
        label={t.reason}
        value={reason}
        onChange={setReason}
        hint={to === 'withdrawn' ? t.withdrawConfirm : t.takeUpConfirm}
        problem={fieldProblem(error, 'reason')}
        autoFocus
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
