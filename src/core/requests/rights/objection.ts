import type { Decision } from '../model.ts';
import { byBasis } from './bases.ts';
import type { ChecklistItem, RightDefinition } from './definition.ts';
import { answeredBy, commonGrounds, identityItem, isActedOn, item, noSuchData } from './shared.ts';

const stop = item(
  'objection.stop',
  'Art. 21.1',
  'Sluta behandla uppgifterna för det ändamål som invändningen gäller, i alla system',
  'Stop processing the data for the purpose objected to, in every system',
);

const eraseCheck = item(
  'objection.eraseCheck',
  'Art. 17.1 c',
  'Bedöm om uppgifterna ska raderas, nu när invändningen har bifallits',
  'Assess whether the data are to be erased, now that the objection is upheld',
);

/**
 * An objection to processing that rests on a public task or legitimate interests (Art 21(1)). The data are
 * restricted while it is examined (Art 18(1)(d)), and the burden of compelling grounds is the controller's.
 */
export const objection: RightDefinition = {
  name: { sv: 'invändning', en: 'objection' },
  meaning: {
    sv: 'invända mot behandling som vilar på en intresseavvägning eller en uppgift av allmänt intresse',
    en: 'to object to processing that rests on legitimate interests or a public task',
  },
  article: 'Art. 21.1',
  needsSearch: false,
  needsScope: true,
  applies: byBasis({
    bases: ['e', 'f'],
    yes: {
      sv: 'personen får invända av skäl som har att göra med den egna situationen (art. 21.1).',
      en: 'the person may object on grounds relating to their own situation (Art. 21(1)).',
    },
    no: {
      sv: 'invändning kan göras bara mot behandling som vilar på en uppgift av allmänt intresse eller en intresseavvägning (art. 21.1).',
      en: 'an objection can be made only to processing that rests on a public task or legitimate interests (Art. 21(1)).',
    },
  }),
  outcomes: ['granted', 'partly', 'refused'],
  atOnce: [{ kind: 'restrict', ground: 'objectionPending' }],
  duties: (decision: Decision): readonly ChecklistItem[] =>
    isActedOn(decision) ? [stop, eraseCheck] : [],
  tellsRecipients: () => false,
  reply: answeredBy('objectionReply'),
  checklist: [
    identityItem,
    item(
      'objection.restrict',
      'Art. 18.1 d, 18.2',
      'Märk uppgifterna genast: de får bara lagras medan invändningen prövas',
      'Mark the data at once: they may only be stored while the objection is examined',
    ),
    item(
      'objection.balance',
      'Art. 21.1',
      'Gör om intresseavvägningen med personens egna skäl: det är vi som ska visa tvingande berättigade skäl',
      'Repeat the balancing test with the person’s own grounds: it is for us to demonstrate compelling legitimate grounds',
    ),
  ],
  grounds: [
    {
      code: 'compellingGrounds',
      article: 'Art. 21.1',
      name: { sv: 'Tvingande berättigade skäl', en: 'Compelling legitimate grounds' },
      text: {
        sv: 'Vi har tvingande berättigade skäl för behandlingen som väger tyngre än dina intressen, rättigheter och friheter (artikel 21.1 i dataskyddsförordningen).',
        en: 'We have compelling legitimate grounds for the processing which override your interests, rights and freedoms (Article 21(1) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    {
      code: 'legalClaims',
      article: 'Art. 21.1',
      name: { sv: 'Rättsliga anspråk', en: 'Legal claims' },
      text: {
        sv: 'Behandlingen behövs för att fastställa, utöva eller försvara rättsliga anspråk (artikel 21.1 i dataskyddsförordningen).',
        en: 'The processing is necessary for the establishment, exercise or defence of legal claims (Article 21(1) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    {
      code: 'doesNotApply',
      article: 'Art. 21.1',
      name: { sv: 'Annan rättslig grund', en: 'Another legal basis' },
      text: {
        sv: 'Behandlingen vilar varken på en uppgift av allmänt intresse eller på en intresseavvägning, och då gäller inte rätten att invända (artikel 21.1 i dataskyddsförordningen).',
        en: 'The processing rests neither on a public task nor on legitimate interests, and the right to object does not then hold (Article 21(1) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    noSuchData('Art. 21.1', {
      sv: 'Vi behandlar inga uppgifter om dig för det ändamål som du invänder mot (artikel 21.1 i dataskyddsförordningen).',
      en: 'We process no data about you for the purpose to which you object (Article 21(1) of the General Data Protection Regulation).',
    }),
    ...commonGrounds,
  ],
};
