import { Calculator, Lightbulb } from 'lucide-react';
import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import { act } from '../act.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Card.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { retentionTexts } from './texts.ts';

/** Above the retention rules: common periods to begin from, and the bookkeeping calculator. */
export function RetentionTools() {
  const t = useTexts(retentionTexts);
  const [open, setOpen] = useState<'suggestions' | 'bookkeeping'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Button icon={Lightbulb} onPress={() => setOpen('suggestions')}>
        {t.suggestions}
      </Button>
      <Button icon={Calculator} onPress={() => setOpen('bookkeeping')}>
        {t.bookkeeping}
      </Button>
      {open === 'suggestions' && <Suggestions onClose={close} />}
      {open === 'bookkeeping' && <Bookkeeping onClose={close} />}
    </>
  );
}

function Suggestions({ onClose }: { readonly onClose: () => void }) {
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

function Bookkeeping({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(retentionTexts);
  const say = useBilingual();
  const [end, setEnd] = useState<PlainDate>();
  const { value, error } = useAnswer('retention.bookkeeping', end && { financialYearEnd: end });
  return (
    <Dialog title={t.bookkeeping} onClose={onClose}>
      <div className="stack">
        <p className="soft">{t.bookkeepingLead}</p>
        <DateField label={t.yearEnd} value={end} onChange={setEnd} />
        <ErrorBanner error={error} />
        {value && (
          <div aria-live="polite">
            <Facts
              facts={[
                [t.keepThrough, value.keepThrough],
                [t.destroyFrom, value.destroyFrom],
              ]}
            />
            {value.notes.map((note) => (
              <p key={note.en} className="small faint">
                {say(note)}
              </p>
            ))}
          </div>
        )}
      </div>
    </Dialog>
  );
}
