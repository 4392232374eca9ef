import type { PlainDate } from '../../../kit/dates.ts';
import type { Language } from '../../../kit/language.ts';
import type { ProcessingContent } from '../../../processing/model.ts';
import { recordGaps } from '../../../processing/rules/gaps.ts';
import { percentOf } from '../../../requests/rules/statistics.ts';
import type { ReportPart } from '../../model.ts';
import type { Making } from '../definition.ts';
import type { Entry, ReportSources } from '../sources.ts';
import { asOf, figures, isWithin, table } from './making.ts';
import { saying } from './words.ts';

export type RecordStandings = {
  /** Those that have not ended. */
  readonly running: readonly Entry<ProcessingContent>[];
  readonly complete: number;
  /** With what each lacks. */
  readonly lacking: readonly { readonly record: Entry<ProcessingContent>; readonly gaps: number }[];
  /** Their day of review has passed, or none is set. */
  readonly unreviewed: readonly Entry<ProcessingContent>[];
};

export function recordStandings(
  records: readonly Entry<ProcessingContent>[],
  on: PlainDate,
): RecordStandings {
  const running = records.filter(({ content }) => content.state !== 'ended');
  const measured = running.map((record) => ({
    record,
    // A draft is measured as what it is to become: nothing may be missing once it is in use.
    gaps: recordGaps({ ...record.content, state: 'active' }).length,
  }));
  const lacking = measured.filter(({ gaps }) => gaps > 0);
  return {
    running,
    complete: running.length - lacking.length,
    lacking,
    unreviewed: running.filter(({ content: { nextReview } }) => !nextReview || nextReview < on),
  };
}

/** How complete the record of processing is, and how well it is reviewed (Art 24(1), 30). */
export async function recordParts(
  sources: ReportSources,
  making: Making,
): Promise<readonly ReportPart[]> {
  const { language } = making.asked;
  const records = await sources.records();
  const standings = recordStandings(records, asOf(making, 'period'));
  return [figures(...recordFigures(records, standings, making)), lackingTable(standings, language)];
}

function recordFigures(
  records: readonly Entry<ProcessingContent>[],
  { running, complete, unreviewed }: RecordStandings,
  making: Making,
) {
  const say = saying(making.asked.language);
  const reviewedIn = (period: Making['period']) =>
    records.filter(({ content }) => isWithin(content.lastReview, period)).length;
  return [
    {
      label: say('Behandlingar', 'Processing records'),
      value: running.length,
      kind: 'number',
      note: say('Som inte har upphört.', 'That have not ended.'),
    },
    {
      label: say('Kompletta', 'Complete'),
      value: percentOf(complete, running.length),
      kind: 'percent',
      better: 'more',
      note: say(
        `${complete} av ${running.length} saknar inget som artikel 30 och svaren kräver.`,
        `${complete} of ${running.length} lack nothing that Article 30 and the replies require.`,
      ),
    },
    {
      label: say('Granskade under perioden', 'Reviewed in the period'),
      value: reviewedIn(making.period),
      before: reviewedIn(making.before),
      kind: 'number',
      better: 'more',
      note: say('Efter dagen för senaste granskning.', 'By the day of the last review.'),
    },
    {
      label: say('Granskning försenad', 'Review overdue'),
      value: unreviewed.length,
      kind: 'number',
      better: 'less',
      note: say('Dagen har passerat, eller ingen är satt.', 'The day has passed, or none is set.'),
    },
  ] as const;
}

function lackingTable({ lacking }: RecordStandings, language: Language) {
  const say = saying(language);
  return table(
    {
      id: 'lacking',
      title: say('Behandlingar som saknar något', 'Records that lack something'),
      columns: [
        [say('Behandling', 'Record'), 'text'],
        [say('Brister', 'Gaps'), 'number'],
      ],
      empty: say('Ingen behandling saknar något.', 'No record lacks anything.'),
    },
    lacking
      .toSorted((a, b) => b.gaps - a.gaps)
      .map(({ record: { content }, gaps }) => [content.statement.title[language], gaps]),
  );
}
