import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** The log of breaches. */
export const breaches: ReportDefinition = {
  name: 'breaches',
  title: { sv: 'Incidentlogg', en: 'Breach log' },
  lead: {
    sv: 'Alla personuppgiftsincidenter under perioden med 72-timmarsfristen, anmälan och underrättelse (artikel 33 och 34).',
    en: 'Every personal data breach of the period with its 72 hours, notification and communication (Articles 33 and 34).',
  },
  needs: { period: true, request: false, filters: false, small: false },
  fileSlug: { sv: 'incidentlogg', en: 'breach-log' },
  sections: async () => [{ id: 'contents', title: 'Incidentlogg', parts: [text('')] }],
};
