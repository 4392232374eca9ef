import type { ApiError } from '../../core/kit/envelope.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

type RemoveDialogProps = {
  readonly title: string;
  readonly name: string;
  /** What goes with it. */
  readonly lead: string;
  readonly busy: boolean;
  readonly error: ApiError | undefined;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

/** Asks before something is erased for good. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { title, name, lead, busy, error, onRemove, onClose } = props;
  const common = useTexts(commonTexts);
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy} onPress={onRemove}>
        {common.remove}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} foot={foot}>
      <p className="strong">{name}</p>
      <p>{lead}</p>
      <ErrorBanner error={error} />
    </Dialog>
  );
}
