import { useAnswer } from '../serverState.ts';
import { capitalised } from '../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { Card } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { WayIn } from './EvidenceShown.tsx';
import { promiseTexts } from './texts.ts';

/** Where the registers lead away from the published policy. */
export function Alarms() {
  const t = useTexts(promiseTexts);
  const say = useBilingual();
  const article = useArticle();
  const answer = useAnswer('promises.drift', {});
  return (
    <Card title={t.drift}>
      <Awaited answer={answer}>
        {({ alarms }) =>
          alarms.length === 0 ? (
            <p className="faint">{t.noDrift}</p>
          ) : (
            <ul className="duty-list">
              {alarms.map((alarm) => (
                <li key={`${alarm.kind} ${alarm.text.en}`}>
                  {capitalised(say(alarm.text))}{' '}
                  <span className="faint">
                    ({[...alarm.promises, article(alarm.article)].join(', ')})
                  </span>{' '}
                  <WayIn register={alarm.register} ids={alarm.ids} />
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
    </Card>
  );
}
