import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { goToStep } from './flow.ts';
import { isReady, NewPassphraseFields, noPassphrase } from './PassphraseFields.tsx';
import { vaultTexts } from './texts.ts';
import { VaultPage } from './VaultPage.tsx';

/** The first screen of all: a passphrase makes a vault. */
export function CreateVault() {
  const t = useTexts(vaultTexts);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const { busy, error, submit } = useSubmit('vault.create');
  const create = async () => {
    if (!isReady(passphrase)) return;
    const made = await submit({ passphrase: passphrase.first });
    if (made) goToStep({ kind: 'sheet', recoveryKey: made.recoveryKey, first: true });
  };
  return (
    <VaultPage title={t.createTitle} lead={t.createLead}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <NewPassphraseFields
          label={t.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        <p className="small soft">{t.passphraseRole}</p>
        <ErrorBanner error={error} />
        <Button type="submit" kind="primary" large isDisabled={busy || !isReady(passphrase)}>
          {busy ? t.creating : t.create}
        </Button>
      </Form>
    </VaultPage>
  );
}
