import type { RequestId } from '../../kit/ids.ts';
import { redactionsOf } from '../storeRedactions.ts';
import { type CheckingParts, standing, standingElsewhere } from './assertClean.ts';
import { struckBy } from './forbidden.ts';
import { lookout } from './looked.ts';

/**
 * Words that are struck out in one place and handed over in another: no leak, for the officer decided each place, but
 * often an oversight. Whom the letter names in any event is not told. Throws cancelled.
 */
export async function struckButStanding(
  id: RequestId,
  parts: CheckingParts,
  call: { readonly signal: AbortSignal },
): Promise<readonly string[]> {
  const looking = lookout();
  const values: string[] = [];
  for (const redaction of redactionsOf(parts.read, id, { states: ['accepted'] })) {
    // A pattern strikes wherever its words stand.
    if (redaction.what.kind === 'pattern') continue;
    for (const one of struckBy(parts.read, id, redaction)) {
      if (one.why !== 'struck') continue;
      looking.add(one);
      values.push(one.value);
    }
  }
  if (looking.size() === 0) return [];
  const keys = new Set(values.flatMap((value) => [...looking.standingIn(value)]));
  const elsewhere = await standingElsewhere(id, keys, looking, parts, call);
  const named = new Set(standing(parts.named(id), keys, looking));
  const isTold = (key: string) => elsewhere.has(key) && !named.has(key);
  return [...new Set(values)].filter((value) => [...looking.standingIn(value)].some(isTold));
}
