import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** The log of retention. */
export const retention: ReportDefinition = {
  name: 'retention',
  title: { sv: 'Gallringslogg', en: 'Retention log' },
  lead: {
    sv: 'Vad som gallrats under perioden, vad som är försenat och vad som stoppas av bevarandebeslut.',
    en: 'What was disposed of in the period, what is overdue and what legal holds stop.',
  },
  needs: { period: true, request: false, filters: false, small: false },
  fileSlug: { sv: 'gallringslogg', en: 'retention-log' },
  sections: async () => [{ id: 'contents', title: 'Gallringslogg', parts: [text('')] }],
};
