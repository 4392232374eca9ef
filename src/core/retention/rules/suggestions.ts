import type { Bilingual } from '../../kit/language.ts';
import { type RetentionDraft, type RetentionSuggestion, retentionContentSchema } from '../model.ts';
import { moreSuggested } from './suggestionsMore.ts';

/** A period as it is suggested, with what to weigh before it is taken over. */
export type Suggested = {
  readonly code: string;
  readonly note: Bilingual;
  readonly content: RetentionDraft;
};

const lawSuggested: readonly Suggested[] = [
  {
    code: 'bookkeeping',
    note: {
      sv: 'Räkenskapsinformation ska bevaras till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades. Tiden är lagens: den går att förlänga av andra skäl men inte att korta.',
      en: 'Accounting records are kept to the end of the seventh year after the calendar year in which the financial year ended. The period is the law’s: other reasons may lengthen it, none may shorten it.',
    },
    content: {
      title: 'Räkenskapsinformation',
      purpose: 'Bokföring: fakturor, betalningar och andra verifikationer.',
      legalBases: ['c'],
      trigger: 'financialYearEnd',
      months: 84,
      action: 'delete',
      citation: 'Bokföringslagen (1999:1078) 7 kap. 2 §',
    },
  },
  {
    code: 'limitation',
    note: {
      sv: 'En fordran preskriberas i regel tio år efter sin tillkomst. Spara bara det som behövs för att bevisa eller bemöta ett anspråk, med begränsad åtkomst, och bara där ett sådant anspråk är tänkbart.',
      en: 'A claim is as a rule barred ten years after it arose. Keep only what is needed to prove or meet a claim, with restricted access, and only where a claim is conceivable.',
    },
    content: {
      title: 'Avtal och underlag för anspråk',
      purpose: 'Att kunna fastställa, göra gällande eller försvara rättsliga anspråk ur avtal.',
      legalBases: ['f'],
      trigger: 'relationshipEnds',
      months: 120,
      action: 'delete',
      citation: 'Preskriptionslagen (1981:130) 2 § första stycket; artikel 17.3 e',
    },
  },
  {
    code: 'consumerLimitation',
    note: {
      sv: 'En näringsidkares fordran mot en konsument preskriberas efter tre år. Kundens anspråk mot er kan leva längre.',
      en: 'A trader’s claim against a consumer is barred after three years. The customer’s claim against you may live longer.',
    },
    content: {
      title: 'Fordringar på konsumenter',
      purpose: 'Att kräva betalt för varor och tjänster som konsumenter har köpt.',
      legalBases: ['b', 'f'],
      trigger: 'relationshipEnds',
      months: 36,
      action: 'delete',
      citation: 'Preskriptionslagen (1981:130) 2 § andra stycket',
    },
  },
  {
    code: 'consumerComplaints',
    note: {
      sv: 'En konsument kan reklamera ett fel inom tre år från det att varan togs emot. Tiden skyddar kunden: utan köpets uppgifter kan felet inte prövas.',
      en: 'A consumer may complain of a fault within three years of receiving the goods. The period protects the customer: without the purchase the fault cannot be examined.',
    },
    content: {
      title: 'Köp och reklamationer',
      purpose: 'Att kunna pröva en konsuments reklamation.',
      legalBases: ['b', 'c'],
      trigger: 'decision',
      triggerWords: 'Varan lämnades ut eller tjänsten avslutades',
      months: 36,
      action: 'delete',
      citation: 'Konsumentköplagen (2022:260) 4 och 5 kap.',
    },
  },
];

/**
 * Common Swedish periods, to be edited before they are taken over. The law says some of them outright; the rest are
 * usual readings of what is needed, and the officer's own judgement replaces them (Art 5(1)(e), 5(2)).
 */
export function retentionSuggestions(): readonly RetentionSuggestion[] {
  return [...lawSuggested, ...moreSuggested].map(({ content, ...suggested }) => ({
    ...suggested,
    content: retentionContentSchema.parse(content),
  }));
}
