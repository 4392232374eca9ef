import { categoryNames } from '../../core/extracts/rules.ts';
import { dataCategories, legalBases, subjectCategories } from '../../core/processing/model.ts';
import { legalBasisNames, subjectCategoryNames } from '../../core/processing/rules.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Card } from '../ui/Card.tsx';
import { Checkbox, Ticks } from '../ui/Choice.tsx';
import { ProseField } from '../ui/Field.tsx';
import type { RecordForm } from './recordForm.ts';
import { processingTexts } from './texts.ts';

export type RecordPartProps = {
  readonly form: RecordForm;
  readonly onChange: (change: Partial<RecordForm>) => void;
};

/** What decides which rights apply, whom the record fits and where to search. */
export function FactsCard({ form, onChange }: RecordPartProps) {
  const t = useTexts(processingTexts);
  const say = useBilingual();
  return (
    <Card title={t.facts}>
      <div className="stack">
        <p className="soft">{t.factsLead}</p>
        <Ticks
          legend={t.bases}
          values={legalBases}
          chosen={form.legalBases}
          name={(basis) => say(legalBasisNames[basis])}
          onChange={(legalBasesChosen) => onChange({ legalBases: legalBasesChosen })}
        />
        <Ticks
          legend={t.subjects}
          hint={t.subjectsHint}
          values={subjectCategories}
          chosen={form.subjects}
          name={(subject) => say(subjectCategoryNames[subject])}
          onChange={(subjects) => onChange({ subjects })}
        />
        <Ticks
          legend={t.categories}
          values={dataCategories}
          chosen={form.dataCategories}
          name={(category) => say(categoryNames[category])}
          onChange={(chosen) => onChange({ dataCategories: chosen })}
        />
        <ProseField
          label={t.systems}
          hint={t.systemsHint}
          value={form.systems}
          onChange={(systems) => onChange({ systems })}
          rows={2}
        />
        <Checkbox
          selected={form.directMarketing}
          onChange={(directMarketing) => onChange({ directMarketing })}
        >
          {t.directMarketing}
        </Checkbox>
        <Checkbox
          selected={form.automatedDecisions}
          onChange={(automatedDecisions) => onChange({ automatedDecisions })}
        >
          {t.automated}
        </Checkbox>
      </div>
    </Card>
  );
}
