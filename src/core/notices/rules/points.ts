import { addDays, type PlainDate } from '../../kit/dates.ts';
import type { NoticeContent } from '../model.ts';

/** A text that is or was shown, over its days; both inclusive, without an end until it is superseded. */
export type Shown = NoticeContent & { readonly shownFrom: PlainDate };

export function isShown(content: NoticeContent): content is Shown {
  return content.shownFrom !== undefined;
}

/** A point of collection as it is compared: people write it with and without capitals. */
export function pointKey(point: string): string {
  return point.toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ');
}

export function isSamePoint(a: NoticeContent, b: NoticeContent): boolean {
  return pointKey(a.point) === pointKey(b.point);
}

/** Whether two texts would be shown on the same day. */
export function overlaps(a: Shown, b: Shown): boolean {
  return (
    (b.shownUntil === undefined || a.shownFrom <= b.shownUntil) &&
    (a.shownUntil === undefined || b.shownFrom <= a.shownUntil)
  );
}

/** Whether the text is shown on a plain date. */
export function isShownOn(content: Shown, on: PlainDate): boolean {
  return content.shownFrom <= on && (content.shownUntil === undefined || on <= content.shownUntil);
}

/**
 * The same text with the day before its successor's as its last; undefined where it is not shown then, or has to be
 * shown longer by a last day of its own that nobody asked to change.
 */
export function endedBefore(
  before: Shown,
  successor: PlainDate,
  isNamed: boolean,
): Shown | undefined {
  if (before.shownFrom >= successor || !isShownOn(before, successor)) return undefined;
  if (before.shownUntil !== undefined && !isNamed) return undefined;
  return { ...before, shownUntil: addDays(successor, -1) };
}
