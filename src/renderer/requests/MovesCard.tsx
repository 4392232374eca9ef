import { type ReactNode, useState } from 'react';
import type { Request, RequestState } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { AskIdentityDialog } from './AskIdentityDialog.tsx';
import { SettleIdentityDialog } from './SettleIdentityDialog.tsx';
import { requestTexts } from './texts.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

type Asking = 'nothing' | 'identity' | 'settle' | 'withdraw';

/** Where the request may go from here, and what stands in the way. */
export function MovesCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  const [asking, setAsking] = useState<Asking>('nothing');
  const close = () => setAsking('nothing');
  const { id, version, state } = request;
  const paused = request.pauses.some(({ to }) => to === undefined);
  const move = async (to: RequestState) => {
    const done = t.moved(words.states[to]);
    const moved = await act('requests.move', { id, version, to }, { done });
    if (moved) putAnswer('requests.get', { id }, moved);
  };
  const open = state !== 'answered' && state !== 'closed' && state !== 'withdrawn';
  const moves = request.moves.filter(({ to }) => to !== 'identityInDoubt');
  const first = moves.find(({ hindrances, to }) => hindrances.length === 0 && to !== 'withdrawn');
  return (
    <Card title={t.moves}>
      <ul className="moves">
        {paused && (
          <li>
            <Button kind="primary" onPress={() => setAsking('settle')}>
              {t.settle}
            </Button>
          </li>
        )}
        {moves.map(({ to, hindrances }) => (
          <Move key={to} hindrances={hindrances}>
            <Button
              kind={!paused && to === first?.to ? 'primary' : 'plain'}
              isDisabled={hindrances.length > 0}
              onPress={() => (to === 'withdrawn' ? setAsking('withdraw') : void move(to))}
            >
              {t.moveTo[to]}
            </Button>
          </Move>
        ))}
        {open && !paused && (
          <li>
            <Button onPress={() => setAsking('identity')}>{t.askIdentity}</Button>
          </li>
        )}
      </ul>
      {asking === 'identity' && <AskIdentityDialog request={request} onClose={close} />}
      {asking === 'settle' && <SettleIdentityDialog request={request} onClose={close} />}
      {asking === 'withdraw' && <WithdrawDialog request={request} onClose={close} />}
    </Card>
  );
}

type MoveProps = Pick<Request['moves'][number], 'hindrances'> & { readonly children: ReactNode };

function Move({ hindrances, children }: MoveProps) {
  const t = useTexts(requestTexts);
  const say = useBilingual();
  return (
    <li>
      {children}
      {hindrances.length > 0 && (
        <ul className="hindrances small soft" aria-label={t.hindered}>
          {hindrances.map((hindrance) => (
            <li key={hindrance.en}>{say(hindrance)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
