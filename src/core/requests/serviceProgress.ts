import type { RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RequestState } from './model.ts';
import { noteCase, requireRequest, saveCase } from './serviceCase.ts';
import type { StoredRequest } from './store.ts';

/** The first finding begins the search: a request for rights that was only received moves on by itself. */
export function onSearched(unit: Unit, id: RequestId): void {
  const stored = requireRequest(unit.db, id);
  if (stored.kind !== 'rights' || stored.state !== 'received') return;
  const state = 'searching';
  saveCase(unit, { ...stored, state }, 'request.moved', { state, reason: null });
}

/** The state of a case one of whose rights is decided: it is being decided, whatever came before. */
export function stateDeciding({ state }: Pick<StoredRequest, 'state'>): RequestState {
  return state === 'received' || state === 'searching' ? 'deciding' : state;
}

/** Journals a move that followed from the work, where there was one. */
export function noteProgress(
  unit: Unit,
  { id, state: was }: StoredRequest,
  state: RequestState,
): void {
  if (was !== state) noteCase(unit, id, 'request.moved', { state, reason: null });
}
