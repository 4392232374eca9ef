import { addDays, type PlainDate } from '../../kit/dates.ts';
import type { Request, Right } from '../model.ts';
import { rightsCatalogue } from '../rights/index.ts';
import { type CaseStanding, type Permission, permitted, refusedFor } from './standing.ts';

/** How long a question of identity or scope waits for its answer, in days. The law names no figure; ours. */
const daysToAnswer = 30;

type Question = Pick<Request['pauses'][number], 'ground' | 'from' | 'to' | 'expiresOn'>;

/** Until which plain day a question put on a day can be answered, unless the officer says otherwise. */
export function expiryOf(askedOn: PlainDate): PlainDate {
  return addDays(askedOn, daysToAnswer);
}

/** The question of identity or scope that nobody has answered yet. */
export function questionOf({ pauses }: Pick<CaseStanding, 'pauses'>): Question | undefined {
  return pauses.find(({ to }) => to === undefined);
}

/** True while an unanswered question can still be answered: to the end of its last plain day. */
export function questionStands(question: Question, today: PlainDate): boolean {
  return today <= (question.expiresOn ?? expiryOf(question.from));
}

/** What the officer is about to ask. */
export type IntendedQuestion = {
  readonly ground: 'identity' | 'clarification';
  /** Why, although the request came from an address or account on record. */
  readonly despite?: string | undefined;
};

/**
 * Whether identity or scope may be questioned now: only while a rights case is worked on, one question at a
 * time, and proof of identity only on reasonable doubt (Art 12(6)).
 */
export function mayAskIdentity(
  standing: Pick<CaseStanding, 'kind' | 'state' | 'senderStanding' | 'pauses' | 'courses'>,
  question: IntendedQuestion,
): Permission {
  const { kind, state, senderStanding } = standing;
  if (kind !== 'rights') {
    return refusedFor(
      'frågan kan ställas bara när en rättighet åberopas (art. 12.6)',
      'the question can be put only where a right is invoked (Art. 12(6))',
    );
  }
  if (questionOf(standing) !== undefined) {
    return refusedFor(
      'en fråga väntar redan på svar (art. 12.6)',
      'a question is already waiting for an answer (Art. 12(6))',
    );
  }
  if (state !== 'received' && state !== 'searching' && state !== 'deciding') {
    return refusedFor(
      'identiteten kan inte ifrågasättas i det här läget (art. 12.6)',
      'identity cannot be questioned in this state (Art. 12(6))',
    );
  }
  if (question.ground === 'identity' && needsNoProof(standing)) {
    return refusedFor(
      'en invändning mot direktmarknadsföring och ett återkallat samtycke gäller genast och kräver inget bevis (art. 7.3, 21.3)',
      'an objection to direct marketing and a withdrawal of consent take effect at once and need no proof (Art. 7(3), 21(3))',
    );
  }
  if (question.ground === 'identity' && senderStanding === 'registered' && !question.despite) {
    return refusedFor(
      'begäran kom från en registrerad adress eller ett registrerat konto, så rimliga skäl att tvivla saknas; ange varför det ändå finns tvivel (art. 12.6)',
      'the request came from a registered address or account, so there is no reasonable doubt; say why there is all the same (Art. 12(6))',
    );
  }
  return permitted;
}

/** True where no right of the case can be refused because nobody was identified. */
function needsNoProof({ courses }: Pick<CaseStanding, 'courses'>): boolean {
  const asksWho = (right: Right) =>
    rightsCatalogue[right].grounds.some(({ code }) => code === 'notIdentified');
  return courses.length > 0 && !courses.some(({ right }) => asksWho(right));
}
