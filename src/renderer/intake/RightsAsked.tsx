import type { RightEvidence } from '../../core/intake/model.ts';
import { type Right, rights } from '../../core/requests/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Checkbox } from '../ui/Choice.tsx';
import { intakeTexts } from './texts.ts';

type RightsAskedProps = {
  readonly chosen: readonly Right[];
  readonly onChange: (rights: readonly Right[]) => void;
  readonly evidence: readonly RightEvidence[];
};

/** The rights as tick boxes; those that the message seems to ask for come first, with its own words. */
export function RightsAsked({ chosen, onChange, evidence }: RightsAskedProps) {
  const t = useTexts(intakeTexts);
  const words = useTexts(wordTexts);
  const wordsOf = (right: Right) => evidence.find((found) => found.right === right)?.words ?? [];
  const found = evidence.map(({ right }) => right);
  const ordered = [...found, ...rights.filter((right) => !found.includes(right))];
  return (
    <fieldset className="rights-asked">
      <legend className="field-label">{t.rights}</legend>
      <div className="rights-grid">
        {ordered.map((right) => (
          <div key={right} className={wordsOf(right).length > 0 ? 'right-found' : undefined}>
            <Checkbox
              selected={chosen.includes(right)}
              onChange={(on) =>
                onChange(on ? [...chosen, right] : chosen.filter((each) => each !== right))
              }
            >
              {words.rights[right]}
              {wordsOf(right).map((quote) => (
                <q key={quote} className="evidence">
                  {quote}
                </q>
              ))}
            </Checkbox>
          </div>
        ))}
      </div>
      {chosen.length === 0 && <p className="small faint">{t.noEvidence}</p>}
    </fieldset>
  );
}
