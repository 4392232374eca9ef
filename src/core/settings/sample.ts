import { timeZoneSchema } from '../kit/dates.ts';
import type { Settings } from './model.ts';
import { blankSettings } from './rules.ts';

/** The sample organisation: Wesafe IT as its policy presents it; what the policy leaves out is invented. */
export function wesafeSample(): Settings {
  const blank = blankSettings(timeZoneSchema.parse('Europe/Stockholm'));
  return {
    organisation: {
      ...blank.organisation,
      name: 'Wesafe IT',
      organisationNumber: '556000-0000',
      addressLines: ['Exempelgatan 1', '111 22 Stockholm'],
      website: 'www.wesafe.se',
      officerName: 'Dataskyddsombudet',
      officerEmail: 'dataskydd@wesafe.se',
      officerPhone: '08-465 004 00',
    },
  };
}
