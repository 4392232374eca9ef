import { CircleAlert, CircleCheck, Clock } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { BreachClock } from '../../core/breaches/model.ts';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card, Facts } from '../ui/Card.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { useUi } from '../uiState.ts';
import { hoursUntil } from './hours.ts';
import { breachTexts } from './texts.ts';

/** How much of the 72 hours is left (Art 33(1)), how they are counted, and the papers that the breach needs. */
export function ClockCard({ item: { id } }: RegisterCardProps) {
  const t = useTexts(breachTexts);
  const moment = useClock();
  const answer = useAnswer('breaches.get', { id });
  const content = answer.value?.content;
  const clock = useAnswer(
    'breaches.clock',
    content?.awareAt ? { awareAt: content.awareAt } : undefined,
  );
  return (
    <Card title={t.clock} actions={<Papers id={id} />}>
      <Awaited answer={answer}>
        {({ content: { awareAt, notifiedAt, notify } }) => {
          if (notifiedAt) {
            return (
              <p className="due done">
                <CircleCheck size={14} aria-hidden /> {t.notified(moment(notifiedAt))}
              </p>
            );
          }
          if (!awareAt) return <p className="soft">{t.notAware}</p>;
          return (
            <div className="stack">
              {notify === 'no' && <p className="soft">{t.notToNotify}</p>}
              <Awaited answer={clock}>{(value) => <Running clock={value} />}</Awaited>
            </div>
          );
        }}
      </Awaited>
    </Card>
  );
}

function Running({ clock }: { readonly clock: BreachClock }) {
  const t = useTexts(breachTexts);
  const say = useBilingual();
  const article = useArticle();
  const { isPast, hours, minutes } = hoursUntil(clock.notifyBy, useNow());
  const urgency = isPast ? 'late' : hours < 24 ? 'soon' : 'ahead';
  const Sign = isPast ? CircleAlert : Clock;
  return (
    <>
      <p className={`due ${urgency}`}>
        <Sign size={14} aria-hidden />
        <span className="strong">{isPast ? t.late(hours, minutes) : t.left(hours, minutes)}</span>
      </p>
      <Facts
        facts={[
          [t.notifyBy, clock.notifyByLocal],
          [t.aware, clock.awareLocal],
        ]}
      />
      <details>
        <summary>{t.why}</summary>
        <ul>
          {clock.notes.map(({ citation, text }) => (
            <li key={citation + text.en}>
              {say(text)} <span className="faint">({article(citation)})</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** This computer's clock, looked at every half minute. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Papers({ id }: { readonly id: RegisterItemId }) {
  const t = useTexts(breachTexts);
  const language = useUi((ui) => ui.language);
  return (
    <>
      <Button onPress={() => void act('breaches.sheet', { id, language }, { done: t.made })}>
        {t.sheet}
      </Button>
      <Button onPress={() => void act('breaches.letter', { id, language }, { done: t.made })}>
        {t.letter}
      </Button>
    </>
  );
}
