import { addMonths, type PlainDate } from '../kit/dates.ts';
import type { RetentionDraft } from './model.ts';
import { retentionSuggestions } from './rules/suggestions.ts';

/** Which of the suggestions the sample organisation has taken over. */
const taken = ['bookkeeping', 'customer', 'newsletter', 'recruitment', 'webLogs', 'closedCases'];

/** What no suggestion fits: each record's period as the record says it. */
const own: readonly RetentionDraft[] = [
  {
    title: 'Kund- och marknadsanalys',
    purpose: 'Att förstå hur tjänsterna används, så att de kan förbättras.',
    legalBases: ['f'],
    trigger: 'collected',
    months: 24,
    action: 'anonymise',
    citation: 'Artikel 5.1 e (lagringsminimering)',
  },
  {
    title: 'Kurser och seminarier',
    purpose: 'Att genomföra kurserna och besvara frågor efteråt.',
    legalBases: ['b'],
    trigger: 'other',
    triggerWords: 'Kursen är avslutad',
    months: 24,
    action: 'delete',
    citation: 'Artikel 5.1 e (lagringsminimering)',
  },
  {
    title: 'Kursintyg',
    purpose: 'Att kunna ge deltagaren ett nytt intyg.',
    legalBases: ['b'],
    trigger: 'other',
    triggerWords: 'Intyget är utfärdat',
    months: 120,
    action: 'delete',
    citation: 'Kursavtalet: ett nytt intyg utfärdas i tio år',
  },
];

/** The sample organisation's retention rules, as its processing records say them; reviewed half a year from today. */
export function sampleRules(today: PlainDate): readonly RetentionDraft[] {
  const nextReview = addMonths(today, 6);
  const suggested = retentionSuggestions()
    .filter(({ code }) => taken.includes(code))
    .map(({ content }) => content);
  return [...suggested, ...own].map((rule) => ({
    ...rule,
    owner: 'Dataskyddsombudet',
    nextReview,
  }));
}
