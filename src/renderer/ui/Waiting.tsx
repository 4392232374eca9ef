import type { ReactNode } from 'react';
import type { Answer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from './Banner.tsx';

type WaitingProps<Value> = {
  readonly answer: Answer<Value>;
  readonly children: (value: Value) => ReactNode;
};

/** Shows an answer once it is there; before that that it is read, or why it cannot be. */
export function Awaited<Value>({ answer, children }: WaitingProps<Value>) {
  const t = useTexts(commonTexts);
  if (answer.value !== undefined) return children(answer.value);
  if (answer.error !== undefined) {
    return (
      <div className="waiting">
        <ErrorBanner error={answer.error} />
      </div>
    );
  }
  return <p className="waiting">{t.loading}</p>;
}
