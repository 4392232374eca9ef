import { type ReactNode, useEffect } from 'react';
import { forgetFiles } from '../extracts/sources/adding.ts';
import { forgetSoughtItems } from '../registers/view.ts';
import { forgetSought } from '../requests/sought.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { forgetDrafts } from '../ui/drafts.ts';
import { ChooseOrganisation } from './ChooseOrganisation.tsx';
import { CreateVault } from './CreateVault.tsx';
import { goToStep, useFlow } from './flow.ts';
import { RecoverySheet } from './RecoverySheet.tsx';
import { ReplacePassphrase } from './ReplacePassphrase.tsx';
import { vaultTexts } from './texts.ts';
import { UnlockVault } from './UnlockVault.tsx';
import { VaultPage } from './VaultPage.tsx';

/** Lets the work begin only behind an open vault; before that it shows how to open one. */
export function VaultGate({ children }: { readonly children: () => ReactNode }) {
  const t = useTexts(vaultTexts);
  const status = useAnswer('vault.status', {});
  const step = useFlow((flow) => flow.step);
  const state = status.value?.state;
  useEffect(() => {
    if (state !== 'locked') return;
    forgetDrafts();
    forgetFiles();
    forgetSought();
    forgetSoughtItems();
    goToStep({ kind: 'none' });
  }, [state]);
  if (step.kind === 'sheet') {
    return (
      <RecoverySheet
        recoveryKey={step.recoveryKey}
        onDone={() => goToStep({ kind: step.first ? 'organisation' : 'none' })}
      />
    );
  }
  if (status.error) {
    return (
      <VaultPage title="Frist">
        <ErrorBanner error={status.error} />
      </VaultPage>
    );
  }
  if (state === undefined) return <p className="waiting">{t.reading}</p>;
  if (state === 'none') return <CreateVault />;
  if (state === 'locked') return <UnlockVault />;
  if (step.kind === 'newPassphrase') return <ReplacePassphrase recoveryKey={step.recoveryKey} />;
  if (step.kind === 'organisation') return <ChooseOrganisation />;
  return children();
}
