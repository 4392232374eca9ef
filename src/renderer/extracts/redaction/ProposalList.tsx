import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Redaction } from '../../../core/extracts/model/redaction.ts';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RedactionId, RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { decide } from './commands.ts';
import { ProposalLine } from './ProposalLine.tsx';
import { redactionTexts } from './texts.ts';

type ProposalListProps = {
  readonly requestId: RequestId;
  readonly dataSet: DataSet;
  readonly redactions: readonly Redaction[];
  readonly onGo: (redaction: Redaction) => void;
};

type Verdict = 'accepted' | 'dismissed';

/** Proposals walked by arrows: A or Enter accepts, D or Delete dismisses, and the next one is at hand. */
export function ProposalList({ requestId, dataSet, redactions, onGo }: ProposalListProps) {
  const t = useTexts(redactionTexts);
  const [gone, setGone] = useState<ReadonlySet<RedactionId>>(new Set());
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(false);
  const left = redactions.filter(({ id }) => !gone.has(id));
  const here = Math.min(at, left.length - 1);
  const go = (n: number) => {
    const next = left[n];
    if (next === undefined) return;
    wanted.current = true;
    setAt(n);
    onGo(next);
  };
  const judge = async (redaction: Redaction, state: Verdict) => {
    wanted.current = true;
    setGone(new Set([...gone, redaction.id]));
    const done = state === 'accepted' ? t.acceptedDone : t.dismissedDone;
    const following = left[here + 1] ?? left[here - 1];
    if (following && left[here]?.id === redaction.id) onGo(following);
    await decide(requestId, [redaction.id], state, done);
    // Whether it was refused or is undone later, the core's list says what still waits.
    setGone((known) => new Set([...known].filter((id) => id !== redaction.id)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the line that is chosen once it is drawn
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    list.current?.querySelector<HTMLElement>('[data-here]')?.focus();
  }, [here, left.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const current = left[here];
    if (current === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') go(Math.min(here + 1, left.length - 1));
    else if (event.key === 'ArrowUp') go(Math.max(here - 1, 0));
    else if (/^[aA]$/u.test(event.key)) void judge(current, 'accepted');
    else if (/^(?:[dD]|Delete|Backspace)$/u.test(event.key)) void judge(current, 'dismissed');
    else return;
    event.preventDefault();
  };
  return (
    <ul ref={list} className="proposals" aria-label={t.proposals} onKeyDown={onKeyDown}>
      {left.map((redaction, n) => (
        <ProposalLine
          key={redaction.id}
          requestId={requestId}
          dataSet={dataSet}
          redaction={redaction}
          here={n === here}
          onGo={() => go(n)}
          onJudge={(state) => void judge(redaction, state)}
        />
      ))}
    </ul>
  );
}
