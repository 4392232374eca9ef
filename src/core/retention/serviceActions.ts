import type { DocumentsService } from '../documents/service.ts';
import type { CommandCall, Handlers } from '../handlers.ts';
import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual, Language } from '../kit/language.ts';
import {
  type Item,
  openRegister,
  type RegisterParts,
  type RegisterService,
} from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { retentionContract } from './contract.ts';
import {
  type RetentionActionContent,
  type RetentionContent,
  retentionActionContentSchema,
  type StoppingHold,
} from './model.ts';
import { actionCertificate, type ChainHead } from './prints/certificate.ts';
import { retentionActionsRegister } from './register/actions.ts';
import { dueOn } from './rules/dueOn.ts';
import { refuseExecution } from './rules/execution.ts';

export type ActionsParts = RegisterParts & {
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  readonly documents: DocumentsService;
  readonly ruleOf: (id: RegisterItemId) => RetentionContent | undefined;
  readonly recordTitle: (id: RegisterItemId) => Bilingual | undefined;
  /** The holds in force on a plain date that stop an action. */
  readonly holdsStopping: (
    action: Pick<RetentionActionContent, 'record' | 'hold'>,
    on: PlainDate,
  ) => readonly StoppingHold[];
  readonly journalHead: () => ChainHead;
};

type Methods = Pick<
  Handlers<typeof retentionContract>,
  'retentionActions.plan' | 'retentionActions.execute' | 'retentionActions.certificate'
>;

export type RetentionActions = {
  readonly register: RegisterService<'retentionActions', RetentionActionContent>;
  readonly handlers: RegisterService<'retentionActions', RetentionActionContent>['handlers'] &
    Methods;
};

/** The register of retention actions: planned by a rule, carried out once, each with its certificate. */
export function retentionActions(parts: ActionsParts): RetentionActions {
  const register = openRegister(retentionActionsRegister, parts, {
    beforeSave: (unit, { content, before }) => settled(unit, content, before?.content, parts),
  });
  const get = (id: RegisterItemId, call: CommandCall) =>
    register.handlers['retentionActions.get']({ id }, call);
  return {
    register,
    handlers: {
      ...register.handlers,
      'retentionActions.plan': ({ ruleId, recordId, what, triggerOn }, call) => {
        if (!parts.ruleOf(ruleId)) throw new FristError('notFound');
        const content = { rule: ruleId, record: recordId, what, triggerOn };
        const { id } = call.write((unit) =>
          register.keep(unit, { content: retentionActionContentSchema.parse(content) }),
        );
        return get(id, call);
      },
      'retentionActions.execute': async ({ id, version, language, count, ...done }, call) => {
        const before = register.require(id);
        if (before.version !== version) throw new FristError('staleVersion');
        if (before.content.doneOn !== undefined) throw new FristError('notPossible', alreadyDone);
        const content = {
          ...before.content,
          ...done,
          ...(count === undefined ? {} : { count }),
        };
        // What cannot be printed is refused before it is recorded as done.
        await parts.documents.print(paperOf(content, language, parts), call);
        call.write((unit) => register.keep(unit, { id, version, content }));
        await keepCertificate(register.require(id), language, call, parts);
        return get(id, call);
      },
      'retentionActions.certificate': async ({ id, language }, call) => {
        const item = register.require(id);
        if (item.content.doneOn === undefined) throw new FristError('notPossible', notDone);
        await keepCertificate(item, language, call, parts);
        return get(id, call);
      },
    },
  };
}

/** The content as it is kept: its day and deed worked out from the rule, and nothing done that may not be. */
function settled(
  unit: Unit,
  content: RetentionActionContent,
  before: RetentionActionContent | undefined,
  parts: ActionsParts,
): RetentionActionContent {
  if (before?.doneOn !== undefined && JSON.stringify(before) !== JSON.stringify(content)) {
    throw new FristError('notPossible', alreadyDone);
  }
  const planned = withDay(content, before, parts);
  if (before?.doneOn === undefined && planned.doneOn !== undefined) {
    refuseExecution(planned, {
      today: localDate(unit.now, parts.timeZone()),
      holds: parts.holdsStopping(planned, planned.doneOn),
    });
  }
  return planned;
}

/** The day follows the rule until somebody sets another; the rule's deed stands until another is chosen. */
function withDay(
  content: RetentionActionContent,
  before: RetentionActionContent | undefined,
  { ruleOf }: Pick<ActionsParts, 'ruleOf'>,
): RetentionActionContent {
  const rule = content.rule && ruleOf(content.rule);
  const action = content.action ?? rule?.action;
  const isMoved =
    before !== undefined &&
    content.dueOn === before.dueOn &&
    (content.rule !== before.rule || content.triggerOn !== before.triggerOn);
  const due =
    content.dueOn !== undefined && !isMoved
      ? content.dueOn
      : rule && content.triggerOn && dueOn(rule, content.triggerOn);
  const { action: _, dueOn: __, ...rest } = content;
  return retentionActionContentSchema.parse({ ...rest, action, dueOn: due });
}

function paperOf(content: RetentionActionContent, language: Language, parts: ActionsParts) {
  return actionCertificate(
    {
      action: content,
      rule: content.rule && parts.ruleOf(content.rule),
      record: content.record && parts.recordTitle(content.record),
      // The day on which it is written, as the journal's head is: it may be recorded days after it was done.
      on: localDate(parts.clock(), parts.timeZone()),
      head: parts.journalHead(),
    },
    language,
  );
}

async function keepCertificate(
  { id, content }: Item<RetentionActionContent>,
  language: Language,
  call: CommandCall,
  parts: ActionsParts,
): Promise<void> {
  const document = paperOf(content, language, parts);
  const fileName = `${language === 'sv' ? 'gallringsintyg' : 'certificate'}-${required(content.doneOn)}.pdf`;
  await parts.documents.keep(call, { id, kind: 'certificate', document, fileName });
}

function required(on: PlainDate | undefined): PlainDate {
  if (on === undefined) throw new FristError('notPossible', notDone);
  return on;
}

const alreadyDone = {
  reasonSv: 'åtgärden är redan utförd och intygad: det som intygats ändras inte (artikel 5.2)',
  reasonEn:
    'the action is already carried out and certified: what is certified does not change (Article 5(2))',
};

const notDone = {
  reasonSv: 'åtgärden är inte utförd än (artikel 5.2)',
  reasonEn: 'the action has not been carried out yet (Article 5(2))',
};
