import type { Handlers } from '../handlers.ts';
import { localDate, type PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import { type Item, openRegister, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { retentionContract } from './contract.ts';
import {
  type HoldContent,
  type RetentionActionContent,
  type RetentionContent,
  retentionContentSchema,
  type StoppingHold,
} from './model.ts';
import { holdsRegister } from './register/holds.ts';
import { retentionRegister } from './register.ts';
import { bookkeepingPeriod } from './rules/bookkeeping.ts';
import { isInForce, isOf, stops } from './rules/holds.ts';
import { retentionSuggestions } from './rules/suggestions.ts';
import { sampleRules } from './sample.ts';
import { type ActionsParts, retentionActions } from './serviceActions.ts';

type Questions = 'retention.bookkeeping' | 'retention.suggestions';

export type RetentionService = {
  readonly handlers: Omit<Handlers<typeof retentionContract>, Questions>;
  /** The retention rules. */
  readonly register: RegisterService<'retention', RetentionContent>;
  readonly actions: RegisterService<'retentionActions', RetentionActionContent>;
  readonly holds: RegisterService<'holds', HoldContent> & {
    /** The holds in force on a plain date, of whatever records. */
    on(day: PlainDate): readonly Item<HoldContent>[];
    /** The holds in force on a plain date that are of everything or of any of these records. */
    inForce(recordIds: readonly RegisterItemId[], on: PlainDate): readonly Item<HoldContent>[];
  };
  /** Enters the sample rules, where there are none yet. */
  fillFromSample(unit: Unit): void;
};

export type RetentionParts = Omit<ActionsParts, 'ruleOf' | 'holdsStopping'> & {
  /** How many closed cases whose time is up a hold keeps on a plain date. */
  readonly casesStoppedBy: (hold: Item<HoldContent>, on: PlainDate) => number;
};

/** Retention rules, their actions and the holds that stop them (Art 5(1)(e), 17(3), 30(1)(f); P19-P22). */
export function retentionService(parts: RetentionParts): RetentionService {
  const register = openRegister(retentionRegister, parts);
  const holds = openRegister(holdsRegister, parts);
  const holdsOn = (on: PlainDate) => holds.all().filter(({ content }) => isInForce(content, on));
  const actions = retentionActions({
    ...parts,
    ruleOf: (id) => register.find(id)?.content,
    holdsStopping: (action, on) =>
      holdsOn(on)
        .filter((hold) => stops(hold, action))
        .map(cited),
  });
  return {
    register,
    actions: actions.register,
    holds: {
      ...holds,
      on: holdsOn,
      inForce: (recordIds, on) => holdsOn(on).filter(({ content }) => isOf(content, recordIds)),
    },
    fillFromSample: (unit) => {
      if (register.all().length > 0) return;
      for (const rule of sampleRules(localDate(unit.now, parts.timeZone()))) {
        register.keep(unit, { content: retentionContentSchema.parse(rule) });
      }
    },
    handlers: {
      ...register.handlers,
      ...actions.handlers,
      ...holds.handlers,
      'holds.stopping': ({ id, on }) => {
        const hold = holds.require(id);
        const day = on ?? localDate(parts.clock(), parts.timeZone());
        const inForce = isInForce(hold.content, day);
        const stopped = inForce
          ? actions.register
              .all()
              .filter(({ content }) => content.doneOn === undefined && stops(hold, content))
          : [];
        return {
          inForce,
          actions: stopped.map(({ id: actionId, content: { what, dueOn } }) => ({
            id: actionId,
            what,
            ...(dueOn === undefined ? {} : { dueOn }),
          })),
          cases: inForce ? parts.casesStoppedBy(hold, day) : 0,
        };
      },
    },
  };
}

/** What needs no vault: the calculator and the suggestions. */
export function retentionQuestions(): Pick<Handlers<typeof retentionContract>, Questions> {
  return {
    'retention.bookkeeping': ({ financialYearEnd }) => bookkeepingPeriod(financialYearEnd),
    'retention.suggestions': () => ({ suggestions: retentionSuggestions() }),
  };
}

function cited({ id, content }: Item<HoldContent>): StoppingHold {
  return { id, citation: content.citation };
}
