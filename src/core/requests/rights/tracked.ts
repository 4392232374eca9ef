import type { Right } from '../model.ts';
import type { ChecklistItem, RightDefinition } from './definition.ts';

/** Until a right has its own course: one item, without which the case cannot be marked answered. */
function decided(sv: string, en: string, article: string): readonly ChecklistItem[] {
  return [
    {
      title: {
        sv: `Besluta om ${sv}, och bifoga det skriftliga svaret`,
        en: `Decide on ${en}, and attach the written answer`,
      },
      citation: `Art. 12.3–12.4, ${article.replace('Art. ', '')}`,
    },
  ];
}

/** The rights that Frist receives, names and times, and whose own course is not built yet. */
export const trackedRights = {
  rectification: {
    name: { sv: 'rättelse', en: 'rectification' },
    meaning: { sv: 'få felaktiga uppgifter rättade', en: 'to have inaccurate data corrected' },
    article: 'Art. 16',
    needsSearch: false,
    checklist: decided('rättelse', 'rectification', 'Art. 16'),
  },
  erasure: {
    name: { sv: 'radering', en: 'erasure' },
    meaning: { sv: 'få uppgifter raderade', en: 'to have data erased' },
    article: 'Art. 17',
    needsSearch: false,
    checklist: decided('radering', 'erasure', 'Art. 17'),
  },
  restriction: {
    name: { sv: 'begränsning av behandlingen', en: 'restriction of processing' },
    meaning: { sv: 'få behandlingen begränsad', en: 'to have processing restricted' },
    article: 'Art. 18',
    needsSearch: false,
    checklist: decided('begränsning', 'restriction', 'Art. 18'),
  },
  portability: {
    name: { sv: 'dataportabilitet', en: 'data portability' },
    meaning: {
      sv: 'få ut och flytta uppgifter som du själv har lämnat',
      en: 'to receive and move data that you provided yourself',
    },
    article: 'Art. 20',
    needsSearch: false,
    checklist: decided('dataportabilitet', 'data portability', 'Art. 20'),
  },
  objection: {
    name: { sv: 'invändning', en: 'objection' },
    meaning: {
      sv: 'invända mot behandling som vilar på en intresseavvägning',
      en: 'to object to processing that rests on a balancing of interests',
    },
    article: 'Art. 21.1',
    needsSearch: false,
    checklist: decided('invändningen', 'the objection', 'Art. 21.1'),
  },
  marketingObjection: {
    name: { sv: 'invändning mot direktmarknadsföring', en: 'objection to direct marketing' },
    meaning: { sv: 'slippa direktmarknadsföring', en: 'to be free of direct marketing' },
    article: 'Art. 21.2–21.3',
    needsSearch: false,
    checklist: decided(
      'invändningen mot direktmarknadsföring: sluta genast',
      'the objection to direct marketing: stop at once',
      'Art. 21.2–21.3',
    ),
  },
  automatedDecision: {
    name: { sv: 'prövning av automatiserat beslut', en: 'review of an automated decision' },
    meaning: {
      sv: 'få ett automatiserat beslut prövat av en människa',
      en: 'to have an automated decision reviewed by a person',
    },
    article: 'Art. 22',
    needsSearch: false,
    checklist: decided(
      'prövning av det automatiserade beslutet',
      'review of the automated decision',
      'Art. 22',
    ),
  },
  consentWithdrawal: {
    name: { sv: 'återkallat samtycke', en: 'withdrawal of consent' },
    meaning: { sv: 'återkalla ett samtycke', en: 'to withdraw a consent' },
    article: 'Art. 7.3',
    needsSearch: false,
    checklist: decided(
      'det återkallade samtycket: sluta genast',
      'the withdrawn consent: stop at once',
      'Art. 7.3',
    ),
  },
} as const satisfies Record<Exclude<Right, 'access'>, RightDefinition>;
