import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** How much there is to do. */
export const workload: ReportDefinition = {
  name: 'workload',
  title: { sv: 'Arbetsläge och horisont', en: 'Workload and horizon' },
  lead: {
    sv: 'Inkommet, besvarat och öppet per vecka, och vad som ska vara klart de närmaste sex veckorna.',
    en: 'Received, answered and open by week, and what is due in the next six weeks.',
  },
  needs: { period: true, request: false, filters: true, small: true },
  fileSlug: { sv: 'arbetslage', en: 'workload' },
  sections: async () => [{ id: 'contents', title: 'Arbetsläge och horisont', parts: [text('')] }],
};
