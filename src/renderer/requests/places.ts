import { assertNever } from '../../core/kit/exhaustive.ts';
import type { Hindrance } from '../../core/requests/model.ts';

export type Place = NonNullable<Hindrance['place']>;

/** Where on the page of a case something is mended: its part, and the card in it. */
export function placeOf(place: Place): { readonly part: string; readonly card?: string } {
  switch (place) {
    case 'findings':
    case 'letters':
    case 'decisions':
      return { part: place };
    case 'notices':
    case 'restrictions':
      return { part: 'decisions', card: place };
    case 'tasks':
    case 'question':
    case 'fee':
      return { part: 'overview', card: place };
    default:
      return assertNever(place);
  }
}
