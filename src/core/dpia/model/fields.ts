import {
  choiceField,
  dateField,
  lineField,
  proseField,
  requiredLine,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import { criterionNames } from './criteria.ts';

export const needNames = {
  needed: { sv: 'Konsekvensbedömning behövs', en: 'Impact assessment needed' },
  notNeeded: { sv: 'Konsekvensbedömning behövs inte', en: 'No impact assessment needed' },
};

/** The short check whether an impact assessment is needed (Art 35(1), (3)-(5), (10); WP 248). */
export const dpiaFields = {
  title: requiredLine({ sv: 'Namn', en: 'Name', aliases: ['DPIA screening', 'Title'] }),
  criteria: ticksField(
    {
      sv: 'Kriterier som är uppfyllda (WP 248)',
      en: 'Criteria that are met (WP 248)',
      article: 'Art 35(1)',
      hint: {
        sv: 'Två eller fler talar för att en konsekvensbedömning behövs.',
        en: 'Two or more speak for an impact assessment.',
      },
      aliases: ['Criteria', 'Kriterier'],
    },
    criterionNames,
  ),
  listed: yesNoField({
    sv: 'Står på IMY:s förteckning (artikel 35.4) eller i artikel 35.3',
    en: 'On the authority’s list (Article 35(4)) or in Article 35(3)',
    article: 'Art 35(3), (4)',
  }),
  exempt: yesNoField({
    sv: 'Undantagen: redan bedömd i lag (artikel 35.10) eller på undantagslistan (artikel 35.5)',
    en: 'Exempt: already assessed in law (Article 35(10)) or on the list of exemptions (Article 35(5))',
    article: 'Art 35(5), (10)',
  }),
  outcome: choiceField(
    { sv: 'Utfall', en: 'Outcome', article: 'Art 35(1)', aliases: ['DPIA required', 'Resultat'] },
    needNames,
  ),
  reasons: proseField({ sv: 'Skäl', en: 'Reasons', article: 'Art 5(2)', aliases: ['Reasons'] }),
  decidedOn: dateField({ sv: 'Avgjord', en: 'Decided', aliases: ['Date'] }),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner', aliases: ['Owner'] }, 120),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review', aliases: ['Review date'] }),
};
