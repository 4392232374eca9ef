import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { tell } from '../ui/notices.ts';
import { goToStep } from './flow.ts';
import { isReady, NewPassphraseFields, noPassphrase } from './PassphraseFields.tsx';
import { vaultTexts } from './texts.ts';
import { VaultPage } from './VaultPage.tsx';

/** After recovery: a new passphrase, so that the printed key can go back to its drawer. */
export function ReplacePassphrase({ recoveryKey }: { readonly recoveryKey: string }) {
  const t = useTexts(vaultTexts);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const { busy, error, submit } = useSubmit('vault.changePassphrase');
  const replace = async () => {
    if (!isReady(passphrase)) return;
    if (!(await submit({ current: recoveryKey, next: passphrase.first }))) return;
    tell({ kind: 'done', text: t.resetDone });
    goToStep({ kind: 'none' });
  };
  return (
    <VaultPage title={t.resetTitle} lead={t.resetLead}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void replace();
        }}
      >
        <NewPassphraseFields
          label={t.newPassphrase}
          value={passphrase}
          onChange={setPassphrase}
          autoFocus
        />
        <ErrorBanner error={error} />
        <Button type="submit" kind="primary" large isDisabled={busy || !isReady(passphrase)}>
          {t.savePassphrase}
        </Button>
      </Form>
    </VaultPage>
  );
}
