import { useMemo, useState } from 'react';
import type { IntakeItem } from '../../core/intake/model.ts';
import type { IntakeItemId } from '../../core/kit/ids.ts';
import type { Language } from '../../core/kit/language.ts';
import { useToday } from '../calendar.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDraft } from '../ui/drafts.ts';
import { AddFile } from './AddFile.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import { clearDesk, useDesk } from './intake.ts';
import { PasteDialog } from './PasteDialog.tsx';
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
    case 'paste':
      return <PasteDialog />;
    case 'item':
      return <FromItem id={desk.id} />;
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

function FromItem({ id }: { readonly id: IntakeItemId }) {
  const t = useTexts(intakeTexts);
  const { value, error } = useAnswer('intake.get', { id });
  if (value) return <ItemForm item={value} />;
  return (
    <Dialog title={t.fromMessage} onClose={clearDesk}>
      {error ? <ErrorBanner error={error} /> : <p className="soft">{t.reading}</p>}
    </Dialog>
  );
}

/** The form as Frist proposes it, or an empty one beside a file that could not be read. */
function ItemForm({ item }: { readonly item: IntakeItem }) {
  const t = useTexts(intakeTexts);
  const today = useToday();
  const language = useLetterLanguage();
  const [form, setForm] = useState(() =>
    item.message ? proposalFrom(item.message) : emptyProposal(today, language),
  );
  return (
    <IntakeForm
      title={t.fromMessage}
      form={form}
      onChange={setForm}
      onDone={() => undefined}
      onForget={undefined}
      item={item}
    />
  );
}

/** The organisation's, as the core takes it where neither the officer nor the message says. */
function useLetterLanguage(): Language {
  const { value } = useAnswer('settings.get', {});
  return value?.settings.organisation.letterLanguage ?? 'sv';
}
