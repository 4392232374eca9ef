import { Check, Trash2, X } from 'lucide-react';
import type { MethodOutput } from '../../../core/contract.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { act } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { IconButton } from '../../ui/Button.tsx';
import { decide } from './commands.ts';
import { pageTexts } from './pageTexts.ts';

type Boxes = MethodOutput<'extracts.page'>['boxes'];

type BoxListProps = { readonly requestId: RequestId; readonly boxes: Boxes };

/** The boxes of the page that is shown, each with the way to decide it or take it back. */
export function BoxList({ requestId, boxes }: BoxListProps) {
  const t = useTexts(pageTexts);
  const there = boxes.filter(({ state }) => state !== 'dismissed');
  if (there.length === 0) return <p className="faint">{t.noBoxes}</p>;
  return (
    <ul className="proposals" aria-label={t.boxes}>
      {there.map((box, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one redaction may have several places
        <BoxLine key={`${box.redactionId} ${n}`} requestId={requestId} box={box} n={n + 1} />
      ))}
    </ul>
  );
}

type BoxLineProps = {
  readonly requestId: RequestId;
  readonly box: Boxes[number];
  readonly n: number;
};

function BoxLine({ requestId, box: { redactionId, state, box }, n }: BoxLineProps) {
  const t = useTexts(pageTexts);
  const percent = (part: number) => `${Math.round(part * 100)} %`;
  const remove = async () => {
    const input = { requestId, ids: [redactionId] };
    const saved = await act('extracts.removeRedactions', input, { done: t.takenBack });
    if (saved) putAnswer('extracts.get', { requestId }, saved);
  };
  return (
    <li className="small proposal proposal-head">
      <span>
        <span className="strong">{t.boxName(n)}</span> {t.boxStates[state]}{' '}
        <span className="faint">{t.boxAt(percent(box.x), percent(box.y))}</span>
      </span>
      {state === 'proposed' ? (
        <span className="line nowrap">
          <IconButton
            label={t.acceptOne(t.boxName(n))}
            icon={Check}
            onPress={() => void decide(requestId, [redactionId], 'accepted', t.acceptedDone)}
          />
          <IconButton
            label={t.dismissOne(t.boxName(n))}
            icon={X}
            onPress={() => void decide(requestId, [redactionId], 'dismissed', t.dismissedDone)}
          />
        </span>
      ) : (
        <IconButton
          label={t.takeBackOne(t.boxName(n))}
          icon={Trash2}
          onPress={() => void remove()}
        />
      )}
    </li>
  );
}
