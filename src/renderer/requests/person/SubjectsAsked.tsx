import { type SubjectCategory, subjectCategories } from '../../../core/processing/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Checkbox } from '../../ui/Choice.tsx';
import { personTexts } from './texts.ts';

type SubjectsAskedProps = {
  readonly chosen: readonly SubjectCategory[];
  readonly onChange: (subjects: readonly SubjectCategory[]) => void;
};

/** Whom the person is to the organisation: finds the processing records that may hold them. */
export function SubjectsAsked({ chosen, onChange }: SubjectsAskedProps) {
  const t = useTexts(personTexts);
  const words = useTexts(wordTexts);
  return (
    <fieldset className="grounds">
      <legend className="field-label">{t.subjects}</legend>
      <p className="small faint">{t.subjectsHint}</p>
      <div className="check-grid">
        {subjectCategories.map((subject) => (
          <Checkbox
            key={subject}
            selected={chosen.includes(subject)}
            onChange={(on) =>
              onChange(on ? [...chosen, subject] : chosen.filter((each) => each !== subject))
            }
          >
            {words.subjects[subject]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
