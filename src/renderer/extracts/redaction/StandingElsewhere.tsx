import type { RequestId } from '../../../core/kit/ids.ts';
import { act } from '../../act.ts';
import { putAnswer, useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { redactionTexts } from './texts.ts';

/** The longest text that can be struck everywhere at once. */
const longest = 200;

/** What is struck in one place and handed over in another, each with the way to strike it everywhere. */
export function StandingElsewhere({ requestId }: { readonly requestId: RequestId }) {
  const t = useTexts(redactionTexts);
  const found = useAnswer('extracts.standingElsewhere', { requestId }).value;
  if (!found || found.total === 0) return null;
  const strike = async (text: string) => {
    const what = { kind: 'pattern', text } as const;
    const redactions = [{ what, ground: 'othersRights' as const }];
    const left = await act(
      'extracts.redact',
      { requestId, redactions },
      { done: t.everywhereDone },
    );
    if (left) putAnswer('extracts.get', { requestId }, left);
  };
  return (
    <Banner tone="warning">
      <p>{t.elsewhere(found.total)}</p>
      <ul className="stack-tight">
        {found.words.map((words) => (
          <li key={words} className="line">
            {words.length <= longest ? (
              <Button onPress={() => void strike(words)}>{t.strikeEverywhere(words)}</Button>
            ) : (
              <span className="strong">{words}</span>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
