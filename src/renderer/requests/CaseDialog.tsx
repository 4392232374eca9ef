import type { ReactNode } from 'react';
import type { ApiError } from '../../core/kit/envelope.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type CaseDialogProps = {
  readonly title: string;
  /** What the law asks for, in a sentence or two. */
  readonly lead?: string;
  readonly error: ApiError | undefined;
  /** What the saving button says; "Save" without it. */
  readonly action?: string;
  readonly isDisabled: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A dialog that records one thing about a case: lead, fields, what went wrong, save or let be. */
export function CaseDialog(props: CaseDialogProps) {
  const { title, lead, error, action, isDisabled, onSave, onClose, wide, children } = props;
  const common = useTexts(commonTexts);
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={isDisabled} onPress={onSave}>
        {action ?? common.save}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} foot={foot} wide={wide ?? false}>
      {lead && <p className="soft">{lead}</p>}
      {children}
      <ErrorBanner error={error} />
    </Dialog>
  );
}
