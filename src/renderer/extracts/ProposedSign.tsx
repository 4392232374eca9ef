import { CircleHelp } from 'lucide-react';
import { useTexts } from '../texts/catalogue.ts';
import { setTexts } from './setTexts.ts';

/** How many proposals wait for the officer; nothing when none does. */
export function ProposedSign({ count }: { readonly count: number }) {
  const t = useTexts(setTexts);
  if (count === 0) return null;
  return (
    <span className="chip soon proposed-sign">
      <CircleHelp size={13} aria-hidden />
      {t.proposed(count)}
    </span>
  );
}
