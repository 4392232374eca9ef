import { addDays, addMonths, type PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { RetentionContent } from '../../retention/model.ts';
import type { ErasureRule } from '../model.ts';

type Rule = { readonly id: RegisterItemId; readonly content: RetentionContent };

/**
 * The rule by which Frist's own cases go: in force, counted from the closing of a case, to be deleted or erased. Of
 * several the longest, since what is erased cannot be brought back. Undefined while there is none: nothing is erased
 * on a period that the officer did not choose.
 */
export function ruleOfCases(rules: readonly Rule[]): ErasureRule | undefined {
  const fitting = rules.flatMap(({ id, content }) => {
    const { trigger, months, action, endedOn, title, citation } = content;
    const isErasing = action === 'delete' || action === 'erase';
    if (trigger !== 'caseClosed' || months === undefined || !isErasing) return [];
    return endedOn === undefined ? [{ id, title, months, citation }] : [];
  });
  return fitting.sort((a, b) => b.months - a.months)[0];
}

/** The last day of closing that is due on a plain date, after a period of months. */
export function latestClosing(months: number, on: PlainDate): PlainDate {
  let closing = addMonths(on, -months);
  // The ends of months fold together: what closed on the 31st is due on the 28th of a February too.
  while (addMonths(addDays(closing, 1), months) <= on) closing = addDays(closing, 1);
  return closing;
}
