import { useState } from 'react';
import type { Letter } from '../../core/letters/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { letterTexts } from './texts.ts';

type WaiveDialogProps = { readonly letter: Letter; readonly onClose: () => void };

/** An owed letter that is not needed, such as a question put by telephone; recorded with its reason. */
export function WaiveDialog({ letter, onClose }: WaiveDialogProps) {
  const t = useTexts(letterTexts);
  const common = useTexts(commonTexts);
  const [reason, setReason] = useState('');
  const { busy, error, submit } = useSubmit('letters.waive');
  const waive = async () => {
    if (!(await submit({ id: letter.id, version: letter.version, reason }))) return;
    tell({ kind: 'done', text: t.waived });
    onClose();
  };
  return (
    <Dialog
      title={t.waiveTitle}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={busy || reason.trim() === ''}
            onPress={() => void waive()}
          >
            {t.waive}
          </Button>
        </>
      }
    >
      <ProseField
        label={t.waiveReason}
        hint={t.waiveHint}
        value={reason}
        onChange={setReason}
        problem={fieldProblem(error, 'reason')}
        autoFocus
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
