import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** What waits for an answer today, without names. */
export const openCases: ReportDefinition = {
  name: 'openCases',
  title: { sv: 'Öppna ärenden', en: 'Open cases' },
  lead: {
    sv: 'Allt som väntar på svar i dag, det mest brådskande först.',
    en: 'Everything that waits for an answer today, the most urgent first.',
  },
  needs: { period: false, request: false, filters: true, small: false },
  fileSlug: { sv: 'oppna-arenden', en: 'open-cases' },
  sections: async () => [{ id: 'contents', title: 'Öppna ärenden', parts: [text('')] }],
};
