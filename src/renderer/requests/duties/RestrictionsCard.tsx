import { Lock } from 'lucide-react';
import { useState } from 'react';
import type { Request, Restriction } from '../../../core/requests/model.ts';
import { isOpen } from '../../../core/requests/rules.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { AnnounceLiftingDialog } from './AnnounceLiftingDialog.tsx';
import { LiftDialog } from './LiftDialog.tsx';
import { RestrictDialog } from './RestrictDialog.tsx';
import { dutyTexts } from './texts.ts';

/** The restrictions of the case: open, to be lifted, lifted. */
export function RestrictionsCard({ request }: { readonly request: Request }) {
  const t = useTexts(dutyTexts);
  const [opening, setOpening] = useState(false);
  const mayOpen = isOpen(request.state);
  return (
    <Card
      id="restrictions"
      title={t.restrictions}
      actions={
        mayOpen && (
          <Button kind="quiet" icon={Lock} onPress={() => setOpening(true)}>
            {t.openRestriction}
          </Button>
        )
      }
    >
      <div className="stack">
        <p className="soft">{t.restrictionsLead}</p>
        {request.restrictions.length === 0 && <p className="faint">{t.noRestrictions}</p>}
        <ul className="duty-lines">
          {request.restrictions.map((restriction) => (
            <RestrictionLine key={restriction.id} request={request} restriction={restriction} />
          ))}
        </ul>
      </div>
      {opening && <RestrictDialog request={request} onClose={() => setOpening(false)} />}
    </Card>
  );
}

type RestrictionLineProps = { readonly request: Request; readonly restriction: Restriction };

function RestrictionLine({ request, restriction }: RestrictionLineProps) {
  const t = useTexts(dutyTexts);
  const say = useBilingual();
  const [asking, setAsking] = useState<'nothing' | 'announce' | 'lift'>('nothing');
  const { ground, records, liftOn, liftReason, liftedOn } = restriction;
  const props = { request, restriction, onClose: () => setAsking('nothing') };
  return (
    <li>
      <div>
        <p className="strong">{t.restrictionGrounds[ground]}</p>
        <p className="small soft">{useStanding(restriction)}</p>
        {records.length > 0 && (
          <p className="small soft">{records.map(({ title }) => say(title)).join(', ')}</p>
        )}
        {liftReason && <p className="small soft">{liftReason}</p>}
      </div>
      {liftedOn === undefined && (
        <div className="line">
          {liftOn === undefined ? (
            <Button onPress={() => setAsking('announce')}>{t.announce}</Button>
          ) : (
            <Button onPress={() => setAsking('lift')}>{t.lift}</Button>
          )}
        </div>
      )}
      {asking === 'announce' && <AnnounceLiftingDialog {...props} />}
      {asking === 'lift' && <LiftDialog {...props} />}
    </li>
  );
}

function useStanding({ openedOn, liftOn, liftedOn }: Restriction): string {
  const t = useTexts(dutyTexts);
  if (liftedOn !== undefined) return t.lifted(openedOn, liftedOn);
  const since = t.since(openedOn);
  return liftOn === undefined ? since : `${since} · ${t.toBeLifted(liftOn)}`;
}
