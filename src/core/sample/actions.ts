import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import { type RetentionActionContent, retentionActionContentSchema } from '../retention/model.ts';
import type { IdsByName } from './links.ts';

/** What the sample organisation has erased and is to erase: one done, one due soon, one in the spring. All invented. */
export function sampleActions({
  rules,
  customers,
  recruitment,
  today,
}: {
  readonly rules: IdsByName;
  readonly customers: RegisterItemId;
  readonly recruitment: RegisterItemId;
  readonly today: PlainDate;
}): readonly RetentionActionContent[] {
  const customerRule = rules.get('Kunduppgifter efter avslutad relation');
  const recruitmentRule = rules.get('Rekryteringar');
  if (!customerRule || !recruitmentRule) return [];
  return [
    {
      rule: customerRule,
      record: customers,
      what: 'Kunder vars avtal upphörde förra hösten',
      triggerOn: addMonths(today, -14),
      doneOn: addDays(today, -40),
      doneBy: 'Kundchefen',
      proof: 'Körningen raderade 38 kunder ur kundsystemet; loggen ligger hos it-drift.',
      count: 38,
    },
    {
      rule: customerRule,
      record: customers,
      what: 'Kunder vars avtal upphörde i vintras',
      triggerOn: addDays(addMonths(today, -12), 12),
    },
    {
      rule: recruitmentRule,
      record: recruitment,
      what: 'Ansökningar till tjänsten som utvecklare',
      triggerOn: addMonths(today, -20),
    },
  ].map((draft) => retentionActionContentSchema.parse(draft));
}
