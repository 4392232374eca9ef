import type { Bilingual } from '../../kit/language.ts';

/** The nine criteria of the guidelines WP 248 rev.01, in their order. */
export const criteria = [
  'evaluation',
  'automatedDecisions',
  'monitoring',
  'sensitive',
  'largeScale',
  'matching',
  'vulnerable',
  'innovative',
  'preventsRight',
] as const;
export type Criterion = (typeof criteria)[number];

export const criterionNames: Readonly<Record<Criterion, Bilingual>> = {
  evaluation: {
    sv: 'Människor värderas eller poängsätts, även profilering',
    en: 'Evaluation or scoring of people, profiling included',
  },
  automatedDecisions: {
    sv: 'Automatiserade beslut med rättsliga eller liknande följder',
    en: 'Automated decisions with legal or similar effect',
  },
  monitoring: { sv: 'Systematisk övervakning', en: 'Systematic monitoring' },
  sensitive: {
    sv: 'Känsliga eller mycket personliga uppgifter',
    en: 'Sensitive or highly personal data',
  },
  largeScale: { sv: 'Stor omfattning', en: 'Large scale' },
  matching: {
    sv: 'Uppgifter från olika behandlingar samkörs',
    en: 'Data sets are matched or combined',
  },
  vulnerable: {
    sv: 'Personer i underläge, såsom barn, anställda eller patienter',
    en: 'Vulnerable people, such as children, employees or patients',
  },
  innovative: {
    sv: 'Ny teknik eller nya sätt att använda den',
    en: 'New technology, or new ways of using it',
  },
  preventsRight: {
    sv: 'Behandlingen avgör om någon får en tjänst, ett avtal eller sin rätt',
    en: 'The processing decides whether somebody gets a service, a contract or their right',
  },
};
