import { longDate } from '../../kit/dateTexts.ts';
import { isOpen } from './moves.ts';
import { type CaseStanding, type Permission, permitted, refusedFor } from './standing.ts';

/**
 * Whether the time may be extended now: once, for an open rights case, and only inside the first month
 * (Art 12(3)). A refusal is owed within the month and is never extended (Art 12(4), R8).
 */
export function mayExtend(
  standing: Pick<CaseStanding, 'kind' | 'state' | 'today' | 'deadline' | 'extension' | 'courses'>,
): Permission {
  const { kind, state, today, deadline, extension, courses } = standing;
  if (kind !== 'rights') {
    return refusedFor(
      'bara tiden för en begäran om rättigheter kan förlängas (art. 12.3)',
      'only the time for a request for rights can be extended (Art. 12(3))',
    );
  }
  if (!isOpen(state)) {
    return refusedFor('ärendet är inte öppet (art. 12.3)', 'the case is not open (Art. 12(3))');
  }
  if (extension !== undefined) {
    return refusedFor(
      'tiden är redan förlängd, och det går bara en gång (art. 12.3)',
      'the time has been extended already, and that can be done only once (Art. 12(3))',
    );
  }
  if (today > deadline.first) {
    return refusedFor(
      `beskedet skulle ha lämnats inom den första månaden, senast den ${longDate(deadline.first, 'sv')} (art. 12.3)`,
      `the notice was due within the first month, by ${longDate(deadline.first, 'en')} (Art. 12(3))`,
    );
  }
  if (courses.length > 0 && courses.every(({ decision }) => decision?.outcome === 'refused')) {
    return refusedFor(
      'ett avslag ska meddelas inom en månad och kan inte förlängas (art. 12.4)',
      'a refusal is owed within one month and cannot be extended (Art. 12(4))',
    );
  }
  return permitted;
}
