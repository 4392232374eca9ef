import { addMonths, earlier, later, type PlainDate } from '../../kit/dates.ts';
import type { AgreementContent } from '../model.ts';

/** What decides when an agreement is in force. */
export type Term = Pick<
  AgreementContent,
  | 'kind'
  | 'transferTool'
  | 'signedOn'
  | 'inForceFrom'
  | 'endsOn'
  | 'endedOn'
  | 'noticeMonths'
  | 'renewalMonths'
>;

/**
 * The first day in force, or undefined while it is not signed: processing is governed by a contract only from the
 * day that binds both (Art 28(3)). An adequacy decision is the Commission's and needs no signature (Art 45(1)).
 */
export function startsOn({
  kind,
  transferTool,
  signedOn,
  inForceFrom,
}: Term): PlainDate | undefined {
  if (kind === 'transfer' && transferTool === 'adequacy') return inForceFrom ?? signedOn;
  return signedOn && later(signedOn, inForceFrom ?? signedOn);
}

/**
 * The last day of the term that runs on a day: the agreed end, rolled on by whole renewals counted from the agreed
 * end, so that a term from 31 January does not slip to the 28th for good. Undefined: until further notice.
 */
export function termEnd({ endsOn, renewalMonths }: Term, on: PlainDate): PlainDate | undefined {
  if (!endsOn || !renewalMonths || on <= endsOn) return endsOn;
  // The term that ends in the day's month or before it; where that has ended by then, the next.
  const count = Math.max(1, Math.floor(monthsBetween(endsOn, on) / renewalMonths));
  const end = addMonths(endsOn, count * renewalMonths);
  return end >= on ? end : addMonths(endsOn, (count + 1) * renewalMonths);
}

/** The last day in force, as it looks on a day: the running term's end, or the day on which it ended before that. */
export function lastDay(agreement: Term, on: PlainDate): PlainDate | undefined {
  const { endedOn } = agreement;
  const end = termEnd(agreement, endedOn && endedOn < on ? endedOn : on);
  return end && endedOn ? earlier(end, endedOn) : (endedOn ?? end);
}

/** Whether the agreement binds on a day; first and last day included. */
export function inForce(agreement: Term, on: PlainDate): boolean {
  return binds({ start: startsOn(agreement), end: lastDay(agreement, on) }, on);
}

/** Whether first and last day, as they look on a day, enclose it. */
export function binds(
  { start, end }: { readonly start?: PlainDate | undefined; readonly end?: PlainDate | undefined },
  on: PlainDate,
): boolean {
  return start !== undefined && start <= on && (end === undefined || on <= end);
}

/**
 * The last day on which notice still ends the running term: its end less the months of notice, a missing day
 * number becoming the last of its month. Undefined without an end or a period of notice.
 */
export function lastNoticeDay(agreement: Term, on: PlainDate): PlainDate | undefined {
  const { noticeMonths } = agreement;
  const end = termEnd(agreement, on);
  return end && noticeMonths ? addMonths(end, -noticeMonths) : undefined;
}

function monthsBetween(from: PlainDate, to: PlainDate): number {
  const months = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(to) - months(from);
}
