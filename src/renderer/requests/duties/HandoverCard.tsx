import type { Handover } from '../../../core/requests/model.ts';
import { useDayName } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Card, Facts } from '../../ui/Card.tsx';
import { dutyTexts } from './texts.ts';

/** To whom the case was handed over and why. */
export function HandoverCard({ handover }: { readonly handover: Handover }) {
  const t = useTexts(dutyTexts);
  const dayName = useDayName();
  const { to, recipient, reasons, on } = handover;
  return (
    <Card title={t.handover}>
      <Facts
        facts={[
          [t.handoverTo, t.handoverTos[to]],
          [t.recipientName, recipient.name],
          [t.recipientEmail, recipient.email],
          [t.recipientAddress, recipient.addressLines.join(', ')],
          [
            t.handoverReasons,
            <span key="reasons" className="prose">
              {reasons}
            </span>,
          ],
          [t.handoverOn, dayName(on)],
        ]}
      />
    </Card>
  );
}
