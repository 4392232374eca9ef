import type { RetentionDraft } from './model.ts';
import { retentionSuggestions } from './rules/suggestions.ts';

/** Which of the suggestions the sample organisation has taken over. */
const taken = ['bookkeeping', 'customer', 'newsletter', 'recruitment', 'webLogs', 'closedCases'];

/** The sample organisation's retention rules, as its processing records say them. */
export const sampleRules: readonly RetentionDraft[] = retentionSuggestions()
  .filter(({ code }) => taken.includes(code))
  .map(({ content }) => ({ ...content, owner: 'Dataskyddsombudet', nextReview: '2027-05-03' }));
