import type { PlainDate } from '../../core/kit/dates.ts';
import { assertNever } from '../../core/kit/exhaustive.ts';
import type { Letter, TemplateName } from '../../core/letters/model.ts';
import type { Request } from '../../core/requests/model.ts';

const ranks: Readonly<Record<Letter['state'], number>> = {
  owed: 0,
  draft: 1,
  issued: 2,
  discarded: 3,
};

/** What is still to be written first, then what is being written, then what went out; else as they came. */
export function toWriteFirst(letters: readonly Letter[]): readonly Letter[] {
  return letters.toSorted((a, b) => ranks[a.state] - ranks[b.state]);
}

/**
 * The plain day by which a letter that is not issued should go out, where the law gives one: a reply by the
 * earliest reading of the time (Art 12(3)), the notice of an extension and a full refusal before any extension
 * (Art 12(3), 12(4)). Absent for every other letter.
 */
export function dueBy(
  { template, state }: Pick<Letter, 'template' | 'state'>,
  { deadline }: { readonly deadline: Pick<Request['deadline'], 'alarm' | 'first'> },
): PlainDate | undefined {
  if (state === 'issued' || state === 'discarded') return undefined;
  return dayOf(template, deadline);
}

function dayOf(
  template: TemplateName,
  { alarm, first }: Pick<Request['deadline'], 'alarm' | 'first'>,
): PlainDate | undefined {
  switch (template) {
    case 'extension':
    case 'excessiveRefusal':
      return first;
    case 'accessReply':
    case 'extract':
    case 'rectificationReply':
    case 'erasureReply':
    case 'restrictionReply':
    case 'portabilityReply':
    case 'objectionReply':
    case 'marketingReply':
    case 'automatedDecisionReply':
    case 'consentReply':
      return alarm;
    case 'acknowledgement':
    case 'identityRequest':
    case 'identityReminder':
    case 'clarification':
    case 'restrictionLifting':
    case 'restrictionLifted':
    case 'feeNotice':
    case 'recipientNotice':
    case 'handover':
    case 'closing':
      return undefined;
    default:
      return assertNever(template);
  }
}
