import { addMonths, type PlainDate } from '../kit/dates.ts';
import type { RetentionDraft } from './model.ts';
import { retentionSuggestions } from './rules/suggestions.ts';

/** Which of the suggestions the sample organisation has taken over. */
const taken = ['bookkeeping', 'customer', 'newsletter', 'recruitment', 'webLogs', 'closedCases'];

/** The sample organisation's retention rules, as its processing records say them; reviewed half a year from today. */
export function sampleRules(today: PlainDate): readonly RetentionDraft[] {
  const nextReview = addMonths(today, 6);
  return retentionSuggestions()
    .filter(({ code }) => taken.includes(code))
    .map(({ content }) => ({ ...content, owner: 'Dataskyddsombudet', nextReview }));
}
