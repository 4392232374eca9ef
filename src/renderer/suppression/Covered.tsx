import type { SuppressionEntry } from '../../core/suppression/model.ts';
import { ItemName } from '../registers/ItemName.tsx';
import { useTexts } from '../texts/catalogue.ts';
import { suppressionTexts } from './texts.ts';

/** What an entry stops: its scope, and the one processing record where it is for that alone. */
export function Covered({ scope, purpose }: Pick<SuppressionEntry, 'scope' | 'purpose'>) {
  const t = useTexts(suppressionTexts);
  if (purpose === undefined) return t.scopes[scope];
  return (
    <>
      {t.onlyFor} <ItemName register="processing" id={purpose} />
    </>
  );
}
