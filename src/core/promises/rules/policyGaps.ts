import { type Policy, type PolicyGap, policyGapNames } from '../model.ts';
import { type GapRule, policyGapRules } from './policyGapRules.ts';

/**
 * What the law wants of a policy and its text lacks, or what it says wrongly, in the order of Articles 13 and 14:
 * by a rule over the words, unless the officer marked otherwise. `authority` is the supervisory authority's name.
 */
export function policyGapsOf(
  policy: Pick<Policy, 'text' | 'sentences' | 'marks'> | undefined,
  authority: string,
): readonly PolicyGap[] {
  if (!policy) return [];
  return policyGapRules.flatMap((rule) => {
    const mark = policy.marks.find(({ code }) => code === rule.code);
    const found = rule.find({ ...policy, authority });
    if (mark?.standing === 'said' || (!mark && !found)) return [];
    return [gapOf(rule, found, mark?.note)];
  });
}

function gapOf(
  { code, article }: GapRule,
  found: ReturnType<GapRule['find']>,
  note: string | undefined,
): PolicyGap {
  const { sv, en } = policyGapNames[code];
  return {
    code,
    article,
    text: { sv, en },
    ...(found?.sentence === undefined ? {} : { sentence: found.sentence }),
    by: note === undefined ? 'rule' : 'mark',
    note: note ?? '',
  };
}
