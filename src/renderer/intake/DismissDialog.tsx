import { useState } from 'react';
import type { IntakeItem } from '../../core/intake/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { intakeTexts } from './texts.ts';

type DismissDialogProps = { readonly item: IntakeItem; readonly onClose: () => void };

/** Puts an item aside with its reason, and erases its file when asked. */
export function DismissDialog({ item, onClose }: DismissDialogProps) {
  const t = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const kind = item.message?.kind;
  const isNoise = kind === 'bounce' || kind === 'autoReply';
  const [reason, setReason] = useState(kind && isNoise ? t.kinds[kind] : '');
  const [erase, setErase] = useState(false);
  const { busy, error, submit } = useSubmit('intake.dismiss');
  const dismiss = async () => {
    if (!(await submit({ id: item.id, version: item.version, reason, erase }))) return;
    tell({ kind: 'done', text: t.dismissed });
    onClose();
  };
  return (
    <Dialog
      title={t.dismissTitle}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={busy || reason.trim() === ''}
            onPress={() => void dismiss()}
          >
            {t.dismiss}
          </Button>
        </>
      }
    >
      <p>{t.dismissLead}</p>
      <LineField
        label={t.dismissReason}
        value={reason}
        onChange={setReason}
        problem={fieldProblem(error, 'reason')}
        autoFocus
      />
      <Checkbox selected={erase} onChange={setErase}>
        {t.eraseFile}
      </Checkbox>
      <ErrorBanner error={error} />
    </Dialog>
  );
}
