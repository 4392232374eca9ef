import { act } from '../act.ts';
import { Suggestions } from '../registers/Suggestions.tsx';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { retentionTexts } from './texts.ts';

/** Common Swedish periods to begin from; one that is taken becomes a rule to look over. */
export function SuggestionsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(retentionTexts);
  const say = useBilingual();
  const answer = useAnswer('retention.suggestions', {});
  return (
    <Dialog title={t.suggestions} onClose={onClose} wide>
      <div className="stack">
        <p className="soft">{t.suggestionsLead}</p>
        <Awaited answer={answer}>
          {({ suggestions }) => (
            <Suggestions
              register="retention"
              takeWord={t.take}
              onTaken={onClose}
              suggestions={suggestions.map(({ code, note, content }) => ({
                key: code,
                title: content.title,
                about: `${say(note)} (${content.citation})`,
                take: () => act('retention.save', { content }, { done: t.taken }),
              }))}
            />
          )}
        </Awaited>
      </div>
    </Dialog>
  );
}
