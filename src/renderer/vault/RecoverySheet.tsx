import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { textToBase64 } from '../ui/base64.ts';
import { Checkbox } from '../ui/Choice.tsx';
import { saveFile } from '../ui/files.ts';
import { ConfirmRecoveryKey } from './ConfirmRecoveryKey.tsx';
import { groupsOf } from './flow.ts';
import { vaultTexts } from './texts.ts';
import { VaultPage } from './VaultPage.tsx';

type RecoverySheetProps = { readonly recoveryKey: string; readonly onDone: () => void };

/** The recovery key, shown once: to print, to keep, and to prove that one holds it. */
export function RecoverySheet({ recoveryKey, onDone }: RecoverySheetProps) {
  const [confirming, setConfirming] = useState(false);
  return confirming ? (
    <ConfirmRecoveryKey
      count={groupsOf(recoveryKey).length}
      onBack={() => setConfirming(false)}
      onDone={onDone}
    />
  ) : (
    <Sheet recoveryKey={recoveryKey} onNext={() => setConfirming(true)} />
  );
}

function Sheet({ recoveryKey, onNext }: { recoveryKey: string; onNext: () => void }) {
  const t = useTexts(vaultTexts);
  const [kept, setKept] = useState(false);
  const fileName = useAnswer('vault.status', {}).value?.fileName ?? 'Frist';
  const save = () =>
    saveFile(
      t.fileName,
      textToBase64(`${t.sheetFor(fileName)}\r\n\r\n${recoveryKey}\r\n\r\n${t.sheetLead}\r\n`),
      t.fileSaved,
    );
  return (
    <VaultPage title={t.sheetTitle} lead={t.sheetLead} wide>
      <section className="recovery-sheet" aria-label={t.sheetFor(fileName)}>
        <ol className="recovery-groups">
          {groupsOf(recoveryKey).map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a group's place is what names it
            <li key={index}>
              <span className="small faint">{index + 1}</span>
              <span className="mono">{group}</span>
            </li>
          ))}
        </ol>
        <p className="small faint print-only">{t.sheetFor(fileName)}</p>
      </section>
      <div className="line">
        <Button icon={Printer} onPress={() => window.print()}>
          {t.print}
        </Button>
        <Button icon={Download} onPress={() => void save()}>
          {t.saveAsFile}
        </Button>
        <span className="small faint">{t.saveAsFileHint}</span>
      </div>
      <Checkbox selected={kept} onChange={setKept}>
        {t.writtenDown}
      </Checkbox>
      <Button kind="primary" large isDisabled={!kept} onPress={onNext}>
        {t.confirmTitle}
      </Button>
    </VaultPage>
  );
}
