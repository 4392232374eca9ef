import type { ReportDefinition } from './definition.ts';
import { doneTable, holdsTable, overdueTable, stoppedTable } from './parts/logs.ts';
import { figures } from './parts/making.ts';
import { retained, retainedFigures } from './parts/retained.ts';
import { saying } from './parts/words.ts';

/** What was disposed of, what should have been, and what is kept on purpose (Art 5(1)(e), 5(2), 17(3)). */
export const retention: ReportDefinition = {
  name: 'retention',
  title: { sv: 'Gallringslogg', en: 'Retention log' },
  lead: {
    sv: 'Vad som gallrats under perioden, vad som är försenat och vad som stoppas av bevarandebeslut.',
    en: 'What was disposed of in the period, what is overdue and what legal holds stop.',
  },
  needs: { period: true, request: false, filters: false, small: false },
  fileSlug: { sv: 'gallringslogg', en: 'retention-log' },
  sections: async (sources, making) => {
    const { language } = making.asked;
    const say = saying(language);
    const both = await retained(sources, making);
    return [
      {
        id: 'overview',
        title: say('Översikt', 'Overview'),
        parts: [figures(...retainedFigures(both, making))],
      },
      { id: 'done', title: say('Utfört', 'Done'), parts: [doneTable(both.now, sources, language)] },
      {
        id: 'overdue',
        title: say('Försenat', 'Overdue'),
        parts: [overdueTable(both.now, sources, language)],
      },
      {
        id: 'holds',
        title: say('Bevarandebeslut', 'Legal holds'),
        parts: [stoppedTable(both.now, sources, language), holdsTable(both.now, language)],
      },
    ];
  },
};
