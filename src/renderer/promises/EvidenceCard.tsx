import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { EvidenceShown } from './EvidenceShown.tsx';
import { StandingSign } from './StandingSign.tsx';
import { promiseTexts } from './texts.ts';

/** One promise's evidence, drawn live from the registers. */
export function EvidenceCard({ item }: RegisterCardProps) {
  const t = useTexts(promiseTexts);
  const { code } = item.content;
  const answer = useAnswer('promises.evidence', typeof code === 'string' ? { code } : undefined);
  return (
    <Card title={t.evidence}>
      <Awaited answer={answer}>
        {({ promises: [promise] }) =>
          promise ? (
            <div className="stack">
              <p className="line">
                <StandingSign state={promise.state} />
                {promise.lastProof && (
                  <span className="faint">{t.lastProved(promise.lastProof)}</span>
                )}
              </p>
              <EvidenceShown promise={promise} />
            </div>
          ) : (
            <p className="faint">{t.noEvidence}</p>
          )
        }
      </Awaited>
    </Card>
  );
}
