import { dutyNames } from '../../core/registers/model/dutyNames.ts';
import { useToday } from '../calendar.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Card } from '../ui/Card.tsx';
import { DueDay } from './DueDay.tsx';
import type { RegisterCardProps } from './model.ts';
import { pressureOf } from './pressure.ts';
import { registerTexts } from './texts.ts';

/** The days on which something about the item is due, earliest first. */
export function DutiesCard({ item }: RegisterCardProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const today = useToday();
  if (item.duties.length === 0) return null;
  const duties = item.duties.toSorted((one, other) => one.on.localeCompare(other.on));
  return (
    <Card title={t.dueDays}>
      <ul className="duty-days">
        {duties.map(({ kind, on }) => (
          <li key={`${kind} ${on}`} className="spread">
            <span>
              {say(dutyNames[kind])}{' '}
              {pressureOf(on, today) !== 'ahead' && <span className="faint">{on}</span>}
            </span>
            <DueDay on={on} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
