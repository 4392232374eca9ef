import { BadgeCheck } from 'lucide-react';
import type { Policy, PolicySentence, PromiseEvidence } from '../../core/promises/model.ts';
import { act } from '../act.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { nextCode, promisesOf } from './sentences.ts';
import { promiseTexts } from './texts.ts';

/** The policy sentence by sentence: which of them are promises, and the way to mark one as such. */
export function SentencesCard({ policy }: { readonly policy: Policy }) {
  const t = useTexts(promiseTexts);
  const answer = useAnswer('promises.evidence', {});
  return (
    <Card title={t.sentences}>
      <Awaited answer={answer}>
        {({ promises }) => (
          <details open={promises.length === 0}>
            <summary>{t.sentencesOf(policy.sentences.length)}</summary>
            <p className="soft">{t.sentencesLead}</p>
            <ul className="duty-list">
              {policy.sentences.map((sentence, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a version never move
                <li key={place} className="spread nowrap">
                  <SentenceShown sentence={sentence} promises={promises} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </Awaited>
    </Card>
  );
}

type SentenceProps = {
  readonly sentence: PolicySentence;
  readonly promises: readonly PromiseEvidence[];
};

function SentenceShown({ sentence: { kind, text }, promises }: SentenceProps) {
  const t = useTexts(promiseTexts);
  if (kind === 'heading') return <span className="strong">{text}</span>;
  const own = promisesOf(text, promises);
  const mark = async () => {
    const content = { code: nextCode(promises), sentence: text };
    const made = await act('promises.save', { content }, { done: t.promiseMade(content.code) });
    if (made) goTo({ area: 'promises', id: made.id, part: 'edit:check' });
  };
  return (
    <>
      <span className="prose">{text}</span>
      {own.length > 0 ? (
        <span className="line nowrap">
          {own.map(({ id, code }) => (
            <LinkButton key={id} onPress={() => goTo({ area: 'promises', id })}>
              {code}
            </LinkButton>
          ))}
        </span>
      ) : (
        <Button kind="quiet" icon={BadgeCheck} onPress={() => void mark()}>
          {t.makePromise}
          <span className="visually-hidden">: {text}</span>
        </Button>
      )}
    </>
  );
}
