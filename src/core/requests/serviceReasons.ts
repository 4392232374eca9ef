import { noteIdSchema, type RequestId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RequestsParts } from './servicePorts.ts';
import { insertNote } from './storeParts.ts';

/** Why the officer did something, and who they are as the journal names them. */
export type GivenReason = { readonly reason: string | undefined; readonly by: string };

/**
 * Keeps the reason for a step as a note of the case, where nothing else of it shows the reason (Art 5(2)): the
 * journal only holds a commitment to it. To be called before the case is saved, so that it is searched too.
 */
export function noteReason(
  unit: Unit,
  id: RequestId,
  step: Bilingual,
  { reason, by }: GivenReason,
  { newId, letterLanguage }: Pick<RequestsParts, 'newId' | 'letterLanguage'>,
): void {
  if (reason === undefined || reason.trim() === '') return;
  insertNote(unit.db, id, {
    id: noteIdSchema.parse(newId()),
    at: unit.now,
    actor: by,
    text: `${step[letterLanguage()]}: ${reason}`,
  });
}
