import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { type Finding, type FindingOutcome, findingOutcomes } from '../../core/extracts/model.ts';
import { useClock } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Segmented } from '../ui/Choice.tsx';
import { extractTexts } from './texts.ts';

type FindingLineProps = {
  /** What was looked for, or where. */
  readonly name: string;
  /** More about it, in small. */
  readonly about?: string;
  readonly finding: Pick<Finding, 'outcome' | 'note' | 'by' | 'at'>;
  readonly onSave: (outcome: FindingOutcome, note: string) => void;
};

/** One line of the search: what came of it, where or why, by whom and when. A choice is saved at once. */
export function FindingLine({ name, about, finding, onSave }: FindingLineProps) {
  const t = useTexts(extractTexts);
  const clock = useClock();
  const [note, setNote] = useState(finding.note);
  const [known, setKnown] = useState(finding.note);
  if (finding.note !== known) {
    // Noted elsewhere, such as for all lines at once; what is being typed here is not written over.
    if (note === known) setNote(finding.note);
    setKnown(finding.note);
  }
  const noted = finding.outcome !== 'open' || note !== '';
  const save = (outcome: FindingOutcome) => {
    if (outcome !== finding.outcome || note !== finding.note) onSave(outcome, note);
  };
  return (
    <li className="category">
      <div>
        <p className="strong">{name}</p>
        {about && <p className="small faint">{about}</p>}
        {finding.by && finding.at && (
          <p className="small faint">{t.recorded(finding.by, clock(finding.at))}</p>
        )}
      </div>
      <Segmented
        label={t.outcomeOf(name)}
        value={finding.outcome}
        onChange={save}
        options={findingOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      {noted && (
        <TextField
          aria-label={t.noteOf(name)}
          value={note}
          onChange={setNote}
          onBlur={() => save(finding.outcome)}
          className="field"
        >
          <Input className="input" placeholder={t.note} />
        </TextField>
      )}
    </li>
  );
}
