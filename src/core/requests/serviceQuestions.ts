import type { PlainDate } from '../kit/dates.ts';
import { invalidField } from '../kit/errors.ts';
import { pauseIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import { expiryOf, mayAskIdentity } from './rules.ts';
import { deadlineOf, notNow, refuseFuture, saveCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { requirePermission, standingOf } from './serviceStanding.ts';
import type { StoredRequest } from './store.ts';
import {
  insertPause,
  pausesOf,
  remindPause,
  type StoredPause,
  settlePause,
} from './storePauses.ts';

export type IdentityQuestion = {
  readonly askedOn: PlainDate;
  readonly ground: 'identity' | 'clarification';
  readonly doubt: string;
  readonly override?: string | undefined;
  readonly despite?: string | undefined;
  readonly expiresOn?: PlainDate | undefined;
};

/** Records that proof or clarification was asked for (Art 12(6), Recital 63); opens the pause (R9) and owes its letter. */
export function askIdentity(
  unit: Unit,
  stored: StoredRequest,
  question: IdentityQuestion,
  parts: RequestsParts,
): void {
  requirePermission(mayAskIdentity(standingOf(unit.db, stored, parts), question));
  refuseFuture('askedOn', question.askedOn, unit.now, parts.timeZone());
  const expiresOn = question.expiresOn ?? expiryOf(question.askedOn);
  if (expiresOn <= question.askedOn) {
    throw invalidField('expiresOn', 'does not lie after the question');
  }
  const pause: StoredPause = {
    id: pauseIdSchema.parse(parts.newId()),
    ground: question.ground,
    doubt: question.doubt,
    askedOn: question.askedOn,
    settledOn: null,
    override: question.override ?? null,
    despite: question.despite ?? null,
    remindedOn: null,
    expiresOn,
    proof: null,
  };
  deadlineOf(stored, [...pausesOf(unit.db, stored.id), pause]);
  insertPause(unit.db, stored.id, pause);
  const { id: _, settledOn: __, remindedOn: ___, proof: ____, ...asked } = pause;
  const state = 'identityInDoubt';
  saveCase(unit, { ...stored, state }, 'request.identityAsked', { state, ...asked });
  parts.letters.owe(
    unit,
    stored.id,
    question.ground === 'identity' ? 'identityRequest' : 'clarification',
  );
}

/** Records that an unanswered question is put again and until which day; owes the reminder. */
export function remindQuestion(
  unit: Unit,
  stored: StoredRequest,
  reminded: { readonly remindedOn: PlainDate; readonly expiresOn: PlainDate },
  parts: RequestsParts,
): void {
  const open = requireQuestion(unit.db, stored);
  if (reminded.remindedOn < open.askedOn) {
    throw invalidField('remindedOn', 'lies before the question');
  }
  refuseFuture('remindedOn', reminded.remindedOn, unit.now, parts.timeZone());
  if (reminded.expiresOn <= reminded.remindedOn) {
    throw invalidField('expiresOn', 'does not lie after the reminder');
  }
  remindPause(unit.db, open.id, reminded);
  saveCase(unit, stored, 'request.identityReminded', reminded);
  parts.letters.owe(unit, stored.id, 'identityReminder');
}

/** Records the day enough information arrived; the case goes on with the search. */
export function settleIdentity(
  unit: Unit,
  stored: StoredRequest,
  answer: {
    readonly settledOn: PlainDate;
    readonly override?: string | undefined;
    readonly proof?: StoredPause['proof'] | undefined;
  },
  parts: RequestsParts,
): void {
  const { settledOn } = answer;
  const open = requireQuestion(unit.db, stored);
  if (settledOn < open.askedOn) throw invalidField('settledOn', 'lies before the question');
  refuseFuture('settledOn', settledOn, unit.now, parts.timeZone());
  const override = answer.override ?? open.override;
  const proof = answer.proof ?? null;
  settlePause(unit.db, open.id, { settledOn, override, proof });
  const goesOn = stored.kind === 'rights' ? 'searching' : 'received';
  const state = stored.state === 'identityInDoubt' ? goesOn : stored.state;
  const fields = { state, settledOn, override, proof };
  saveCase(unit, { ...stored, state }, 'request.identitySettled', fields);
  // Nobody is asked for what has been answered.
  for (const template of ['identityRequest', 'identityReminder', 'clarification'] as const) {
    parts.letters.drop(unit, stored.id, template);
  }
}

/** The question that still waits for its answer: a case that is taken up again is in doubt again. */
function unansweredQuestion(db: Readable, { id }: StoredRequest): StoredPause | undefined {
  return pausesOf(db, id).find((pause) => pause.settledOn === null);
}

function requireQuestion(db: Readable, stored: StoredRequest): StoredPause {
  const open = unansweredQuestion(db, stored);
  if (!open) throw notNow('ingen fråga väntar på svar', 'no question is waiting for an answer');
  return open;
}
