import { useState } from 'react';
import type { Redaction } from '../../../core/extracts/model/redaction.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useSubmit } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { tell } from '../../ui/notices.ts';
import { SaveFoot } from '../../ui/SaveFoot.tsx';
import { type Grounded, GroundFields } from './GroundFields.tsx';
import { redactionTexts } from './texts.ts';

type GroundDialogProps = {
  readonly requestId: RequestId;
  readonly redaction: Redaction;
  readonly onClose: () => void;
};

/** Corrects why something is struck out. */
export function GroundDialog({ requestId, redaction, onClose }: GroundDialogProps) {
  const t = useTexts(redactionTexts);
  const { ground, note, id, state } = redaction;
  const [grounded, setGrounded] = useState<Grounded>({ ground, note });
  const { busy, error, submit } = useSubmit('extracts.setRedactions');
  const save = async () => {
    const saved = await submit({ requestId, ids: [id], state, ...grounded });
    if (!saved) return;
    putAnswer('extracts.get', { requestId }, saved);
    tell({ kind: 'done', text: t.groundSaved });
    onClose();
  };
  return (
    <Dialog
      title={t.groundTitle}
      onClose={onClose}
      foot={<SaveFoot onClose={onClose} onSave={() => void save()} isDisabled={busy} />}
    >
      <GroundFields grounded={grounded} onGrounded={setGrounded} />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
