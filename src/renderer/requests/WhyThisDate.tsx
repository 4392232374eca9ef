import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Deadline } from '../../core/deadlines/model.ts';
import { useDayName } from '../calendar.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { requestTexts } from './texts.ts';

type WhyProps = {
  readonly deadline: Pick<Deadline, 'trace' | 'ruleVersion'>;
  readonly open?: boolean;
  /** Of its heading: below the page's or the dialog's own. */
  readonly level?: 2 | 3;
};

/** The legal steps from the day of receipt to the last day, each with its article. */
export function WhyThisDate({ deadline, open, level = 3 }: WhyProps) {
  const t = useTexts(requestTexts);
  const say = useBilingual();
  const dayName = useDayName();
  return (
    <Disclosure className="why" defaultExpanded={open ?? false}>
      <Heading level={level}>
        <Button slot="trigger" className="why-button">
          <ChevronRight size={14} aria-hidden />
          {t.whyThisDate}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol className="trace">
          {deadline.trace.map((step) => (
            <li key={`${step.rule} ${step.date} ${step.text.en}`}>
              <p>{say(step.text)}</p>
              <p className="small faint">
                {dayName(step.date)} · {step.citation}
              </p>
            </li>
          ))}
        </ol>
        <p className="small faint">{t.ruleVersion(deadline.ruleVersion)}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}
