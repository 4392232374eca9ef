import { localDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { Readable } from '../vault/sql.ts';
import type { Request } from './model.ts';
import { type CaseStanding, hindrances, movesAllowed, type Permission } from './rules.ts';
import type { RequestsParts } from './servicePorts.ts';
import { shownCase } from './serviceView.ts';
import type { StoredRequest } from './store.ts';

/** The request as its page shows it, with the moves that it allows now. */
export function viewOf(db: Readable, stored: StoredRequest, parts: RequestsParts): Request {
  const shown = shownCase(db, stored, parts);
  const standing = { ...shown, ...around(stored, parts) };
  const moves = movesAllowed(stored.state, stored.kind).map((to) => ({
    to,
    hindrances: hindrances(to, standing),
  }));
  return { ...shown, moves };
}

/** What the rules judge a case by. */
export function standingOf(
  db: Readable,
  stored: StoredRequest,
  parts: RequestsParts,
): CaseStanding {
  return { ...shownCase(db, stored, parts), ...around(stored, parts) };
}

/** What a case's neighbours know of it. */
function around({ id }: StoredRequest, parts: RequestsParts) {
  return {
    today: localDate(parts.clock(), parts.timeZone()),
    letters: parts.letters.of(id),
    openFindings: parts.openFindings(id),
    extractChangedAt: parts.extractChangedAt(id),
    openReviews: parts.processing.openReviewsOf(id).length,
  };
}

/** Throws notPossible with the reason, where the rules do not permit something. */
export function requirePermission(permission: Permission): void {
  if (permission.may) return;
  const { sv, en } = permission.reason;
  throw new FristError('notPossible', { reasonSv: sv, reasonEn: en });
}
