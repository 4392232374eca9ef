import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { AccessReviewDraft } from './model.ts';

/** The sample organisation's access reviews of two of its records (P12); the day is plain. */
export function sampleReviews({
  customers,
  recruitment,
  today,
}: {
  readonly customers: RegisterItemId;
  readonly recruitment: RegisterItemId;
  readonly today: PlainDate;
}): readonly AccessReviewDraft[] {
  return [
    {
      record: customers,
      on: addDays(today, -60),
      reviewer: 'Kundchefen',
      scope: 'Alla konton i kundsystemet och e-postlådan för kundtjänst.',
      findings: 'Två konton tillhörde konsulter som har slutat. De är borttagna.',
      removed: 2,
      nextOn: addMonths(today, 4),
    },
    {
      record: recruitment,
      on: addDays(today, -30),
      reviewer: 'Personalchefen',
      scope: 'Alla konton i rekryteringssystemet.',
      findings: 'Alla konton behövs.',
      removed: 0,
      nextOn: addMonths(today, 5),
    },
  ];
}
