import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Facts } from '../ui/Card.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { retentionTexts } from './texts.ts';

/** How long accounting records are kept, by the end of the financial year (Bokföringslagen 7 kap. 2 §). */
export function BookkeepingDialog({ onClose }: { readonly onClose: () => void }) {
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
