import { defineTexts } from '../texts/catalogue.ts';

/** The parts of a request's page. */
export const partTexts = defineTexts(
  {
    parts: {
      overview: 'Översikt',
      correspondence: 'Korrespondens',
      findings: 'Sökning',
      decisions: 'Beslut',
      letters: 'Brev',
      journal: 'Journal',
    },
    partsOf: (reference: string) => `Delar av ${reference}`,
  },
  {
    parts: {
      overview: 'Overview',
      correspondence: 'Correspondence',
      findings: 'What was found',
      decisions: 'Decisions',
      letters: 'Letters',
      journal: 'Journal',
    },
    partsOf: (reference: string) => `Parts of ${reference}`,
  },
);
