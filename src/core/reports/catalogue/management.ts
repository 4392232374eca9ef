import type { DraftSection, Making, ReportDefinition } from './definition.ts';
import {
  byChannel,
  byKind,
  byMonth,
  byRight,
  caseFigures,
  timingFigures,
  volumeFigures,
} from './parts/cases.ts';
import { figures } from './parts/making.ts';
import { saying } from './parts/words.ts';
import type { ReportSources } from './sources.ts';

/** What a board reads each quarter: the summary in a minute, then each duty of the controller with its figures. */
export const management: ReportDefinition = {
  name: 'management',
  title: { sv: 'Ledningsrapport', en: 'Management report' },
  lead: {
    sv: 'Läget i dataskyddsarbetet för ledningen: begäranden, frister, avtal, register, gallring, incidenter och löften, och vad som behöver beslutas nu.',
    en: 'Where data protection stands, for the management: requests, deadlines, agreements, records, retention, breaches and promises, and what needs a decision now.',
  },
  needs: { period: true, request: false, filters: true, small: true },
  fileSlug: { sv: 'ledningsrapport', en: 'management-report' },
  sections: async (sources, making) => requestSections(sources, making),
};

function requestSections(sources: ReportSources, making: Making): readonly DraftSection[] {
  const { language } = making.asked;
  const say = saying(language);
  const both = caseFigures(sources, making);
  return [
    {
      id: 'requests',
      title: say('Begäranden', 'Requests'),
      parts: [
        figures(...volumeFigures(both, say)),
        ...byRight(both, language),
        byChannel(both, language),
        byKind(both, language),
        ...byMonth(both, making),
      ],
    },
    {
      id: 'timing',
      title: say('Svar i tid', 'Answered in time'),
      parts: [figures(...timingFigures(both, say))],
    },
  ];
}
