import type { Bilingual } from '../../kit/language.ts';

/** How a promise is shown to be kept: each a rule over the registers, the last the officer's own words. */
export const checkNames = {
  minimisation: { sv: 'Nödvändighet för varje uppgift', en: 'Necessity of each category of data' },
  legalBasis: { sv: 'Rättslig grund för varje behandling', en: 'Legal basis of each record' },
  marketing: {
    sv: 'Marknadsföring och analys i registret',
    en: 'Marketing and analysis in the register',
  },
  contactDetails: {
    sv: 'Ärenden och återkommande kontakt',
    en: 'Cases and recurring contact',
  },
  marketingObjection: {
    sv: 'Invändning mot direktmarknadsföring',
    en: 'Objection to direct marketing',
  },
  cookies: { sv: 'Samtycke till kakor', en: 'Consent to cookies' },
  categories: { sv: 'De uppgifter som policyn nämner', en: 'The data that the policy names' },
  bundledConsent: { sv: 'Samtycke genom villkor', en: 'Consent through terms' },
  withdrawal: { sv: 'Återkallade samtycken', en: 'Withdrawn consents' },
  sources: { sv: 'De källor som policyn nämner', en: 'The sources that the policy names' },
  notices: { sv: 'Information vid insamling', en: 'Information at collection' },
  access: { sv: 'Åtkomst efter behov', en: 'Access by need' },
  sensitive: { sv: 'Skydd för känsliga uppgifter', en: 'Protection of sensitive data' },
  securityPolicies: { sv: 'Säkerhetspolicyer', en: 'Security policies' },
  disclosures: { sv: 'Grund för varje utlämnande', en: 'Ground of each disclosure' },
  secrecy: { sv: 'Sekretessavtal med tredje part', en: 'Secrecy agreements with third parties' },
  suppliersBound: { sv: 'Leverantörers skyldigheter', en: 'Obligations of suppliers' },
  transfers: { sv: 'Överföringar', en: 'Transfers' },
  retention: { sv: 'Gallring när relationen upphör', en: 'Erasure when the relationship ends' },
  retentionBasis: {
    sv: 'Gallring efter ändamål och grund',
    en: 'Retention by purpose and basis',
  },
  bookkeeping: { sv: 'Räkenskapsinformation', en: 'Accounting records' },
  longerRetention: {
    sv: 'Längre lagring efter avvägning',
    en: 'Longer retention after balancing',
  },
  extracts: { sv: 'Registerutdrag', en: 'Extracts' },
  rectification: { sv: 'Rättelser', en: 'Rectifications' },
  restriction: { sv: 'Begränsning under rättelse', en: 'Restriction until corrected' },
  erasure: { sv: 'Raderingar', en: 'Erasures' },
  objection: {
    sv: 'Invändningar och intresseavvägningar',
    en: 'Objections and balancing tests',
  },
  complaint: { sv: 'Återkallelse och klagomål', en: 'Withdrawal and complaint' },
  controller: { sv: 'Ansvaret och journalen', en: 'Responsibility and the journal' },
  contact: { sv: 'Dataskyddsbrevlådan', en: 'The data protection mailbox' },
  manual: { sv: 'Eget underlag', en: 'Proof of our own' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type CheckCode = keyof typeof checkNames;

/** How a promise stands by what the registers show. */
export const promiseStandings = ['kept', 'drifting', 'unproven', 'broken'] as const;
export type PromiseStanding = (typeof promiseStandings)[number];

export const promiseStandingNames: Readonly<Record<PromiseStanding, Bilingual>> = {
  kept: { sv: 'Hålls', en: 'Kept' },
  drifting: { sv: 'Avviker', en: 'Drifting' },
  unproven: { sv: 'Obevisat', en: 'Unproven' },
  broken: { sv: 'Bryts', en: 'Broken' },
};
