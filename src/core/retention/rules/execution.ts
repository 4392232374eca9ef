import type { PlainDate } from '../../kit/dates.ts';
import { FristError, invalidField } from '../../kit/errors.ts';
import type { RetentionActionContent, StoppingHold } from '../model.ts';

/**
 * Refuses an execution that may not stand: on a day to come, under a legal hold in force (Art 17(3)), or before its
 * day without a reason. Throws invalidInput or notPossible; the holds are named by what they cite, never by title.
 */
export function refuseExecution(
  content: RetentionActionContent,
  { today, holds }: { readonly today: PlainDate; readonly holds: readonly StoppingHold[] },
): void {
  const { dueOn, doneOn, earlyReason } = content;
  if (doneOn === undefined) return;
  if (doneOn > today) throw invalidField('doneOn', 'lies in the future');
  if (holds.length > 0) throw stoppedByHold(holds);
  if (dueOn === undefined || doneOn >= dueOn || earlyReason !== '') return;
  throw new FristError('notPossible', {
    dueOn,
    reasonSv: `åtgärden ska göras tidigast ${dueOn}: ange skälet om den ändå gjordes i förtid (artikel 5.2)`,
    reasonEn: `the action is not due before ${dueOn}: give the reason if it was done early all the same (Article 5(2))`,
  });
}

/** What an attempt to dispose of something under a hold answers. */
export function stoppedByHold(holds: readonly StoppingHold[]): FristError {
  const cited = holds.map(({ citation }) => citation).filter((citation) => citation !== '');
  const list = cited.length > 0 ? ` (${cited.join('; ')})` : '';
  return new FristError('notPossible', {
    holds: holds.map(({ id }) => id),
    reasonSv: `ett bevarandebeslut gäller${list}: uppgifterna måste finnas kvar (artikel 17.3)`,
    reasonEn: `a legal hold is in force${list}: the data must remain (Article 17(3))`,
  });
}
