import { useEffect, useMemo, useState } from 'react';
import type { IncomingMessage } from '../../core/intake/model.ts';
import type { PickedFile } from '../../core/kit/bridge.ts';
import type { ApiError } from '../../core/kit/envelope.ts';
import type { Language } from '../../core/kit/language.ts';
import { api } from '../api.ts';
import { useTimeZone, useToday } from '../calendar.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDraft } from '../ui/drafts.ts';
import { AddFile } from './AddFile.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import { clearDesk, openByHand, useDesk } from './intake.ts';
import { emptyProposal, proposalFrom } from './proposal.ts';
import { intakeTexts } from './texts.ts';
import './intake.css';

/** Whatever lies on the desk, in its dialog. */
export function Intake() {
  const desk = useDesk((state) => state.desk);
  switch (desk.kind) {
    case 'nothing':
      return null;
    case 'byHand':
      return <ByHand />;
    case 'message':
      return <FromMessage file={desk.file} />;
    case 'file':
      return <AddFile file={desk.file} />;
  }
}

function ByHand() {
  const t = useTexts(intakeTexts);
  const today = useToday();
  const language = useLetterLanguage();
  const empty = useMemo(() => emptyProposal(today, language), [today, language]);
  const draft = useDraft('intake', empty);
  return (
    <IntakeForm
      title={t.newRequest}
      form={draft.value}
      onChange={draft.set}
      onDone={() => draft.forget()}
      onForget={draft.changed ? () => draft.forget() : undefined}
    />
  );
}

function FromMessage({ file }: { readonly file: PickedFile }) {
  const t = useTexts(intakeTexts);
  const timeZone = useTimeZone();
  const [message, setMessage] = useState<IncomingMessage>();
  const [error, setError] = useState<ApiError>();
  useEffect(() => {
    const stop = new AbortController();
    void api.call('intake.read', { ...file, timeZone }, { signal: stop.signal }).then((answer) => {
      if (stop.signal.aborted) return;
      if (answer.ok) setMessage(answer.value);
      else setError(answer.error);
    });
    return () => stop.abort();
  }, [file, timeZone]);
  if (message) return <MessageForm file={file} message={message} />;
  return (
    <Dialog
      title={t.fromMessage}
      onClose={clearDesk}
      foot={error && <Button onPress={openByHand}>{t.enterByHand}</Button>}
    >
      {error ? <ErrorBanner error={error} /> : <p className="soft">{t.reading}</p>}
    </Dialog>
  );
}

function MessageForm({ file, message }: { file: PickedFile; message: IncomingMessage }) {
  const t = useTexts(intakeTexts);
  const [form, setForm] = useState(() => proposalFrom(message));
  return (
    <IntakeForm
      title={t.fromMessage}
      form={form}
      onChange={setForm}
      onDone={() => undefined}
      onForget={undefined}
      read={{ file, message }}
    />
  );
}

/** The organisation's, as the core takes it where neither the officer nor the message says. */
function useLetterLanguage(): Language {
  const { value } = useAnswer('settings.get', {});
  return value?.settings.organisation.letterLanguage ?? 'sv';
}
