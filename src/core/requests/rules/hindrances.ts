import { assertNever } from '../../kit/exhaustive.ts';
import type { Hindrance, RequestState } from '../model.ts';
import { standingQuestion, unansweredParts } from './answered.ts';
import { unfinishedParts } from './closed.ts';
import type { CaseStanding } from './standing.ts';

/**
 * What still stands in the way of a move, each with its article and where it is mended; empty when it may be
 * made. Whether the state allows the move at all is the table's answer, not this one's.
 */
export function hindrances(to: RequestState, standing: CaseStanding): readonly Hindrance[] {
  switch (to) {
    case 'deciding':
    case 'received':
      return standingQuestion(standing);
    case 'answered':
      return unansweredParts(standing);
    case 'closed':
      return [...unansweredParts(standing), ...unfinishedParts(standing)];
    case 'identityInDoubt':
    case 'searching':
    case 'withdrawn':
      return [];
    default:
      return assertNever(to);
  }
}
