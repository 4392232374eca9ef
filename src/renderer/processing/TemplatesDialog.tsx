import { act } from '../act.ts';
import { Suggestions } from '../registers/Suggestions.tsx';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { useUi } from '../uiState.ts';
import { processingTexts } from './texts.ts';

/** The usual processing records to begin from; one that is taken becomes a draft to look over. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(processingTexts);
  const say = useBilingual();
  const language = useUi((ui) => ui.language);
  const answer = useAnswer('processing.templates', { language });
  return (
    <Dialog title={t.templates} onClose={onClose} wide>
      <div className="stack">
        <p className="soft">{t.templatesLead}</p>
        <Awaited answer={answer}>
          {({ templates }) => (
            <Suggestions
              register="processing"
              takeWord={t.take}
              onTaken={onClose}
              suggestions={templates.map(({ code, content }) => ({
                key: code,
                title: say(content.statement.title),
                about: say(content.statement.purposes),
                take: () => act('processing.save', { content }, { done: t.taken }),
              }))}
            />
          )}
        </Awaited>
      </div>
    </Dialog>
  );
}
