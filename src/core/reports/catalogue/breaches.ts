import type { Instant } from '../../kit/dates.ts';
import type { Language } from '../../kit/language.ts';
import type { ReportPart } from '../model.ts';
import type { ReportDefinition } from './definition.ts';
import {
  type Breach,
  breachesIn,
  breachFigures,
  clockStanding,
  clockStandingNames,
  clockStandings,
} from './parts/breached.ts';
import { breachTable } from './parts/logs.ts';
import { chartOver, figures, table, text } from './parts/making.ts';
import { saying } from './parts/words.ts';

/** The log of breaches, also those that are not notified (Art 33(5)). */
export const breaches: ReportDefinition = {
  name: 'breaches',
  title: { sv: 'Incidentlogg', en: 'Breach log' },
  lead: {
    sv: 'Alla personuppgiftsincidenter under perioden med 72-timmarsfristen, anmälan och underrättelse (artikel 33 och 34).',
    en: 'Every personal data breach of the period with its 72 hours, notification and communication (Articles 33 and 34).',
  },
  needs: { period: true, request: false, filters: false, small: false },
  fileSlug: { sv: 'incidentlogg', en: 'breach-log' },
  sections: async (sources, { asked: { language }, period, before }) => {
    const say = saying(language);
    const all = await sources.breaches();
    const now = sources.now();
    const both = { now: breachesIn(all, period), past: breachesIn(all, before) };
    return [
      {
        id: 'overview',
        title: say('Översikt', 'Overview'),
        parts: [
          text(
            say(
              'De 72 timmarna räknas från vetskapen, dygnet runt (artikel 33.1). Klockslagen gäller i tidszonen som incidenten skrevs in med.',
              'The 72 hours run from awareness, day and night (Article 33(1)). Times are of the zone that the breach was entered with.',
            ),
          ),
          figures(...breachFigures(both, now, language)),
          ...clockParts(both.now, now, language),
        ],
      },
      {
        id: 'log',
        title: say('Loggen', 'The log'),
        parts: [breachTable(both.now, { now, language })],
      },
    ];
  },
};

/** How the 72 hours of each breach ended, or stand at a moment. */
function clockParts(
  breaches: readonly Breach[],
  now: Instant,
  language: Language,
): readonly ReportPart[] {
  const say = saying(language);
  const counts = clockStandings.map(
    (standing) => breaches.filter(({ content }) => clockStanding(content, now) === standing).length,
  );
  const names = clockStandings.map((standing) => clockStandingNames[standing][language]);
  const rows = table(
    {
      id: 'clock',
      title: say('Hur 72-timmarsfristen gick', 'How the 72 hours went'),
      columns: [
        [say('Fristen', 'The clock'), 'text'],
        [say('Incidenter', 'Breaches'), 'number'],
      ],
      empty: say('Inga incidenter under perioden.', 'No breaches in the period.'),
    },
    breaches.length === 0 ? [] : names.map((name, n) => [name, counts[n] ?? 0]),
  );
  return chartOver(rows, {
    description: say(
      'Antal incidenter efter hur anmälningsfristen gick.',
      'Number of breaches by how the period for notifying went.',
    ),
    chart: {
      kind: 'bars',
      unit: 'count',
      categories: names,
      series: [{ name: say('Incidenter', 'Breaches'), values: counts }],
    },
  });
}
