import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { type Extract, type FindingOutcome, findingOutcomes } from '../../core/extracts/model.ts';
import { categoryNames } from '../../core/extracts/rules.ts';
import { act } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Card } from '../ui/Card.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { extractTexts } from './texts.ts';

type Finding = Extract['findings'][number];

/** One line for each category; a choice is saved at once and can be changed until the reply is issued. */
export function CategoriesCard({ extract }: { readonly extract: Extract }) {
  const t = useTexts(extractTexts);
  const done = extract.findings.filter(({ outcome }) => outcome !== 'open').length;
  return (
    <Card
      title={t.categoriesTitle}
      actions={<span className="small faint">{t.answered(done, extract.findings.length)}</span>}
    >
      <div className="stack">
        <p className="soft">{t.categoriesLead}</p>
        <ul className="categories">
          {extract.findings.map((finding) => (
            <CategoryLine key={finding.category} extract={extract} finding={finding} />
          ))}
        </ul>
        <p className="small soft" role="status">
          {t.summary[extract.outcome]}
        </p>
      </div>
    </Card>
  );
}

function CategoryLine({ extract, finding }: { extract: Extract; finding: Finding }) {
  const t = useTexts(extractTexts);
  const say = useBilingual();
  const [note, setNote] = useState(finding.note);
  const name = say(categoryNames[finding.category]);
  const noted = finding.outcome !== 'open' || note !== '';
  const save = async (outcome: FindingOutcome) => {
    if (outcome === finding.outcome && note === finding.note) return;
    const { requestId } = extract;
    const input = { requestId, category: finding.category, outcome, note };
    const saved = await act('extracts.setFinding', input);
    if (saved) putAnswer('extracts.get', { requestId }, saved);
  };
  return (
    <li className="category">
      <span className="strong">{name}</span>
      <Segmented
        label={t.outcomeOf(name)}
        value={finding.outcome}
        onChange={(outcome) => void save(outcome)}
        options={findingOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      {noted && (
        <TextField
          aria-label={t.noteOf(name)}
          value={note}
          onChange={setNote}
          onBlur={() => void save(finding.outcome)}
          className="field"
        >
          <Input className="input" placeholder={t.note} />
        </TextField>
      )}
    </li>
  );
}
