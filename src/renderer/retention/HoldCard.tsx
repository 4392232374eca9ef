import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { retentionTexts } from './texts.ts';

/** What a legal hold stops today: planned actions and Frist's own closed cases (Art 17(3)). */
export function HoldCard({ item: { id } }: RegisterCardProps) {
  const t = useTexts(retentionTexts);
  const answer = useAnswer('holds.stopping', { id });
  return (
    <Card title={t.stopping}>
      <Awaited answer={answer}>
        {({ inForce, actions, cases }) =>
          inForce ? (
            <ul>
              {actions.map((action) => (
                <li key={action.id}>
                  <LinkButton onPress={() => goTo({ area: 'retentionActions', id: action.id })}>
                    {action.what}
                  </LinkButton>{' '}
                  {action.dueOn && <span className="faint">{t.due(action.dueOn)}</span>}
                </li>
              ))}
              {cases > 0 && <li>{t.stoppedCases(cases)}</li>}
              {actions.length + cases === 0 && <li className="faint">{t.stopsNothing}</li>}
            </ul>
          ) : (
            <p className="faint">{t.notInForce}</p>
          )
        }
      </Awaited>
    </Card>
  );
}
