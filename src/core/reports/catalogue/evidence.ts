import { invalidField } from '../../kit/errors.ts';
import type { ReportDefinition } from './definition.ts';
import { deadlineTrace, decided, whoAsked } from './parts/evidenceCase.ts';
import { extractOf, lettersOf, notesOf, timeline } from './parts/evidencePapers.ts';

/** One case, whole, for the authority or a court (Art 5(2), 31, 58(1)(a)). The only report that names a person. */
export const evidence: ReportDefinition = {
  name: 'evidence',
  title: { sv: 'Bevisbilaga', en: 'Evidence annex' },
  lead: {
    sv: 'Ett ärende, helt: vem som bad om vad, fristens väg, tidslinjen ur journalen, brev och beslut. För IMY eller en domstol; rapporten namnger personen.',
    en: 'One case, whole: who asked for what, the way of the deadline, the timeline from the journal, letters and decisions. For the authority or a court; it names the person.',
  },
  needs: { period: false, request: true, filters: false, small: false },
  fileSlug: { sv: 'bevisbilaga', en: 'evidence-annex' },
  sections: async (sources, making) => {
    const { requestId, language } = making.asked;
    if (!requestId) throw invalidField('asked.requestId', 'choose a case');
    const found = await sources.evidence(requestId, language);
    const chapters = [whoAsked, deadlineTrace, decided, lettersOf, extractOf, notesOf, timeline];
    return chapters.map((chapter) => chapter(found, making));
  },
};
