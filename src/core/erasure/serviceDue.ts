import type { PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { HoldContent, StoppingHold } from '../retention/model.ts';
import { dueOn } from '../retention/rules/dueOn.ts';
import { isOf } from '../retention/rules/holds.ts';
import type { DueCase, DueItem, ErasureRule } from './model.ts';
import type { ErasureParts } from './ports.ts';
import { latestClosing, ruleOfCases } from './rules/period.ts';

/** What is due on a plain date, whether or not something keeps it. */
export type Due = {
  readonly rule: ErasureRule | undefined;
  readonly cases: readonly DueCase[];
  readonly trayItems: readonly DueItem[];
};

/** Whether nothing keeps what is due: no hold, and no restriction that only the case knows of. */
export function mayGo(due: { readonly holds: DueCase['holds']; readonly isRestricted?: boolean }) {
  return due.holds.length === 0 && due.isRestricted !== true;
}

/** What is due on a plain date by the rule of closed cases; nothing while there is no rule. */
export function whatIsDue(on: PlainDate, parts: ErasureParts): Due {
  const rule = ruleOfCases(parts.rules());
  if (!rule) return { rule, cases: [], trayItems: [] };
  const until = latestClosing(rule.months, on);
  const holds = parts.holdsOn(on);
  const under = parts.recordsUnder(rule.id);
  return {
    rule,
    cases: parts.cases.ended(until).map(({ id, reference, closedOn, isRestricted }) => ({
      id,
      reference,
      closedOn,
      dueOn: dayDue(rule, closedOn),
      merged: parts.cases.duplicates(id).map((duplicate) => duplicate.reference),
      holds: holds.length > 0 ? holding(holds, [...under, ...parts.cases.records(id)]) : [],
      isRestricted,
    })),
    trayItems: parts.tray.settled(until).map(({ id, settledOn }) => ({
      id,
      settledOn,
      dueOn: dayDue(rule, settledOn),
      holds: holding(holds, under),
    })),
  };
}

function dayDue({ months }: ErasureRule, closedOn: PlainDate): PlainDate {
  const due = dueOn({ trigger: 'caseClosed', months }, closedOn);
  if (due === undefined) throw new RangeError('A rule with months has a day');
  return due;
}

/** The holds of these records: cases are kept for the records they concern, and for that of the cases themselves. */
function holding(
  holds: readonly { readonly id: RegisterItemId; readonly content: HoldContent }[],
  recordIds: readonly RegisterItemId[],
): readonly StoppingHold[] {
  return holds
    .filter(({ content }) => isOf(content, recordIds))
    .map(({ id, content }) => ({ id, citation: content.citation }));
}
