import type { PlainDate } from '../../core/kit/dates.ts';

export type Month<Thing> = {
  /** The first day of the month, or undefined for what is overdue. */
  readonly first: PlainDate | undefined;
  readonly things: readonly Thing[];
};

/** What is due by month, overdue first; days in order. */
export function byMonth<Thing extends { readonly on: PlainDate }>(
  things: readonly Thing[],
  today: PlainDate,
): readonly Month<Thing>[] {
  const inOrder = [...things].sort((a, b) => a.on.localeCompare(b.on));
  const overdue = inOrder.filter(({ on }) => on < today);
  const ahead = Map.groupBy(
    inOrder.filter(({ on }) => on >= today),
    ({ on }) => on.slice(0, 7),
  );
  const months = [...ahead.values()].map((ofMonth) => ({
    first: ofMonth[0]?.on,
    things: ofMonth,
  }));
  return overdue.length > 0 ? [{ first: undefined, things: overdue }, ...months] : months;
}
