import { subjectCategories, subjectCategoryNames } from '../../core/processing/model.ts';
import { senderStandings } from '../../core/requests/model.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Select, Ticks } from '../ui/Choice.tsx';
import type { Proposal } from './proposal.ts';
import { intakeTexts } from './texts.ts';

type StandingFieldsProps = {
  readonly form: Proposal;
  readonly onChange: (change: Partial<Proposal>) => void;
};

/** What the organisation knows of the sender: decides on identity (Art 12(6)) and on where to search. */
export function StandingFields({ form, onChange }: StandingFieldsProps) {
  const t = useTexts(intakeTexts);
  const say = useBilingual();
  return (
    <>
      <div className="stack-tight">
        <Select
          label={t.standing}
          value={form.senderStanding}
          onChange={(senderStanding) => onChange({ senderStanding })}
          options={senderStandings.map((value) => ({ value, label: t.standings[value] }))}
        />
        <p className="small faint">{t.standingHint}</p>
      </div>
      <Ticks
        legend={t.subjects}
        hint={t.subjectsHint}
        values={subjectCategories}
        chosen={form.subjects}
        name={(subject) => say(subjectCategoryNames[subject])}
        onChange={(subjects) => onChange({ subjects })}
      />
    </>
  );
}
