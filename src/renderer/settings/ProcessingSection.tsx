import type { MethodOutput } from '../../core/contract.ts';
import { useSubmit } from '../act.ts';
import { StatementsEditor } from '../extracts/StatementsEditor.tsx';
import { putAnswer, useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { useDraft } from '../ui/drafts.ts';
import { tell } from '../ui/notices.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { StartFromSample } from './StartFromSample.tsx';
import { settingsTexts } from './texts.ts';
import './settings.css';
import '../extracts/extracts.css';

/** What the organisation answers about its processing activities, until a request says otherwise. */
export function ProcessingSection() {
  const answer = useAnswer('settings.get', {});
  return <Awaited answer={answer}>{(saved) => <ProcessingEditor saved={saved} />}</Awaited>;
}

function ProcessingEditor({ saved }: { readonly saved: MethodOutput<'settings.get'> }) {
  const t = useTexts(settingsTexts);
  const common = useTexts(commonTexts);
  const draft = useDraft('processing', saved.settings.processing);
  const { busy, error, submit } = useSubmit('settings.saveProcessing');
  const save = async () => {
    const next = await submit({ processing: [...draft.value], version: saved.version });
    if (!next) return;
    putAnswer('settings.get', {}, next);
    draft.forget();
    tell({ kind: 'done', text: t.saved });
  };
  return (
    <div className="stack">
      <div className="spread">
        <p className="soft">{t.processingLead}</p>
        <StartFromSample version={saved.version} />
      </div>
      <StatementsEditor
        statements={draft.value}
        onChange={(statements) => draft.set([...statements])}
        empty={t.noProcessing}
        level={2}
      />
      <ErrorBanner error={error} />
      {draft.changed && (
        <div className="save-bar">
          <span className="soft">{common.unsaved}</span>
          <Button onPress={draft.forget}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={busy} onPress={() => void save()}>
            {common.save}
          </Button>
        </div>
      )}
    </div>
  );
}
