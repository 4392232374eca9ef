import type { MethodInput } from '../../../core/contract.ts';
import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Request } from '../../../core/requests/model.ts';
import { expiryOf, mayAskIdentity } from '../../../core/requests/rules.ts';

type Question = Request['pauses'][number];
type Ask = Omit<MethodInput<'requests.askIdentity'>, 'id' | 'version'>;

/** A question as it is typed. */
export type QuestionForm = {
  readonly askedOn: PlainDate | undefined;
  readonly ground: 'identity' | 'clarification';
  readonly doubt: string;
  readonly override: string;
  readonly despite: string;
  /** Undefined for the usual 30 days. */
  readonly expiresOn: PlainDate | undefined;
};

const leastCharacters = 10;

/** Whether the reasons must say why there is doubt about a sender who is on record (Art 12(6)). */
export function asksForDespite(request: Request, form: QuestionForm): boolean {
  return form.ground === 'identity' && request.senderStanding === 'registered';
}

/** What is sent; undefined while something is missing. */
export function askOf(request: Request, form: QuestionForm): Ask | undefined {
  const { askedOn, ground, doubt, expiresOn } = form;
  const override = form.override.trim();
  const despite = asksForDespite(request, form) ? form.despite.trim() : '';
  const needsDespite = asksForDespite(request, form) && despite.length < leastCharacters;
  if (askedOn === undefined || doubt.trim().length < leastCharacters || needsDespite)
    return undefined;
  if (!mayAskIdentity(request, { ground, despite }).may) return undefined;
  return {
    askedOn,
    ground,
    doubt,
    ...(override === '' ? {} : { override }),
    ...(despite === '' ? {} : { despite }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}

/** The last plain day on which a question can be answered. */
export function lastDayToAnswer(question: Pick<Question, 'from' | 'expiresOn'>): PlainDate {
  return question.expiresOn ?? expiryOf(question.from);
}

/** How a doubt of this kind may have been lifted; a question of scope is answered, not proven. */
export function proofsFor(ground: Question['ground']) {
  return ground === 'identity'
    ? (['knowledge', 'account', 'electronicId', 'documentSeen', 'other'] as const)
    : (['answer'] as const);
}
