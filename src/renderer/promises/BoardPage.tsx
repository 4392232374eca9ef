import { FileUp, ScrollText } from 'lucide-react';
import { useState } from 'react';
import { promiseStandings } from '../../core/promises/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { Alarms } from './Alarms.tsx';
import { LoadPolicyDialog } from './LoadPolicyDialog.tsx';
import { PolicyGaps } from './PolicyGaps.tsx';
import { PromiseColumn } from './PromiseColumn.tsx';
import './promises.css';
import { SentencesCard } from './SentencesCard.tsx';
import { promiseTexts } from './texts.ts';

/** Every promise by how it stands, where the registers drift from the policy, and what the policy itself lacks. */
export function BoardPage() {
  const t = useTexts(promiseTexts);
  const [loading, setLoading] = useState(false);
  const answer = useAnswer('policy.get', {});
  return (
    <article className="page stack-wide">
      <header className="spread">
        <h1>{t.board}</h1>
        {answer.value?.policy && (
          <Button icon={FileUp} onPress={() => setLoading(true)}>
            {t.loadAgain}
          </Button>
        )}
      </header>
      <Awaited answer={answer}>
        {({ policy, versions }) =>
          policy ? (
            <>
              <p className="soft">
                {t.lead} {t.loaded(policy.name, policy.shownFrom)} ({t.versions(versions.length)}).
              </p>
              <Board />
              <SentencesCard policy={policy} />
              <Alarms />
              <PolicyGaps />
            </>
          ) : (
            <Empty
              icon={ScrollText}
              title={t.noPolicy}
              actions={
                <Button kind="primary" icon={FileUp} onPress={() => setLoading(true)}>
                  {t.load}
                </Button>
              }
            >
              <p>{t.noPolicyLead}</p>
            </Empty>
          )
        }
      </Awaited>
      {loading && <LoadPolicyDialog onClose={() => setLoading(false)} />}
    </article>
  );
}

/** Worst first: what needs the officer stands to the left. */
const order = [...promiseStandings].reverse();

function Board() {
  const answer = useAnswer('promises.evidence', {});
  return (
    <Awaited answer={answer}>
      {({ promises }) => (
        <div className="promise-board">
          {order.map((state) => (
            <PromiseColumn
              key={state}
              state={state}
              promises={promises.filter((promise) => promise.state === state)}
            />
          ))}
        </div>
      )}
    </Awaited>
  );
}
