import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** How the legal period was kept. */
export const deadlines: ReportDefinition = {
  name: 'deadlines',
  title: { sv: 'Fristuppföljning', en: 'Deadline compliance' },
  lead: {
    sv: 'Hur fristen i artikel 12.3 hölls: per rättighet, månad och kanal, med fördelningen av dagar och varje försenat ärende.',
    en: 'How the period of Article 12(3) was kept: by right, month and channel, with the spread of days and each late case.',
  },
  needs: { period: true, request: false, filters: true, small: true },
  fileSlug: { sv: 'fristuppfoljning', en: 'deadline-compliance' },
  sections: async () => [{ id: 'contents', title: 'Fristuppföljning', parts: [text('')] }],
};
