import { Download, Stamp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Letter } from '../../core/letters/model.ts';
import type { Request } from '../../core/requests/model.ts';
import { act, useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { tell } from '../ui/notices.ts';
import { goTo } from '../uiState.ts';
import { saveLetter } from './saveLetter.ts';
import { letterTexts } from './texts.ts';

type LetterActionsProps = {
  readonly request: Request;
  readonly letter: Letter;
  /** Saves what was typed before anything is done with the letter. */
  readonly settle: () => Promise<number | undefined>;
};

/** What can be done with a letter in its state. */
export function LetterActions({ request, letter, settle }: LetterActionsProps) {
  const t = useTexts(letterTexts);
  const [asking, setAsking] = useState(false);
  const hasErrors = letter.findings.some(({ severity }) => severity === 'error');
  if (letter.state === 'issued') {
    return (
      <Button kind="primary" icon={Download} onPress={() => void saveLetter(letter, t.fileSaved)}>
        {t.saveAsFile}
      </Button>
    );
  }
  if (letter.state !== 'draft') return null;
  const discard = async () => {
    const version = await settle();
    if (version === undefined) return;
    const { id } = letter;
    const undo = () =>
      void act('letters.draft', { requestId: request.id, template: letter.template });
    if (await act('letters.discard', { id, version }, { done: t.discarded, undo })) {
      goTo({ area: 'requests', id: request.id, part: 'letters' });
    }
  };
  return (
    <div className="line">
      <Button icon={Trash2} onPress={() => void discard()}>
        {t.discard}
      </Button>
      <Button
        kind="primary"
        icon={Stamp}
        isDisabled={hasErrors}
        onPress={() => void settle().then((version) => setAsking(version !== undefined))}
      >
        {t.issue}
      </Button>
      {asking && <IssueDialog letter={letter} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** Issuing cannot be undone, so it is one of the few things that ask first. */
function IssueDialog({
  letter,
  onClose,
}: {
  readonly letter: Letter;
  readonly onClose: () => void;
}) {
  const t = useTexts(letterTexts);
  const common = useTexts(commonTexts);
  const { busy, error, submit } = useSubmit('letters.issue');
  const issue = async () => {
    const issued = await submit({ id: letter.id, version: letter.version });
    if (!issued) return;
    putAnswer('letters.get', { id: letter.id }, issued);
    tell({ kind: 'done', text: t.issued(issued.number ?? '') });
    onClose();
  };
  return (
    <Dialog
      title={t.issueTitle}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" icon={Stamp} isDisabled={busy} onPress={() => void issue()}>
            {t.issueConfirm}
          </Button>
        </>
      }
    >
      <p>{t.issueLead}</p>
      <ErrorBanner error={error} />
    </Dialog>
  );
}
