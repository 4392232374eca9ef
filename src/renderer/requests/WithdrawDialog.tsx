import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { requestTexts } from './texts.ts';

type WithdrawProps = { readonly request: Request; readonly onClose: () => void };

/** A withdrawal is the requester's own act, so the officer notes how it came. */
export function WithdrawDialog({ request, onClose }: WithdrawProps) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const [reason, setReason] = useState('');
  const { busy, error, submit } = useSubmit('requests.move');
  const withdraw = async () => {
    const { id, version } = request;
    const moved = await submit({ id, version, to: 'withdrawn', reason });
    if (!moved) return;
    putAnswer('requests.get', { id }, moved);
    onClose();
  };
  return (
    <Dialog
      title={t.moveTo.withdrawn}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={busy || reason.trim() === ''}
            onPress={() => void withdraw()}
          >
            {t.moveTo.withdrawn}
          </Button>
        </>
      }
    >
      <ProseField
        label={t.reason}
        value={reason}
        onChange={setReason}
        hint={t.withdrawConfirm}
        autoFocus
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
