import type { PlainDate } from '../../kit/dates.ts';
import type { Language } from '../../kit/language.ts';
import type { CaseLine } from '../../requests/model/statistics.ts';
import type { ReportPart } from '../model.ts';
import type { ReportDefinition } from './definition.ts';
import { openTable } from './parts/lines.ts';
import { figures, text } from './parts/making.ts';
import { saying } from './parts/words.ts';

/** As many cases as the report lists. */
const mostOpen = 5000;

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
  sections: async ({ requests }, { asked: { language, filters }, today }) => {
    const say = saying(language);
    const lines = requests.open(filters, mostOpen);
    const overdue = lines.filter(({ alarm }) => alarm < today);
    const waiting = lines.filter(({ alarm }) => alarm >= today);
    return [
      {
        id: 'overview',
        title: say('Översikt', 'Overview'),
        parts: overview(lines, { today, language }),
      },
      {
        id: 'overdue',
        title: say('Försenade', 'Overdue'),
        parts: [
          openTable(overdue, {
            id: 'overdue',
            title: say('Försenade ärenden', 'Overdue cases'),
            today,
            language,
          }),
        ],
      },
      {
        id: 'waiting',
        title: say('I tid', 'In time'),
        parts: [
          openTable(waiting, {
            id: 'waiting',
            title: say('Öppna ärenden', 'Open cases'),
            today,
            language,
          }),
        ],
      },
    ];
  },
};

function overview(
  lines: readonly CaseLine[],
  { today, language }: { readonly today: PlainDate; readonly language: Language },
): readonly ReportPart[] {
  const say = saying(language);
  const overdue = lines.filter(({ alarm }) => alarm < today);
  const count = (label: string, value: number) => ({ label, value, kind: 'cases' }) as const;
  return [
    text(
      say(
        'Ordnat efter den strängaste läsningen av sista dagen, som också sidan I dag utgår från. Ärenden nämns med nummer, aldrig med namn.',
        'In the order of the strictest reading of the last day, which the Today page goes by too. Cases are named by number, never by person.',
      ),
    ),
    figures(
      count(say('Öppna', 'Open'), lines.length),
      count(say('Sista dagen har passerat', 'Last day has passed'), overdue.length),
      count(
        say('Väntar på svar från personen', 'Waiting for the person’s answer'),
        lines.filter(({ isPaused }) => isPaused).length,
      ),
      count(say('Förlängda', 'Extended'), lines.filter(({ isExtended }) => isExtended).length),
    ),
    ...(lines.length === mostOpen
      ? [
          text(
            say(`De ${mostOpen} mest brådskande visas.`, `The ${mostOpen} most urgent are shown.`),
          ),
        ]
      : []),
  ];
}
