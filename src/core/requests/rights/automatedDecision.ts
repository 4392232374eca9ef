import type { Decision } from '../model.ts';
import type {
  Applicability,
  ChecklistItem,
  RecordStanding,
  RightDefinition,
} from './definition.ts';
import { answeredBy, commonGrounds, identityItem, isActedOn, item, noSuchData } from './shared.ts';

const carryOut = item(
  'automatedDecision.carryOut',
  'Art. 22.3',
  'Inför utfallet av den mänskliga prövningen i systemen och hos dem som har fått det gamla beslutet',
  'Carry the outcome of the human review into the systems and to those who received the former decision',
);

/**
 * Review of a decision by automated means alone (Art 22). Where contract or explicit consent allows such
 * decisions, a person still reviews it on request (Art 22(3)): the right is then met in part, never refused.
 */
export const automatedDecision: RightDefinition = {
  name: { sv: 'prövning av automatiserat beslut', en: 'review of an automated decision' },
  meaning: {
    sv: 'få ett automatiserat beslut prövat av en människa',
    en: 'to have an automated decision reviewed by a person',
  },
  article: 'Art. 22',
  needsSearch: false,
  needsScope: true,
  applies,
  outcomes: ['granted', 'partly', 'refused'],
  atOnce: [],
  duties: (decision: Decision): readonly ChecklistItem[] => (isActedOn(decision) ? [carryOut] : []),
  tellsRecipients: () => false,
  reply: answeredBy('automatedDecisionReply'),
  checklist: [
    identityItem,
    item(
      'automatedDecision.review',
      'Art. 22.3',
      'Låt en person med befogenhet att ändra beslutet pröva det',
      'Have the decision reviewed by a person with the authority to change it',
    ),
    item(
      'automatedDecision.hear',
      'Art. 22.3',
      'Låt personen framföra sin ståndpunkt innan prövningen avslutas',
      'Let the person express their point of view before the review ends',
    ),
  ],
  grounds: [
    {
      code: 'necessaryForContract',
      article: 'Art. 22.2 a',
      name: { sv: 'Nödvändigt för avtal', en: 'Necessary for a contract' },
      text: {
        sv: 'Automatiserade beslut av det här slaget är nödvändiga för avtalet mellan dig och oss, men en människa har prövat beslutet (artikel 22.2 a och 22.3 i dataskyddsförordningen).',
        en: 'Automated decisions of this kind are necessary for the contract between you and us, but a person has reviewed the decision (Article 22(2)(a) and (3) of the General Data Protection Regulation).',
      },
      for: ['partly'],
    },
    {
      code: 'explicitConsent',
      article: 'Art. 22.2 c',
      name: { sv: 'Uttryckligt samtycke', en: 'Explicit consent' },
      text: {
        sv: 'Automatiserade beslut av det här slaget grundar sig på ditt uttryckliga samtycke, men en människa har prövat beslutet (artikel 22.2 c och 22.3 i dataskyddsförordningen).',
        en: 'Automated decisions of this kind are based on your explicit consent, but a person has reviewed the decision (Article 22(2)(c) and (3) of the General Data Protection Regulation).',
      },
      for: ['partly'],
    },
    {
      code: 'authorisedByLaw',
      article: 'Art. 22.2 b',
      name: { sv: 'Tillåtet enligt lag', en: 'Authorised by law' },
      text: {
        sv: 'Lagen tillåter automatiserade beslut av det här slaget och skyddar dina rättigheter på annat sätt (artikel 22.2 b i dataskyddsförordningen).',
        en: 'The law authorises automated decisions of this kind and safeguards your rights in another way (Article 22(2)(b) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    {
      code: 'notSolelyAutomated',
      article: 'Art. 22.1',
      name: { sv: 'Inte enbart automatiserat', en: 'Not solely automated' },
      text: {
        sv: 'Beslutet fattades inte enbart automatiserat, eller så har det inga rättsliga följder och påverkar dig inte i betydande grad (artikel 22.1 i dataskyddsförordningen).',
        en: 'The decision was not taken by automated means alone, or it has no legal effects and does not significantly affect you (Article 22(1) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    noSuchData('Art. 22.1', {
      sv: 'Vi har inte fattat något sådant beslut om dig (artikel 22.1 i dataskyddsförordningen).',
      en: 'We have taken no such decision about you (Article 22(1) of the General Data Protection Regulation).',
    }),
    ...commonGrounds,
  ],
};

function applies({ automatedDecisions }: RecordStanding): Applicability {
  if (automatedDecisions) {
    return {
      applies: 'yes',
      reason: {
        sv: 'I behandlingen fattas automatiserade beslut: personen har rätt att få dem prövade av en människa (art. 22.1 och 22.3).',
        en: 'The processing takes automated decisions: the person has the right to have them reviewed by a person (Art. 22(1) and (3)).',
      },
    };
  }
  return {
    applies: 'no',
    reason: {
      sv: 'I behandlingen fattas inga automatiserade beslut (art. 22.1).',
      en: 'The processing takes no automated decisions (Art. 22(1)).',
    },
  };
}
