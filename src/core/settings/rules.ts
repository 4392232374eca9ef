import type { TimeZone } from '../kit/dates.ts';
import type { Settings, SupervisoryAuthority } from './model.ts';

/** Integritetsskyddsmyndigheten: where a data subject in Sweden complains (Art 77). */
export const imy: SupervisoryAuthority = {
  name: 'Integritetsskyddsmyndigheten (IMY)',
  addressLines: ['Box 8114', '104 20 Stockholm'],
  email: 'imy@imy.se',
  phone: '08-657 61 00',
  website: 'www.imy.se',
};

/** What a new vault starts with: nothing about the organisation, IMY as the authority. */
export function blankSettings(timeZone: TimeZone): Settings {
  return {
    organisation: {
      name: '',
      organisationNumber: '',
      addressLines: [],
      website: '',
      officerName: '',
      officerEmail: '',
      officerPhone: '',
      envelopeWindow: 'swedishC5',
      authority: imy,
      timeZone,
      letterLanguage: 'sv',
    },
  };
}
