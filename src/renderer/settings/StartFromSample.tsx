import { useState } from 'react';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { tell } from '../ui/notices.ts';
import { settingsTexts } from './texts.ts';

/** Fills the settings from the Wesafe sample, after a question: what was there cannot be brought back. */
export function StartFromSample({ version }: { readonly version: number }) {
  const t = useTexts(settingsTexts);
  const common = useTexts(commonTexts);
  const [asking, setAsking] = useState(false);
  const { busy, error, submit } = useSubmit('settings.startFromSample');
  const close = () => setAsking(false);
  const start = async () => {
    const next = await submit({ version });
    if (!next) return;
    putAnswer('settings.get', {}, next);
    tell({ kind: 'done', text: t.sampleLoaded });
    close();
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t.sample}
      </Button>
      {asking && (
        <Dialog
          title={t.sampleTitle}
          onClose={close}
          foot={
            <>
              <Button onPress={close}>{common.cancel}</Button>
              <Button kind="primary" isDisabled={busy} onPress={() => void start()}>
                {t.sampleConfirm}
              </Button>
            </>
          }
        >
          <p>{t.sampleLead}</p>
          <ErrorBanner error={error} />
        </Dialog>
      )}
    </>
  );
}
