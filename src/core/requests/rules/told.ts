import type { ProcessingRecordId } from '../../kit/ids.ts';
import type { Decision, RecipientNotice } from '../model.ts';

/** Why a notice is waived whose decision no longer asks for it: nobody's judgement, so no letter repeats it. */
export const noLongerDue = 'Beslutet har ändrats. / The decision was changed.';

/** True where the decision does something to a record: then those who had its data from us are told (Art 19). */
export function isChanged(record: ProcessingRecordId, { items }: Pick<Decision, 'items'>): boolean {
  if (!items.some(({ outcome }) => outcome === 'kept')) return true;
  const own = items.filter(({ recordId }) => recordId === record);
  const judged = own.length > 0 ? own : items.filter(({ recordId }) => recordId === undefined);
  return judged.some(({ outcome }) => outcome !== 'kept');
}

/** True for a notice that somebody is or was to be sent, or that the officer waived with a reason of their own. */
export function isDue({ state, waived }: Pick<RecipientNotice, 'state' | 'waived'>): boolean {
  return state !== 'waived' || waived !== noLongerDue;
}
