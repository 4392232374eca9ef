import type { Decision } from '../model.ts';
import { always } from './bases.ts';
import type { ChecklistItem, RightDefinition } from './definition.ts';
import { answeredBy, commonGrounds, identityItem, isActedOn, item, noSuchData } from './shared.ts';

const mark = item(
  'restriction.mark',
  'Art. 18.2',
  'Märk uppgifterna i alla system, så att de bara lagras så länge begränsningen gäller',
  'Mark the data in every system, so that they are only stored while the restriction stands',
);

/** Restriction of processing on one of the grounds of Art 18(1)(a)-(d); it may outlast the case. */
export const restriction: RightDefinition = {
  name: { sv: 'begränsning av behandlingen', en: 'restriction of processing' },
  meaning: {
    sv: 'få behandlingen begränsad, så att uppgifterna bara lagras',
    en: 'to have processing restricted, so that the data are only stored',
  },
  article: 'Art. 18',
  needsSearch: false,
  needsScope: true,
  applies: always(
    'Begränsning kan begäras, vilken grund behandlingen än vilar på (art. 18.1).',
    'Restriction can be asked for, whatever the legal basis of the processing (Art. 18(1)).',
  ),
  outcomes: ['granted', 'partly', 'refused'],
  atOnce: [],
  duties: (decision: Decision): readonly ChecklistItem[] => (isActedOn(decision) ? [mark] : []),
  tellsRecipients: isActedOn,
  reply: answeredBy('restrictionReply'),
  checklist: [
    identityItem,
    item(
      'restriction.assess',
      'Art. 18.1 a–d',
      'Bedöm vilket av de fyra fallen som gäller: riktigheten bestrids, olaglig behandling, rättsliga anspråk eller en invändning som prövas',
      'Establish which of the four cases holds: accuracy contested, unlawful processing, legal claims or an objection under examination',
    ),
    item(
      'restriction.open',
      'Art. 18.1, 18.2',
      'Öppna begränsningen i ärendet om något av fallen gäller',
      'Open the restriction in the case if one of them holds',
    ),
  ],
  grounds: [
    {
      code: 'noRestrictionGround',
      article: 'Art. 18.1',
      name: { sv: 'Inget av fallen gäller', en: 'None of the cases holds' },
      text: {
        sv: 'Inget av de fall då behandling ska begränsas föreligger (artikel 18.1 a–d i dataskyddsförordningen).',
        en: 'None of the cases in which processing is to be restricted is at hand (Article 18(1)(a) to (d) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    noSuchData('Art. 18.1', {
      sv: 'Vi behandlar inga sådana uppgifter om dig, så det finns inget att begränsa (artikel 18.1 i dataskyddsförordningen).',
      en: 'We process no such data about you, so there is nothing to restrict (Article 18(1) of the General Data Protection Regulation).',
    }),
    ...commonGrounds,
  ],
};
