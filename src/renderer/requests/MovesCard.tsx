import { type ReactNode, useState } from 'react';
import type { Hindrance, Request, RequestState } from '../../core/requests/model.ts';
import { moveNeedsReason } from '../../core/requests/rules.ts';
import { act } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { tell } from '../ui/notices.ts';
import { goToPlace } from './goToPlace.ts';
import { inOrder, moveName, movesShown, nextStep, openQuestion } from './moves.ts';
import { SettleIdentityDialog } from './question/SettleIdentityDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import { requestTexts } from './texts.ts';

type Asking = 'nothing' | 'settle' | { readonly reasonFor: RequestState };

/** Where the request may go from here, and what stands in the way. */
export function MovesCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  const [asking, setAsking] = useState<Asking>('nothing');
  const close = () => setAsking('nothing');
  const { id, version, state } = request;
  const question = openQuestion(request);
  const move = async (to: RequestState) => {
    if (moveNeedsReason(state, to)) return setAsking({ reasonFor: to });
    const moved = await act('requests.move', { id, version, to });
    if (!moved) return;
    putAnswer('requests.get', { id }, moved);
    tell({ kind: 'done', text: t.moved(words.states[moved.state]) });
  };
  const moves = inOrder(state, movesShown(request));
  const ways = {
    request,
    question: question !== undefined,
    onMove: (to: RequestState) => void move(to),
  };
  return (
    <Card title={t.moves}>
      <ul className="moves">
        {question && (
          <li>
            <Button kind="primary" onPress={() => setAsking('settle')}>
              {t.settle[question.ground]}
            </Button>
          </li>
        )}
        <Ways {...ways} moves={moves.filter(({ to }) => to !== 'withdrawn')} />
        <Ways {...ways} moves={moves.filter(({ to }) => to === 'withdrawn')} />
      </ul>
      {asking === 'settle' && <SettleIdentityDialog request={request} onClose={close} />}
      {typeof asking === 'object' && (
        <ReasonDialog request={request} to={asking.reasonFor} onClose={close} />
      )}
    </Card>
  );
}

type WaysProps = {
  readonly request: Request;
  readonly moves: Request['moves'];
  /** True while an answer is waited for: recording it is then the step to take. */
  readonly question: boolean;
  readonly onMove: (to: RequestState) => void;
};

function Ways({ request, moves, question, onMove }: WaysProps) {
  const t = useTexts(requestTexts);
  const next = question ? undefined : nextStep(request.state, moves);
  return moves.map(({ to, hindrances }) => (
    <Move key={to} request={request} hindrances={hindrances}>
      <Button
        kind={to === next ? 'primary' : 'plain'}
        isDisabled={hindrances.length > 0}
        onPress={() => onMove(to)}
      >
        {t.moveTo[moveName(request.state, to)]}
      </Button>
    </Move>
  ));
}

type MoveProps = Pick<Request['moves'][number], 'hindrances'> & {
  readonly request: Request;
  readonly children: ReactNode;
};

/** A move, and what stands in its way; each a link to where it is mended. */
function Move({ request, hindrances, children }: MoveProps) {
  const t = useTexts(requestTexts);
  const say = useBilingual();
  return (
    <li>
      {children}
      {hindrances.length > 0 && (
        <ul className="hindrances small soft" aria-label={t.hindered}>
          {hindrances.map((hindrance) => (
            <li key={hindrance.en}>
              <HindranceText request={request} hindrance={hindrance} text={say(hindrance)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

type HindranceTextProps = {
  readonly request: Request;
  readonly hindrance: Hindrance;
  readonly text: string;
};

function HindranceText({ request, hindrance, text }: HindranceTextProps) {
  const { place } = hindrance;
  if (place === undefined) return text;
  return <LinkButton onPress={() => goToPlace(request.id, place)}>{text}</LinkButton>;
}
