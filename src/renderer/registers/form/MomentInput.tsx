import { isCountable, momentsOfLocal, type TimeZone } from '../../../core/kit/dates.ts';
import { useTimeZone } from '../../calendar.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { DateField } from '../../ui/DateField.tsx';
import { LineField } from '../../ui/Field.tsx';
import type { TypedMoment } from './conversion.ts';
import { type ControlProps, useProblem } from './terms.ts';
import { formTexts } from './texts.ts';

/** A day and a time of day in the organisation's time zone. */
export function MomentInput({ path, label, hint, value, onChange }: ControlProps<TypedMoment>) {
  const t = useTexts(formTexts);
  const zone = useTimeZone();
  const notes = [hint, t.zone(zone), comesTwice(value, zone) && t.twice];
  return (
    <div className="moment">
      <DateField
        label={t.day(label)}
        value={value.on}
        onChange={(on) => onChange({ ...value, on })}
        problem={useProblem(path)}
      />
      <LineField
        label={t.time(label)}
        value={value.at}
        onChange={(at) => onChange({ ...value, at })}
        hint={notes.filter(Boolean).join(' · ')}
        placeholder="hh:mm"
      />
    </div>
  );
}

/** Whether the time falls in the hour that the clock shows twice when summer time ends. */
function comesTwice({ on, at }: TypedMoment, zone: TimeZone): boolean {
  if (on === undefined || !isCountable(on) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) return false;
  return momentsOfLocal(`${on}T${at}`, zone).length > 1;
}
