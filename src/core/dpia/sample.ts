import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import type { DpiaDraft } from './model.ts';

/** The sample organisation's threshold checks; the day is plain. */
export function sampleChecks(today: PlainDate): readonly DpiaDraft[] {
  const decided = {
    decidedOn: addDays(today, -100),
    owner: 'Dataskyddsombudet',
    nextReview: addMonths(today, 9),
  };
  return [
    {
      ...decided,
      title: 'Kundrelationen',
      outcome: 'notNeeded',
      reasons:
        'Vanlig kundhantering i liten skala: inga känsliga uppgifter, ingen övervakning och inga automatiserade beslut.',
    },
    {
      ...decided,
      title: 'Rekrytering',
      criteria: ['evaluation', 'vulnerable'],
      outcome: 'notNeeded',
      reasons:
        'Två kriterier är uppfyllda, men omfattningen är ett fåtal sökande om året, en människa gör varje bedömning och inget verktyg rangordnar.',
    },
    {
      ...decided,
      title: 'Besök på webbplatsen',
      criteria: ['monitoring'],
      outcome: 'notNeeded',
      reasons: 'Loggarna läses bara vid fel och angrepp och kopplas inte till enskilda personer.',
    },
  ];
}
