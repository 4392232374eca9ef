import { invalidField } from '../kit/errors.ts';
import { lacks } from '../registers/model/definition.ts';
import type { Gap } from '../registers/model/names.ts';
import type { AccessReviewContent } from './model.ts';

/** The review as it is kept. Throws invalidInput where the next one would be before it. */
export function settledReview(content: AccessReviewContent): AccessReviewContent {
  const { on, nextOn } = content;
  if (on && nextOn && nextOn <= on) {
    throw invalidField('content.nextOn', 'is not after the review');
  }
  return content;
}

/** What an access review lacks before it proves anything (Art 5(2), 25(2), 32(4); P12). */
export function accessReviewGaps(content: AccessReviewContent): readonly Gap[] {
  return [
    ...lacks(content.record === undefined, {
      field: 'record',
      article: 'Art 32(4)',
      sv: 'vilken behandling översynen gäller',
      en: 'which processing record was reviewed',
    }),
    ...lacks(content.on === undefined, {
      field: 'on',
      article: 'Art 5(2)',
      sv: 'den dag då översynen gjordes',
      en: 'the day of the review',
    }),
    ...lacks(content.reviewer === '', {
      field: 'reviewer',
      article: 'Art 5(2)',
      sv: 'vem som granskade',
      en: 'who reviewed',
    }),
    ...lacks(content.findings === '', {
      field: 'findings',
      article: 'Art 32(4)',
      sv: 'vad som kom fram',
      en: 'the findings',
    }),
    ...lacks(content.removed === undefined, {
      field: 'removed',
      article: 'Art 25(2)',
      sv: 'hur många behörigheter som togs bort, även om det var noll',
      en: 'how many permissions were removed, even where there were none',
    }),
    ...lacks(content.nextOn === undefined, {
      field: 'nextOn',
      article: 'Art 32(1)(d)',
      sv: 'en dag för nästa översyn',
      en: 'a day for the next review',
    }),
  ];
}
