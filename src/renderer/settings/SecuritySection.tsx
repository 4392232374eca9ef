import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSubmit } from '../act.ts';
import { lockVault } from '../frame/lock.ts';
import { JournalPart } from '../journal/JournalPart.tsx';
import { VerifyJournal } from '../journal/VerifyJournal.tsx';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { tell } from '../ui/notices.ts';
import { goToStep } from '../vault/flow.ts';
import {
  isReady,
  NewPassphraseFields,
  noPassphrase,
  PassphraseField,
} from '../vault/PassphraseFields.tsx';
import { vaultTexts } from '../vault/texts.ts';
import { settingsTexts } from './texts.ts';
import './settings.css';
import '../vault/vault.css';

/** The ways into the vault, and the proof of what was done in it. */
export function SecuritySection() {
  const t = useTexts(settingsTexts);
  return (
    <div className="stack-wide">
      <div>
        <Button icon={Lock} onPress={() => void lockVault()}>
          {t.lockNow}
        </Button>
      </div>
      <Card title={t.changePassphrase}>
        <ChangePassphrase />
      </Card>
      <Card title={t.newKey}>
        <NewRecoveryKey />
      </Card>
      <Card title={t.journal}>
        <div className="stack">
          <VerifyJournal />
          <JournalPart />
        </div>
      </Card>
    </div>
  );
}

function ChangePassphrase() {
  const t = useTexts(settingsTexts);
  const vault = useTexts(vaultTexts);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const { busy, error, submit } = useSubmit('vault.changePassphrase');
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await submit({ current, next: next.first }))) return;
    tell({ kind: 'done', text: t.passphraseChanged });
    setCurrent('');
    setNext(noPassphrase);
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void change(event)}>
      <PassphraseField label={vault.currentPassphrase} value={current} onChange={setCurrent} />
      <NewPassphraseFields label={vault.newPassphrase} value={next} onChange={setNext} />
      <ErrorBanner error={error} />
      <div>
        <Button type="submit" isDisabled={busy || current === '' || !isReady(next)}>
          {t.changePassphrase}
        </Button>
      </div>
    </form>
  );
}

function NewRecoveryKey() {
  const t = useTexts(settingsTexts);
  const [current, setCurrent] = useState('');
  const { busy, error, submit } = useSubmit('vault.newRecoveryKey');
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const made = await submit({ current });
    if (made) goToStep({ kind: 'sheet', recoveryKey: made.recoveryKey, first: false });
  };
  return (
    <form className="stack narrow" onSubmit={(event) => void make(event)}>
      <p className="soft">{t.newKeyLead}</p>
      <PassphraseField label={t.current} value={current} onChange={setCurrent} />
      <ErrorBanner error={error} />
      <div>
        <Button type="submit" isDisabled={busy || current === ''}>
          {t.makeKey}
        </Button>
      </div>
    </form>
  );
}
