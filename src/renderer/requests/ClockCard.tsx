import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { useDayName } from '../calendar.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card, Facts } from '../ui/Card.tsx';
import { DetailsDialog } from './DetailsDialog.tsx';
import { requestTexts } from './texts.ts';
import { WhyThisDate } from './WhyThisDate.tsx';

/** The last day, how it stands to other readings, and why it is that day. */
export function ClockCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const dayName = useDayName();
  const [changing, setChanging] = useState(false);
  const { deadline } = request;
  return (
    <Card
      title={t.clock}
      actions={
        <Button kind="quiet" onPress={() => setChanging(true)}>
          {t.changeReceived}
        </Button>
      }
    >
      <div className="stack">
        <div>
          <p className="small faint">{t.lastDay}</p>
          <p className="clock-date">{dayName(deadline.due)}</p>
        </div>
        <OtherReadings request={request} />
        <Facts
          facts={[
            [
              t.received,
              <>
                {dayName(request.received)}{' '}
                <span className="faint">({t.bases[request.receivedBasis]})</span>
              </>,
            ],
            [t.internalTarget, dayName(deadline.internalTarget)],
            [t.extended, dayName(deadline.extended)],
          ]}
        />
        <Pauses request={request} />
        <WhyThisDate deadline={deadline} />
      </div>
      {changing && <DetailsDialog request={request} onClose={() => setChanging(false)} />}
    </Card>
  );
}

function OtherReadings({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const dayName = useDayName();
  const { due, dueSondagsregeln, alarm, restart } = request.deadline;
  if (due === dueSondagsregeln && due === alarm && restart === undefined) return null;
  return (
    <div className="stack-tight small soft">
      {due !== dueSondagsregeln && <p>{t.sondagsregeln(dayName(dueSondagsregeln))}</p>}
      {restart !== undefined && restart !== due && <p>{t.restart(dayName(restart))}</p>}
      {due !== alarm && <p className="strong">{t.alarm(dayName(alarm))}</p>}
    </div>
  );
}

function Pauses({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const say = useBilingual();
  if (request.pauses.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3>{t.pauses}</h3>
      <ul className="stack-tight">
        {request.pauses.map((pause) => {
          const verdict = request.deadline.pauses.find(({ from }) => from === pause.from);
          return (
            <li key={pause.id}>
              <p>
                {pause.to ? t.pauseFrom(pause.from, pause.to) : t.pauseSince(pause.from)} ·{' '}
                {t.grounds[pause.ground]}
                {verdict &&
                  ` · ${verdict.waiting ? t.pauseWaiting : verdict.credited ? t.credited(verdict.days) : t.notCredited}`}
              </p>
              <p className="small soft">{pause.doubt}</p>
              {verdict && <p className="small faint">{say(verdict.reason)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
