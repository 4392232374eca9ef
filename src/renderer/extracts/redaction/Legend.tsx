import { useTexts } from '../../texts/catalogue.ts';
import { redactionTexts } from './texts.ts';

const states = ['accepted', 'proposed', 'masked'] as const;

/** What the marks in the table mean. */
export function Legend() {
  const t = useTexts(redactionTexts);
  return (
    <ul className="legend small" aria-label={t.legend}>
      {states.map((state) => (
        <li key={state}>
          <span className={`mark ${state}`}>{t.marks[state]}</span>
        </li>
      ))}
    </ul>
  );
}
