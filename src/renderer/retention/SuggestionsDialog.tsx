import { act } from '../act.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
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
            <ul className="duty-list">
              {suggestions.map(({ code, note, content }) => (
                <li key={code} className="spread">
                  <div>
                    <p className="strong">{content.title}</p>
                    <p>
                      {say(note)} <span className="faint">({content.citation})</span>
                    </p>
                  </div>
                  <Button
                    onPress={() =>
                      void act('retention.save', { content }, { done: t.taken }).then((saved) => {
                        if (!saved) return;
                        onClose();
                        goTo({ area: 'retention', id: saved.id });
                      })
                    }
                  >
                    {t.take}
                    <span className="visually-hidden"> {content.title}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </Awaited>
      </div>
    </Dialog>
  );
}
