import type { Restriction } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import { atOnceTexts } from './acknowledgementTexts.ts';
import { longDate, say } from './wording.ts';

type Temporary = Restriction & { readonly ground: 'accuracyContested' | 'objectionPending' };

/** What took effect the day the request was received, one item each (R11). */
export function atOnceItems(facts: LetterFacts): readonly string[] {
  const { language, request } = facts;
  const stopped = (['marketingObjection', 'consentWithdrawal'] as const)
    .filter((right) => request.rights.includes(right))
    .map((right) => atOnceTexts[right][language]);
  const restricted = temporary(facts).map(({ ground, openedOn }) =>
    say(atOnceTexts[ground], language, { since: longDate(openedOn, language) }),
  );
  return [...stopped, ...restricted];
}

/** True where the person is to be told of something that applies already. */
export function setsGoing({ request, restrictions }: LetterFacts): boolean {
  const absolute = request.rights.some(
    (right) => right === 'marketingObjection' || right === 'consentWithdrawal',
  );
  return absolute || restrictions.some((one) => isTemporary(one) && one.liftedOn === undefined);
}

/** One for each ground: rectification and objection each open their own. */
function temporary({ restrictions }: LetterFacts): readonly Temporary[] {
  const open = restrictions.filter(isTemporary).filter(({ liftedOn }) => liftedOn === undefined);
  return open.filter(({ ground }, at) => open.findIndex((one) => one.ground === ground) === at);
}

function isTemporary(restriction: Restriction): restriction is Temporary {
  return restriction.ground === 'accuracyContested' || restriction.ground === 'objectionPending';
}
