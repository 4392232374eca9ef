import type { PlainDate } from '../../../kit/dates.ts';
import type { HoldContent, RetentionActionContent } from '../../../retention/model.ts';
import { isInForce, stops } from '../../../retention/rules/holds.ts';
import type { Making } from '../definition.ts';
import type { Entry, ReportSources } from '../sources.ts';
import { asOf, isWithin } from './making.ts';
import { saying } from './words.ts';

type Action = Entry<RetentionActionContent>;
type Hold = Entry<HoldContent>;

export type Retained = {
  readonly done: readonly Action[];
  /** Their day had come and they were not carried out, and no legal hold stops them. */
  readonly overdue: readonly Action[];
  /** Their day had come, and legal holds stop them; each with their citations, which name nobody. */
  readonly stopped: readonly { readonly action: Action; readonly citations: readonly string[] }[];
  readonly holds: readonly Hold[];
};

/** Retention in a period and as of a plain day: the day itself on which an action falls due is not yet late. */
export function retainedIn(
  { actions, holds }: { readonly actions: readonly Action[]; readonly holds: readonly Hold[] },
  period: Making['period'],
  on: PlainDate,
): Retained {
  const inForce = holds.filter(({ content }) => isInForce(content, on));
  const due = actions
    .filter(
      ({ content: { dueOn, doneOn } }) =>
        dueOn !== undefined && dueOn < on && (doneOn === undefined || doneOn > on),
    )
    .map((action) => ({
      action,
      citations: inForce
        .filter((hold) => stops(hold, action.content))
        .map(({ content }) => content.citation),
    }));
  return {
    done: actions.filter(({ content }) => isWithin(content.doneOn, period)),
    overdue: due.filter(({ citations }) => citations.length === 0).map(({ action }) => action),
    stopped: due.filter(({ citations }) => citations.length > 0),
    holds: inForce,
  };
}

export type RetainedTwice = { readonly now: Retained; readonly past: Retained };

export async function retained(sources: ReportSources, making: Making): Promise<RetainedTwice> {
  const registers = { actions: await sources.actions(), holds: await sources.holds() };
  return {
    now: retainedIn(registers, making.period, asOf(making, 'period')),
    past: retainedIn(registers, making.before, asOf(making, 'before')),
  };
}

/** Retention done, overdue and stopped (Art 5(1)(e), 17(3)). */
export function retainedFigures({ now, past }: RetainedTwice, making: Making) {
  const say = saying(making.asked.language);
  return [
    {
      label: say('Utförda gallringar', 'Disposals carried out'),
      value: now.done.length,
      before: past.done.length,
      kind: 'number',
      note: say('Under perioden, med intyg.', 'In the period, certified.'),
    },
    {
      label: say('Försenade gallringar', 'Disposals overdue'),
      value: now.overdue.length,
      before: past.overdue.length,
      kind: 'number',
      better: 'less',
      note: say(
        'Dagen har passerat, och inget bevarandebeslut stoppar dem.',
        'The day has passed, and no legal hold stops them.',
      ),
    },
    {
      label: say('Stoppade av bevarandebeslut', 'Stopped by legal holds'),
      value: now.stopped.length,
      before: past.stopped.length,
      kind: 'number',
      note: say('Skulle annars ha gallrats.', 'Would be disposed of otherwise.'),
    },
    {
      label: say('Bevarandebeslut i kraft', 'Legal holds in force'),
      value: now.holds.length,
      before: past.holds.length,
      kind: 'number',
    },
  ] as const;
}
