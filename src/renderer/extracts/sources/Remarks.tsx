import { CircleAlert, Info } from 'lucide-react';
import type { Source } from '../../../core/extracts/model/source.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { sourceTexts } from './texts.ts';

/** How many remarks a line unfolds to; the rest are counted. */
const mostShown = 100;

/** What was amiss in a file, each with its place; folded to how many there are. */
export function Remarks({ remarks }: Pick<Source, 'remarks'>) {
  const t = useTexts(sourceTexts);
  const say = useBilingual();
  if (remarks.length === 0) return null;
  const defects = remarks.filter(({ weight }) => weight === 'defect').length;
  const notes = remarks.length - defects;
  const Sign = defects > 0 ? CircleAlert : Info;
  const counts = [defects > 0 && t.defects(defects), notes > 0 && t.notes(notes)];
  return (
    <details className="remarks small">
      <summary>
        <Sign size={14} aria-hidden className={defects > 0 ? 'sign-late' : ''} />
        {counts.filter(Boolean).join(', ')}
      </summary>
      <ul>
        {remarks.slice(0, mostShown).map(({ weight, place, text }) => (
          <li key={`${weight} ${place} ${text.en}`}>
            <span className="strong">
              {t.weights[weight]}, {place || t.wholeFile}:
            </span>{' '}
            {say(text)}
          </li>
        ))}
        {remarks.length > mostShown && <li>{t.moreRemarks(remarks.length - mostShown)}</li>}
      </ul>
    </details>
  );
}
