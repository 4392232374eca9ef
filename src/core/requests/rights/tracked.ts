import type { Right } from '../model.ts';
import type { RightDefinition } from './definition.ts';

const tracked = { checklist: [], needsSearch: false } as const;

/** The rights that Frist receives, names and times, and whose own course is not built yet. */
export const trackedRights = {
  rectification: {
    ...tracked,
    name: { sv: 'rättelse', en: 'rectification' },
    meaning: { sv: 'få felaktiga uppgifter rättade', en: 'to have inaccurate data corrected' },
    article: 'Art. 16',
  },
  erasure: {
    ...tracked,
    name: { sv: 'radering', en: 'erasure' },
    meaning: { sv: 'få uppgifter raderade', en: 'to have data erased' },
    article: 'Art. 17',
  },
  restriction: {
    ...tracked,
    name: { sv: 'begränsning av behandlingen', en: 'restriction of processing' },
    meaning: { sv: 'få behandlingen begränsad', en: 'to have processing restricted' },
    article: 'Art. 18',
  },
  portability: {
    ...tracked,
    name: { sv: 'dataportabilitet', en: 'data portability' },
    meaning: {
      sv: 'få ut och flytta uppgifter som du själv har lämnat',
      en: 'to receive and move data that you provided yourself',
    },
    article: 'Art. 20',
  },
  objection: {
    ...tracked,
    name: { sv: 'invändning', en: 'objection' },
    meaning: {
      sv: 'invända mot behandling som vilar på en intresseavvägning',
      en: 'to object to processing that rests on a balancing of interests',
    },
    article: 'Art. 21.1',
  },
  marketingObjection: {
    ...tracked,
    name: { sv: 'invändning mot direktmarknadsföring', en: 'objection to direct marketing' },
    meaning: { sv: 'slippa direktmarknadsföring', en: 'to be free of direct marketing' },
    article: 'Art. 21.2–21.3',
  },
  automatedDecision: {
    ...tracked,
    name: { sv: 'prövning av automatiserat beslut', en: 'review of an automated decision' },
    meaning: {
      sv: 'få ett automatiserat beslut prövat av en människa',
      en: 'to have an automated decision reviewed by a person',
    },
    article: 'Art. 22',
  },
  consentWithdrawal: {
    ...tracked,
    name: { sv: 'återkallat samtycke', en: 'withdrawal of consent' },
    meaning: { sv: 'återkalla ett samtycke', en: 'to withdraw a consent' },
    article: 'Art. 7.3',
  },
} as const satisfies Record<Exclude<Right, 'access'>, RightDefinition>;
