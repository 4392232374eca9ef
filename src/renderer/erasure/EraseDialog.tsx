import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { tell } from '../ui/notices.ts';
import { useUi } from '../uiState.ts';
import { erasureTexts } from './texts.ts';

type EraseProps = { readonly count: number; readonly onClose: () => void };

/** The last question before cases go for good: no undo is lawful here. */
export function EraseDialog({ count, onClose }: EraseProps) {
  const t = useTexts(erasureTexts);
  const common = useTexts(commonTexts);
  const language = useUi((ui) => ui.language);
  const { busy, error, submit } = useSubmit('erasure.run');
  const erase = async () => {
    const done = await submit({ language });
    if (!done) return;
    const cases = done.erasures.reduce((sum, erasure) => sum + erasure.cases.length, 0);
    tell({ kind: 'done', text: cases > 0 ? t.erased(cases) : t.erasedNone });
    onClose();
  };
  return (
    <Dialog
      title={t.confirmTitle}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={busy} onPress={() => void erase()}>
            {t.confirm}
          </Button>
        </>
      }
    >
      <p>{count > 0 ? t.confirmLead(count) : t.unfinished}</p>
      <ErrorBanner error={error} />
    </Dialog>
  );
}
