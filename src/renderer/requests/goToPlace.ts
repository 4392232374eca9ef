import type { RequestId } from '../../core/kit/ids.ts';
import { goTo } from '../uiState.ts';
import { type Place, placeOf } from './places.ts';

/** Goes to where it is mended and brings the card into sight once it is drawn. */
export function goToPlace(id: RequestId, place: Place): void {
  const { part, card } = placeOf(place);
  goTo({ area: 'requests', id, part });
  if (card === undefined) return;
  requestAnimationFrame(() => {
    const there = document.getElementById(card);
    there?.scrollIntoView({ block: 'center' });
    there?.querySelector<HTMLElement>('button, input')?.focus();
  });
}
