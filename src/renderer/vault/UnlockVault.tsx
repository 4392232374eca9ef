import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { LineField } from '../ui/Field.tsx';
import { goToStep } from './flow.ts';
import { PassphraseField } from './PassphraseFields.tsx';
import { vaultTexts } from './texts.ts';
import { VaultPage } from './VaultPage.tsx';

/** A locked vault: opened by its passphrase, or by the printed recovery key. */
export function UnlockVault() {
  const [recovering, setRecovering] = useState(false);
  return recovering ? (
    <Recover onBack={() => setRecovering(false)} />
  ) : (
    <Unlock onRecover={() => setRecovering(true)} />
  );
}

function Unlock({ onRecover }: { readonly onRecover: () => void }) {
  const t = useTexts(vaultTexts);
  const [passphrase, setPassphrase] = useState('');
  const { busy, error, submit } = useSubmit('vault.unlock');
  const unlock = (acceptMissingTail = false) => {
    if (passphrase !== '') void submit({ passphrase, acceptMissingTail });
  };
  return (
    <VaultPage title={t.unlockTitle}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          unlock();
        }}
      >
        <PassphraseField
          label={t.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        <ErrorBanner error={error}>
          {error?.code === 'tailMissing' && <AcceptLoss onAccept={() => unlock(true)} />}
        </ErrorBanner>
        <Button type="submit" kind="primary" large isDisabled={busy}>
          {busy ? t.unlocking : t.unlock}
        </Button>
      </Form>
      <p>
        <LinkButton onPress={onRecover}>{t.forgot}</LinkButton>
      </p>
    </VaultPage>
  );
}

function Recover({ onBack }: { readonly onBack: () => void }) {
  const t = useTexts(vaultTexts);
  const [recoveryKey, setRecoveryKey] = useState('');
  const { busy, error, submit } = useSubmit('vault.unlockWithRecoveryKey');
  const recover = async (acceptMissingTail = false) => {
    if (recoveryKey.trim() === '') return;
    const opened = await submit({ recoveryKey: recoveryKey.trim(), acceptMissingTail });
    if (opened) goToStep({ kind: 'newPassphrase', recoveryKey: recoveryKey.trim() });
  };
  return (
    <VaultPage title={t.recoverTitle} lead={t.recoverLead}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void recover();
        }}
      >
        <LineField
          label={t.recoveryKey}
          value={recoveryKey}
          onChange={setRecoveryKey}
          placeholder="XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"
          mono
          autoFocus
        />
        <ErrorBanner error={error}>
          {error?.code === 'tailMissing' && <AcceptLoss onAccept={() => void recover(true)} />}
        </ErrorBanner>
        <Button type="submit" kind="primary" large isDisabled={busy}>
          {busy ? t.unlocking : t.unlock}
        </Button>
      </Form>
      <p>
        <LinkButton onPress={onBack}>{t.usePassphrase}</LinkButton>
      </p>
    </VaultPage>
  );
}

function AcceptLoss({ onAccept }: { readonly onAccept: () => void }) {
  const t = useTexts(vaultTexts);
  return (
    <>
      <p className="small">{t.acceptLossHint}</p>
      <div>
        <Button onPress={onAccept}>{t.acceptLoss}</Button>
      </div>
    </>
  );
}
