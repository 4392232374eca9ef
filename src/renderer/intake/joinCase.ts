import type { IntakeItem } from '../../core/intake/model.ts';
import type { RequestId } from '../../core/kit/ids.ts';
import { act } from '../act.ts';
import { goTo } from '../uiState.ts';

/** Joins an item to a case as a reply and goes there. */
export async function joinCase(
  { id, version }: IntakeItem,
  requestId: RequestId,
  done: string,
): Promise<void> {
  if (!(await act('intake.join', { id, version, requestId }, { done }))) return;
  goTo({ area: 'requests', id: requestId, part: 'correspondence' });
}
