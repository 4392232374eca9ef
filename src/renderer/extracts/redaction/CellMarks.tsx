import type { RequestId } from '../../../core/kit/ids.ts';
import { act } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { decide } from './commands.ts';
import { MarkedText } from './MarkedText.tsx';
import type { Mark } from './segments.ts';
import { redactionTexts } from './texts.ts';

const mostShown = 20;

type CellMarksProps = {
  readonly requestId: RequestId;
  readonly cell: string;
  readonly marks: readonly Mark[];
};

/** What is struck out, proposed or masked in the chosen cell, each with the way to decide it or take it back. */
export function CellMarks({ requestId, cell, marks }: CellMarksProps) {
  if (marks.length === 0) return null;
  return (
    <ul className="plain-list">
      {marks.slice(0, mostShown).map((mark) => (
        <MarkLine
          key={`${mark.from} ${mark.state}`}
          requestId={requestId}
          cell={cell}
          mark={mark}
        />
      ))}
    </ul>
  );
}

type MarkLineProps = {
  readonly requestId: RequestId;
  readonly cell: string;
  readonly mark: Mark;
};

function MarkLine({ requestId, cell, mark }: MarkLineProps) {
  const t = useTexts(redactionTexts);
  const { redactionId, state, from, to } = mark;
  const text = cell.slice(from, to);
  const back = async (id: NonNullable<typeof redactionId>) => {
    const input = { requestId, ids: [id] };
    const saved = await act('extracts.removeRedactions', input, { done: t.takenBack });
    if (saved) putAnswer('extracts.get', { requestId }, saved);
  };
  return (
    <li className="spread small">
      <MarkedText text={text} marks={[{ ...mark, from: 0, to: text.length }]} />
      {state === 'masked' && <span className="faint">{t.maskedHere}</span>}
      {redactionId && state === 'proposed' && (
        <span className="line">
          <Button onPress={() => void decide(requestId, [redactionId], 'accepted', t.acceptedDone)}>
            {t.accept}
          </Button>
          <Button
            onPress={() => void decide(requestId, [redactionId], 'dismissed', t.dismissedDone)}
          >
            {t.dismiss}
          </Button>
        </span>
      )}
      {redactionId && state === 'accepted' && (
        <Button onPress={() => void back(redactionId)}>{t.takeBack}</Button>
      )}
    </li>
  );
}
