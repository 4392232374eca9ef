import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** One case as evidence. */
export const evidence: ReportDefinition = {
  name: 'evidence',
  title: { sv: 'Bevisbilaga', en: 'Evidence annex' },
  lead: {
    sv: 'Ett ärende, helt: vem som bad om vad, fristens väg, tidslinjen ur journalen, brev och beslut. För IMY eller en domstol; rapporten namnger personen.',
    en: 'One case, whole: who asked for what, the way of the deadline, the timeline from the journal, letters and decisions. For the authority or a court; it names the person.',
  },
  needs: { period: false, request: true, filters: false, small: false },
  fileSlug: { sv: 'bevisbilaga', en: 'evidence-annex' },
  sections: async () => [{ id: 'contents', title: 'Bevisbilaga', parts: [text('')] }],
};
