import type { PromiseEvidence, PromiseStanding } from '../../core/promises/model.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { EvidenceShown } from './EvidenceShown.tsx';
import { StandingSign } from './StandingSign.tsx';
import { promiseTexts } from './texts.ts';

type ColumnProps = {
  readonly state: PromiseStanding;
  readonly promises: readonly PromiseEvidence[];
};

/** The promises that stand alike; each opens to its evidence. */
export function PromiseColumn({ state, promises }: ColumnProps) {
  const t = useTexts(promiseTexts);
  return (
    <section className="promise-column">
      <h2 className="line">
        <StandingSign state={state} />
        <span className="faint">{promises.length}</span>
      </h2>
      {promises.length === 0 && <p className="faint small">{t.none}</p>}
      <ul>
        {promises.map((promise) => (
          <li key={promise.id} className="promise">
            <PromiseShown promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PromiseShown({ promise }: { readonly promise: PromiseEvidence }) {
  const t = useTexts(promiseTexts);
  const say = useBilingual();
  const { id, code, meaning, sentence, lastProof } = promise;
  return (
    <>
      <p className="strong">
        <LinkButton onPress={() => goTo({ area: 'promises', id })}>{code}</LinkButton>{' '}
        {say(meaning) || sentence}
      </p>
      {lastProof && <p className="small faint">{t.lastProved(lastProof)}</p>}
      <details>
        <summary className="small">{t.evidence}</summary>
        <blockquote className="small soft">{sentence}</blockquote>
        <EvidenceShown promise={promise} />
      </details>
    </>
  );
}
