import type { PolicyGap } from '../../core/promises/model.ts';
import { act } from '../act.ts';
import { useAnswer } from '../serverState.ts';
import { capitalised } from '../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { promiseTexts } from './texts.ts';

/** What the law wants of the policy and its text lacks; the officer may read it otherwise than the rule. */
export function PolicyGaps() {
  const t = useTexts(promiseTexts);
  const answer = useAnswer('promises.policyGaps', {});
  return (
    <Card title={t.policyGaps}>
      <Awaited answer={answer}>
        {({ gaps }) =>
          gaps.length === 0 ? (
            <p className="faint">{t.noGaps}</p>
          ) : (
            <ul className="duty-list">
              {gaps.map((gap) => (
                <li key={gap.code} className="spread nowrap">
                  <GapShown gap={gap} />
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </Card>
  );
}

function GapShown({
  gap: { code, text, article: cited, sentence, by },
}: {
  readonly gap: PolicyGap;
}) {
  const t = useTexts(promiseTexts);
  const say = useBilingual();
  const article = useArticle();
  const takeBack = () => void act('policy.mark', { code, standing: 'none' });
  const markSaid = () =>
    void act('policy.mark', { code, standing: 'said' }, { done: t.marked, undo: takeBack });
  return (
    <>
      <div>
        {capitalised(say(text))} <span className="faint">({article(cited)})</span>
        {by === 'mark' && <span className="faint"> · {t.byMark}</span>}
        {sentence && <blockquote className="small soft">{sentence}</blockquote>}
      </div>
      <Button kind="quiet" onPress={by === 'mark' ? takeBack : markSaid}>
        {by === 'mark' ? t.undoMark : t.said}
        <span className="visually-hidden"> {say(text)}</span>
      </Button>
    </>
  );
}
