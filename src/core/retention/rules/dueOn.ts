import { bookkeeping } from '../../deadlines/rules/bookkeeping.ts';
import { addDays, addMonths, dateOf, type PlainDate, yearOf } from '../../kit/dates.ts';
import type { RetentionContent } from '../model.ts';

/** The seven years of the Bookkeeping Act, in months. */
export const bookkeepingMonths = 84;

/**
 * The first day on which a rule's action may be carried out, as a plain date; undefined while the rule does not say
 * when. A day that the month lacks becomes its last. From the end of a financial year the period runs from the end of
 * the calendar year in which it fell, so that its day and month do not matter (Bokföringslagen 7 kap. 2 §).
 */
export function dueOn(
  { trigger, months }: Pick<RetentionContent, 'trigger' | 'months'>,
  triggerOn: PlainDate,
): PlainDate | undefined {
  if (trigger === undefined) return undefined;
  if (trigger !== 'financialYearEnd') {
    return months === undefined ? undefined : addMonths(triggerOn, months);
  }
  // The act allows no shorter period, whatever the rule says: what is gone cannot be brought back.
  if (months === undefined || months <= bookkeepingMonths) {
    return bookkeeping(triggerOn).destroyFrom;
  }
  return addDays(addMonths(dateOf(yearOf(triggerOn), 12, 31), months), 1);
}
