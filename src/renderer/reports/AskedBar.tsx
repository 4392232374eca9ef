import { CalendarClock } from 'lucide-react';
import { askedPeriodSchema, type Period, type ReportHead } from '../../core/reports/model.ts';
import { periodText } from '../../core/reports/rules/periods.ts';
import { useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Checkbox, Segmented, Select } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { useUi } from '../uiState.ts';
import { type Choices, choose, type Question } from './asking.ts';
import { CaseChoice } from './CaseChoice.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import { choiceOf, periodChoices, periodOf } from './periods.ts';
import { reportTexts } from './texts.ts';

type AskedBarProps = {
  readonly id: string;
  /** Absent for a report of the officer's own. */
  readonly head: ReportHead | undefined;
  readonly question: Question;
  readonly choices: Choices;
  readonly due: readonly Period[];
};

/** What is asked of a report: period, case, rights and channels, small numbers, language. */
export function AskedBar({ id, head, question, choices, due }: AskedBarProps) {
  const t = useTexts(reportTexts);
  return (
    <section className="asked-bar" aria-label={t.asked}>
      {head?.needs.period && question.period && <PeriodFields id={id} period={question.period} />}
      {head?.needs.request && <CaseChoice id={id} chosen={choices.requestId} />}
      {head?.needs.filters && <FilterChoice id={id} filters={question.filters ?? {}} />}
      <div className="stack-tight">
        <p className="field-label">{t.language}</p>
        <Segmented
          label={t.language}
          value={question.language}
          onChange={(language) => choose(id, { language })}
          options={[
            { value: 'sv', label: 'Svenska' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      {head?.needs.small && (
        <Checkbox
          selected={question.suppressSmall ?? false}
          onChange={(suppressSmall) => choose(id, { suppressSmall })}
        >
          {t.suppressSmall}
          <span className="small faint"> {t.suppressSmallHint}</span>
        </Checkbox>
      )}
      {id === 'management' && due.length > 0 && <QuartersDue id={id} due={due} />}
    </section>
  );
}

function PeriodFields({ id, period }: { readonly id: string; readonly period: Period }) {
  const t = useTexts(reportTexts);
  const today = useToday();
  // A year that is still being typed is none to ask for.
  const change = (changed: Period) => {
    if (askedPeriodSchema.safeParse(changed).success) choose(id, { period: changed });
  };
  return (
    <>
      <Select
        label={t.period}
        value={choiceOf(period, today)}
        onChange={(choice) => {
          const named = periodOf(choice, today);
          if (named) change(named);
        }}
        options={periodChoices.map((value) => ({ value, label: t.periods[value] }))}
      />
      <DateField
        label={t.from}
        value={period.from}
        onChange={(from) => from && change({ from, until: period.until })}
      />
      <DateField
        label={t.until}
        value={period.until}
        onChange={(until) => until && change({ from: period.from, until })}
      />
    </>
  );
}

/** The quarters whose report is still to be finalised: one press chooses one. */
function QuartersDue({ id, due }: { readonly id: string; readonly due: readonly Period[] }) {
  const t = useTexts(reportTexts);
  const language = useUi((ui) => ui.language);
  return (
    <p className="line quarters-due">
      <CalendarClock size={16} aria-hidden />
      {t.due}
      {due.map((period) => (
        <LinkButton key={period.from} onPress={() => choose(id, { period })}>
          {periodText(period, language)}
        </LinkButton>
      ))}
    </p>
  );
}
