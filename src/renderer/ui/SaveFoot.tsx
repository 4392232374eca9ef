import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from './Button.tsx';

type SaveFootProps = {
  readonly onClose: () => void;
  readonly onSave: () => void;
  readonly isDisabled: boolean;
};

/** The foot of a dialog that saves or lets be. */
export function SaveFoot({ onClose, onSave, isDisabled }: SaveFootProps) {
  const t = useTexts(commonTexts);
  return (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button kind="primary" isDisabled={isDisabled} onPress={onSave}>
        {t.save}
      </Button>
    </>
  );
}
