import type { Bilingual } from '../../kit/language.ts';

/** What a retention period is counted from. */
export const triggerNames = {
  relationshipEnds: { sv: 'Relationen upphör', en: 'The relationship ends' },
  financialYearEnd: { sv: 'Räkenskapsåret slutar', en: 'The financial year ends' },
  collected: { sv: 'Uppgiften samlas in', en: 'The data are collected' },
  lastContact: { sv: 'Senaste kontakten', en: 'The last contact' },
  decision: { sv: 'Beslutet fattas', en: 'The decision is taken' },
  consentWithdrawn: { sv: 'Samtycket återkallas', en: 'Consent is withdrawn' },
  caseClosed: { sv: 'Ett ärende i Frist avslutas', en: 'A case in Frist is closed' },
  other: { sv: 'Annat', en: 'Other' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RetentionTrigger = keyof typeof triggerNames;

/** What is done when the period is over (P19: deleted, anonymised or erased; Art 18 for what is only locked away). */
export const actionNames = {
  delete: { sv: 'Tas bort', en: 'Delete' },
  anonymise: { sv: 'Anonymiseras', en: 'Anonymise' },
  erase: { sv: 'Raderas oåterkalleligt', en: 'Erase beyond recovery' },
  restrict: { sv: 'Begränsas', en: 'Restrict' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const ruleStateNames = {
  draft: { sv: 'Utkast', en: 'Draft' },
  active: { sv: 'Gäller', en: 'In force' },
  ended: { sv: 'Upphörd', en: 'Ended' },
};

export const actionStateNames = {
  draft: { sv: 'Utan dag', en: 'Without a day' },
  active: { sv: 'Planerad', en: 'Planned' },
  ended: { sv: 'Utförd', en: 'Carried out' },
};

export const holdStateNames = {
  draft: { sv: 'Utkast', en: 'Draft' },
  active: { sv: 'Gäller', en: 'In force' },
  ended: { sv: 'Hävt', en: 'Lifted' },
};
