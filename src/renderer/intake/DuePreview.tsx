import type { Deadline } from '../../core/deadlines/model.ts';
import { explainDeadline } from '../../core/deadlines/rules.ts';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { Right } from '../../core/requests/model.ts';
import { useDayName } from '../calendar.ts';
import { WhyThisDate } from '../requests/WhyThisDate.tsx';
import { useTexts } from '../texts/catalogue.ts';
import { intakeTexts } from './texts.ts';

type DuePreviewProps = {
  readonly received: PlainDate | undefined;
  /** Some rights demand more than an answer in time; the steps say so. */
  readonly rights: readonly Right[];
};

/** The last day by the very rule that the core applies when the request is recorded. */
export function DuePreview({ received, rights }: DuePreviewProps) {
  const t = useTexts(intakeTexts);
  const dayName = useDayName();
  const deadline = received && previewOf(received, rights);
  if (!deadline) return null;
  return (
    <section className="due-preview" aria-live="polite">
      <p className="small faint">{t.lastDay}</p>
      <p className="due-date">{dayName(deadline.due)}</p>
      <WhyThisDate deadline={deadline} level={2} />
    </section>
  );
}

/** Undefined where the rules refuse the date, as for one far outside the calendar; the core says why. */
function previewOf(received: PlainDate, rights: readonly Right[]): Deadline | undefined {
  try {
    return explainDeadline({ received, rights });
  } catch {
    return undefined;
  }
}
