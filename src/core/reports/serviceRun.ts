import type { QueryCall } from '../handlers.ts';
import { localDate, type PlainDate } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { nextTurn } from '../turns.ts';
import type { DraftSection, Making } from './catalogue/definition.ts';
import type { Asked, Report, ReportHead } from './model.ts';
import { periodBefore, quarterAround } from './rules/periods.ts';
import { scopeKey, scopeText, settledQuestion } from './rules/scope.ts';
import { withoutSmall, withSmall } from './rules/small.ts';
import { requireOwn, runOwn } from './serviceOwn.ts';
import type { ReportsParts } from './servicePorts.ts';
import { commentsOf } from './storeComments.ts';
import type { OwnReport } from './storeOwn.ts';

/** A report before the officer's comments: its name, what it needs, how its sections are made. */
type Maker = Pick<ReportHead, 'needs'> & {
  readonly title: string;
  sections(making: Making): Promise<readonly DraftSection[]>;
};

/** The report that was asked for. Throws notFound for a case or an own report that is gone, invalidInput, cancelled. */
export async function runReport(
  asked: Asked,
  call: Pick<QueryCall, 'signal' | 'progress'>,
  parts: ReportsParts,
): Promise<Report> {
  const today = localDate(parts.clock(), parts.timeZone());
  const maker = makerOf(asked, parts);
  const { question, making } = settled(asked, maker, today, parts);
  call.progress(0, 1);
  await nextTurn();
  const drafts = await maker.sections({ ...making, signal: call.signal });
  if (call.signal.aborted) throw new FristError('cancelled');
  call.progress(1, 1);
  const told = question.suppressSmall ? withoutSmall(drafts, question.language) : withSmall(drafts);
  const { period } = question;
  const comments = commentsOf(parts.read, { report: question.report, scope: scopeKey(question) });
  const compared = period ? { period, before: making.before } : {};
  return {
    asked: question,
    title: maker.title,
    scope: scopeText(question, { ...compared, today }),
    madeOn: today,
    ...compared,
    sections: told.map((section) => ({ ...section, comment: comments.get(section.id) ?? '' })),
  };
}

function makerOf(asked: Asked, parts: ReportsParts): Maker {
  if (asked.report === 'own') return ownMaker(requireOwn(asked.ownId, parts), parts);
  const definition = parts.catalogue[asked.report];
  return {
    needs: definition.needs,
    title: definition.title[asked.language],
    sections: (making) => definition.sections(parts.sources, making),
  };
}

function ownMaker({ plan }: OwnReport, parts: ReportsParts): Maker {
  const small = plan.register === 'requests' && plan.groupBy !== undefined;
  return {
    needs: { period: false, request: false, filters: false, small },
    title: plan.title,
    sections: (making) => runOwn(plan, making, parts),
  };
}

/** The question in one form, with the period that holds where none was given: the quarter that runs. */
function settled(asked: Asked, { needs }: Maker, today: PlainDate, { timeZone }: ReportsParts) {
  if (needs.request && !asked.requestId) throw invalidField('asked.requestId', 'choose a case');
  const period = (needs.period ? asked.period : undefined) ?? quarterAround(today);
  const question = settledQuestion(asked, needs, needs.period ? period : undefined);
  const before = periodBefore(period);
  return { question, making: { asked: question, today, timeZone: timeZone(), period, before } };
}
