import { useState } from 'react';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { clearDesk, takeIn } from './intake.ts';
import { intakeTexts } from './texts.ts';

/** A text to be read as a message: from a web form, a chat, a telephone note. */
export function PasteDialog() {
  const t = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    clearDesk();
    await takeIn({ pasted: text });
  };
  return (
    <Dialog
      title={t.pasteTitle}
      onClose={clearDesk}
      foot={
        <>
          <Button onPress={clearDesk}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={busy || text.trim() === ''}
            onPress={() => void read()}
          >
            {t.pasteRead}
          </Button>
        </>
      }
    >
      <ProseField
        label={t.pasteText}
        hint={t.pasteHint}
        value={text}
        onChange={setText}
        rows={10}
        autoFocus
      />
    </Dialog>
  );
}
