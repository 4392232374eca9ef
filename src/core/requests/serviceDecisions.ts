import { localDate, type PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { ProcessingRecordId } from '../kit/ids.ts';
import type { BalancingOutcome } from '../processing/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Decision, DecisionItem, Right } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import { type DecisionProblem, replyOwed, validDecision } from './rules.ts';
import { addItems } from './serviceAtOnce.ts';
import { notNow, requireOpen, saveCase } from './serviceCase.ts';
import { registerOutcome } from './serviceConsents.ts';
import {
  isRestricted,
  keepingRestriction,
  type Redecided,
  restrictAsDecided,
} from './serviceGranted.ts';
import type { RequestsParts } from './servicePorts.ts';
import { noteProgress, stateDeciding } from './serviceProgress.ts';
import { requireRight, tellRecipients } from './serviceScope.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf, type StoredCourse, writeDecision } from './storeCourses.ts';
import { deleteOpenTasks } from './storeTasks.ts';

/**
 * Decides one right (Art 12(3)-(4)): brings its duties as tasks, the notices to recipients (Art 19), the outcome
 * on the balancing tests (Art 21(1)), and owes the reply. Deciding again replaces the decision before.
 */
export function decide(
  unit: Unit,
  stored: StoredRequest,
  given: { readonly right: Right; readonly decision: Decision; readonly by: string },
  parts: RequestsParts,
): void {
  const { right, by } = given;
  refuseDeciding(stored, right);
  const today = localDate(unit.now, parts.timeZone());
  const before = coursesOf(unit.db, stored.id);
  const course = before.find((one) => one.right === right);
  const was = course?.decision ?? undefined;
  const { problems, decision } = validDecision(
    right,
    keepingRestriction(unit, stored, right, { was, is: given.decision }),
    today,
    isRestricted(unit, stored),
  );
  if (problems.length > 0) throw unsound(problems);
  requireScope(stored, right, decision, course, parts);
  writeDecision(unit.db, stored.id, right, { decision, at: unit.now, by });
  replaceDuties(unit, stored, right, { was, is: decision }, parts);
  if (right === 'restriction') restrictAsDecided(unit, stored, { was, is: decision }, parts);
  tellRecipients(unit, stored, right, decision, parts);
  if (right === 'objection') {
    concludeBalancing(unit, stored, decision, today, parts);
    registerOutcome(unit, stored, decision, parts);
  }
  const fields = {
    right,
    ...decision,
    doneOn: decision.doneOn ?? null,
    restrictionGround: decision.restrictionGround ?? null,
    items: decision.items.length,
  };
  const state = stateDeciding(stored);
  saveCase(unit, { ...stored, state }, 'request.decided', fields);
  noteProgress(unit, stored, state);
  oweReply(unit, stored, right, before, parts);
}

function refuseDeciding(stored: StoredRequest, right: Right): void {
  requireOpen(stored);
  requireRight(stored, right);
  if (stored.state === 'identityInDoubt' && !takesEffectAtOnce(right)) {
    throw notNow(
      'en fråga till personen väntar på svar; flytta ärendet till beslut när tiden för svar har gått ut (art. 12.6)',
      'a question to the person waits for its answer; move the case on to the decision once its time has run out (Art 12(6))',
    );
  }
}

/** What stops at once needs no proof of who asks (Art 7(3), 21(3)). */
function takesEffectAtOnce(right: Right): boolean {
  return rightsCatalogue[right].atOnce.some(({ kind }) => kind === 'suppress');
}

/** What is done or weighed is done to something: the records are named first, where there are any that fit. */
function requireScope(
  stored: StoredRequest,
  right: Right,
  { outcome, grounds }: Decision,
  course: StoredCourse | undefined,
  { processing }: RequestsParts,
): void {
  const { needsScope, name } = rightsCatalogue[right];
  const onTheMerits = outcome !== 'refused' || grounds.includes('compellingGrounds');
  if (!needsScope || !onTheMerits || (course?.scope.length ?? 0) > 0) return;
  if (processing.fitting(stored.subjects).length === 0) return;
  throw notNow(
    `ange först vilka behandlingar som ${name.sv} gäller (art. 5.2)`,
    `say first which processing records ${name.en} concerns (Art 5(2))`,
  );
}

function replaceDuties(
  unit: Unit,
  stored: StoredRequest,
  right: Right,
  { was, is }: Redecided,
  parts: RequestsParts,
): void {
  const { duties } = rightsCatalogue[right];
  const wanted = duties(is);
  const gone = (was ? duties(was) : []).filter(
    ({ code }) => !wanted.some((one) => one.code === code),
  );
  deleteOpenTasks(
    unit.db,
    stored.id,
    gone.map(({ code }) => code),
  );
  addItems(unit, stored, wanted, parts);
}

/** Records on the balancing tests that the objection reopened how it came out (Art 21(1)). */
function concludeBalancing(
  unit: Unit,
  { id }: StoredRequest,
  decision: Decision,
  on: PlainDate,
  { processing }: RequestsParts,
): void {
  const { outcome, items } = decision;
  const reasons = decision.reasons || decision.action;
  const conclude = (result: BalancingOutcome, recordIds?: readonly ProcessingRecordId[]) =>
    processing.conclude(unit, {
      requestId: id,
      outcome: result,
      reasons,
      on,
      ...(recordIds ? { recordIds } : {}),
    });
  if (outcome === 'granted') conclude('personPrevails');
  if (outcome === 'refused') conclude('interestsPrevail');
  if (outcome !== 'partly') return;
  conclude('interestsPrevail', recordsOf(items, 'kept'));
  conclude('personPrevails', recordsOf(items, 'stopped'));
}

function recordsOf(
  items: readonly DecisionItem[],
  outcome: DecisionItem['outcome'],
): readonly ProcessingRecordId[] {
  return items.flatMap((item) =>
    item.outcome === outcome && item.recordId !== undefined ? [item.recordId] : [],
  );
}

/** Owes the letter that answers the right, and drops one of another template that nothing else wants. */
function oweReply(
  unit: Unit,
  { id, handover }: StoredRequest,
  right: Right,
  before: readonly StoredCourse[],
  { letters }: RequestsParts,
): void {
  // Only another controller's answer stands in the place of ours.
  if (handover?.to === 'controller') return;
  const wanted = replyOwed(shown(coursesOf(unit.db, id)));
  for (const template of replyOwed(shown(before))) {
    if (!wanted.includes(template)) letters.drop(unit, id, template);
  }
  const [reply] = replyOwed(shown(coursesOf(unit.db, id)).filter((one) => one.right === right));
  if (reply !== undefined) letters.owe(unit, id, reply);
}

function shown(courses: readonly StoredCourse[]) {
  return courses.map(({ right, decision }) => ({ right, ...(decision ? { decision } : {}) }));
}

function unsound(problems: readonly DecisionProblem[]): FristError {
  return new FristError('invalidInput', {
    problems: problems.map(({ path, reason }) => `${path}: ${reason.en}`).join('; '),
    fields: problems.map(({ path, reason }) => ({ path, message: reason.en })),
    reasonSv: problems.map(({ reason }) => reason.sv).join('; '),
    reasonEn: problems.map(({ reason }) => reason.en).join('; '),
  });
}
