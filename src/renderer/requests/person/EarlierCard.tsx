import type { EarlierCase, Request } from '../../../core/requests/model.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { goTo } from '../../uiState.ts';
import { personTexts } from './texts.ts';

/** Other cases that seem to be the same person's, newest first, each a way in. */
export function EarlierCard({ request }: { readonly request: Request }) {
  const t = useTexts(personTexts);
  const cases = useAnswer('requests.earlier', { id: request.id }).value?.cases;
  return (
    <Card title={t.earlier}>
      {cases?.length === 0 && <p className="faint">{t.noEarlier}</p>}
      {cases && cases.length > 0 && (
        <div className="stack-tight">
          <p className="small soft">{t.earlierLead}</p>
          <ul className="stack-tight">
            {cases.map((earlier) => (
              <EarlierLine key={earlier.id} earlier={earlier} />
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}

function EarlierLine({ earlier }: { readonly earlier: EarlierCase }) {
  const t = useTexts(personTexts);
  const words = useTexts(wordTexts);
  const { id, reference, received, state, rights, by } = earlier;
  return (
    <li>
      <p>
        <LinkButton onPress={() => goTo({ area: 'requests', id, part: 'overview' })}>
          {reference}
        </LinkButton>{' '}
        {received} · {words.states[state]}
      </p>
      <p className="small faint">
        {[...rights.map((right) => words.rights[right]), ...by.map((way) => t.by[way])].join(' · ')}
      </p>
    </li>
  );
}
