import { decisionNames, riskNames } from '../../../breaches/model/codes.ts';
import { notifyByOf } from '../../../breaches/rules/clock.ts';
import { zoneOf } from '../../../breaches/rules/lateness.ts';
import { type Instant, localDateTime } from '../../../kit/dates.ts';
import type { Language } from '../../../kit/language.ts';
import { actionNames } from '../../../retention/model.ts';
import type { ReportTable } from '../../model.ts';
import type { ReportSources } from '../sources.ts';
import { type Breach, clockStanding, clockStandingNames } from './breached.ts';
import { table } from './making.ts';
import type { Retained } from './retained.ts';
import { type Say, saying } from './words.ts';

/** The log of breaches with their clock: wall times of the organisation's zone when the breach was entered. */
export function breachTable(
  breaches: readonly Breach[],
  { now, language }: { readonly now: Instant; readonly language: Language },
): ReportTable {
  const say = saying(language);
  return table(
    {
      id: 'breaches',
      title: say('Incidenter med 72-timmarsfristen', 'Breaches with their 72 hours'),
      columns: [
        [say('Nummer', 'Number'), 'text'],
        [say('Vad som hände', 'What happened'), 'text'],
        [say('Risk', 'Risk'), 'text'],
        [say('Vetskap', 'Aware'), 'text'],
        [say('Anmäls senast', 'Notify by'), 'text'],
        [say('Anmäld', 'Notified'), 'text'],
        [say('Fristen', 'The clock'), 'text'],
        [say('Underrättas', 'To be told'), 'text'],
        [say('Underrättades', 'Told on'), 'date'],
        [say('Avslutad', 'Closed'), 'date'],
      ],
      empty: say('Inga incidenter under perioden.', 'No breaches in the period.'),
    },
    breaches.map(({ content }) => {
      const zone = zoneOf(content);
      const { awareAt, notifiedAt, ruleVersion, risk, tell } = content;
      return [
        content.number,
        content.title,
        risk ? riskNames[risk][language] : '',
        awareAt ? localDateTime(awareAt, zone) : '',
        awareAt ? localDateTime(notifyByOf(awareAt, zone, ruleVersion), zone) : '',
        notifiedAt ? localDateTime(notifiedAt, zone) : '',
        clockStandingNames[clockStanding(content, now)][language],
        tell ? decisionNames[tell][language] : '',
        content.toldOn ?? null,
        content.closedOn ?? null,
      ];
    }),
  );
}

/** Disposals that were carried out, with who did it by role and how many items went. */
export function doneTable({ done }: Retained, { titleOf }: ReportSources, language: Language) {
  const say = saying(language);
  return table(
    {
      id: 'done',
      title: say('Utförda gallringar', 'Disposals carried out'),
      columns: [
        [say('Vad', 'What'), 'text'],
        [say('Behandling', 'Record'), 'text'],
        [say('Åtgärd', 'Action'), 'text'],
        [say('Skulle göras', 'Due'), 'date'],
        [say('Utförd', 'Carried out'), 'date'],
        [say('Av (roll)', 'By (role)'), 'text'],
        [say('Poster', 'Items'), 'number'],
      ],
      empty: say('Inget gallrades under perioden.', 'Nothing was disposed of in the period.'),
    },
    done.map(({ content }) => [
      content.what,
      (content.record && titleOf(content.record)?.[language]) ?? '',
      content.action ? actionNames[content.action][language] : '',
      content.dueOn ?? null,
      content.doneOn ?? null,
      content.doneBy,
      content.count ?? null,
    ]),
  );
}

const dueColumns = (say: Say) =>
  [
    [say('Vad', 'What'), 'text'],
    [say('Behandling', 'Record'), 'text'],
    [say('Skulle göras', 'Due'), 'date'],
  ] as const;

export function overdueTable(
  { overdue }: Retained,
  { titleOf }: ReportSources,
  language: Language,
) {
  const say = saying(language);
  return table(
    {
      id: 'overdue',
      title: say('Försenade gallringar', 'Disposals overdue'),
      columns: dueColumns(say),
      empty: say('Ingen gallring är försenad.', 'No disposal is overdue.'),
    },
    overdue.map(({ content }) => [
      content.what,
      (content.record && titleOf(content.record)?.[language]) ?? '',
      content.dueOn ?? null,
    ]),
  );
}

/** What legal holds keep, and by which provision or matter: a hold's own name may name somebody. */
export function stoppedTable(
  { stopped }: Retained,
  { titleOf }: ReportSources,
  language: Language,
) {
  const say = saying(language);
  return table(
    {
      id: 'stopped',
      title: say('Stoppade av bevarandebeslut', 'Stopped by legal holds'),
      columns: [...dueColumns(say), [say('Beslut', 'Hold'), 'text']],
      empty: say(
        'Inget bevarandebeslut stoppar någon gallring.',
        'No legal hold stops a disposal.',
      ),
    },
    stopped.map(({ action: { content }, citations }) => [
      content.what,
      (content.record && titleOf(content.record)?.[language]) ?? '',
      content.dueOn ?? null,
      citations.join('; '),
    ]),
  );
}

export function holdsTable({ holds }: Retained, language: Language) {
  const say = saying(language);
  return table(
    {
      id: 'holds',
      title: say('Bevarandebeslut i kraft', 'Legal holds in force'),
      columns: [
        [say('Lagrum, mål eller ärende', 'Provision, case or matter'), 'text'],
        [say('Gäller från', 'In force from'), 'date'],
        [say('Gäller till', 'In force until'), 'date'],
        [say('Granskas senast', 'Next review'), 'date'],
        [say('Behandlingar', 'Records'), 'text'],
      ],
      empty: say('Inget bevarandebeslut gäller.', 'No legal hold is in force.'),
    },
    holds.map(({ content }) => [
      content.citation,
      content.from ?? null,
      content.until ?? null,
      content.nextReview ?? null,
      content.records.length === 0 ? say('Alla', 'All') : String(content.records.length),
    ]),
  );
}
