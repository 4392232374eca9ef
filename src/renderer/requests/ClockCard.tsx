import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { isOpen } from '../../core/requests/rules.ts';
import { useDayName, useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card, Facts } from '../ui/Card.tsx';
import { Extension } from './clock/Extension.tsx';
import { extensionStanding } from './clock/extension.ts';
import { Pauses } from './clock/Pauses.tsx';
import { TargetDialog } from './clock/TargetDialog.tsx';
import { clockTexts } from './clock/texts.ts';
import { DetailsDialog } from './DetailsDialog.tsx';
import { isPastTarget } from './Signs.tsx';
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
        <Days request={request} />
        <Extension request={request} />
        <Pauses request={request} />
        <WhyThisDate deadline={deadline} />
      </div>
      {changing && <DetailsDialog request={request} onClose={() => setChanging(false)} />}
    </Card>
  );
}

/** The other days of the case: receipt, target, the first month's end, the furthest it may go. */
function Days({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const clock = useTexts(clockTexts);
  const dayName = useDayName();
  const { deadline, received, receivedBasis } = request;
  const counts = deadline.extension?.credited === true;
  const { kind: extension } = extensionStanding(request, useToday());
  const mayChange = extension === 'possible' || extension === 'intended';
  return (
    <Facts
      facts={[
        [
          t.received,
          <>
            {dayName(received)} <span className="faint">({t.bases[receivedBasis]})</span>
          </>,
        ],
        [t.internalTarget, <TargetDay key="target" request={request} />],
        [
          clock.until,
          extension !== 'none' && !counts && (
            <>
              {dayName(deadline.first)} <span className="faint">({clock.untilNote})</span>
            </>
          ),
        ],
        [t.extended, mayChange && dayName(deadline.extended)],
      ]}
    />
  );
}

function TargetDay({ request }: { readonly request: Request }) {
  const clock = useTexts(clockTexts);
  const dayName = useDayName();
  const today = useToday();
  const [setting, setSetting] = useState(false);
  const { target, deadline } = request;
  return (
    <span className="line">
      <span>
        {dayName(target)}
        {isPastTarget(request, today) && <span className="strong"> · {clock.passed}</span>}
        {target !== deadline.internalTarget && (
          <span className="faint"> ({clock.ownTarget(deadline.internalTarget)})</span>
        )}
      </span>
      {isOpen(request.state) && (
        <LinkButton onPress={() => setSetting(true)}>{clock.setTarget}</LinkButton>
      )}
      {setting && <TargetDialog request={request} onClose={() => setSetting(false)} />}
    </span>
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
