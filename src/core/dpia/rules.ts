import { lacks } from '../registers/model/definition.ts';
import type { Gap } from '../registers/model/names.ts';
import type { Criterion, DpiaContent } from './model.ts';

/** What speaks for or against an impact assessment, and the article or guideline that says so. */
export type DpiaNeed = {
  readonly needed: boolean;
  readonly because: 'listed' | 'exempt' | 'twoCriteria' | 'fewerCriteria';
};

/**
 * Whether an impact assessment is needed as far as a check can tell: what is listed always is (Art 35(3), (4)),
 * what is exempt is not (Art 35(5), (10)); otherwise two of the nine criteria of WP 248 or more say that it is.
 */
export function dpiaNeeded({
  criteria,
  listed,
  exempt,
}: {
  readonly criteria: readonly Criterion[];
  readonly listed: boolean;
  readonly exempt: boolean;
}): DpiaNeed {
  if (listed) return { needed: true, because: 'listed' };
  if (exempt) return { needed: false, because: 'exempt' };
  return new Set(criteria).size >= 2
    ? { needed: true, because: 'twoCriteria' }
    : { needed: false, because: 'fewerCriteria' };
}

/** What a threshold check lacks, or where its outcome goes against the rule (Art 35(1), (4)). */
export function dpiaGaps(content: DpiaContent): readonly Gap[] {
  const { outcome, reasons, decidedOn, owner, nextReview } = content;
  const { needed, because } = dpiaNeeded(content);
  const waived = outcome === 'notNeeded' && needed;
  return [
    ...lacks(outcome === undefined, {
      field: 'outcome',
      article: 'Art 35(1)',
      sv: needed
        ? 'ett utfall: kriterierna talar för en konsekvensbedömning'
        : 'ett utfall: kriterierna kräver ingen konsekvensbedömning',
      en: needed
        ? 'an outcome: the criteria speak for an impact assessment'
        : 'an outcome: the criteria demand no impact assessment',
    }),
    ...lacks(waived && because === 'listed', {
      field: 'outcome',
      article: 'Art 35(3), (4)',
      sv: 'det som står på förteckningen ska alltid bedömas: utfallet kan inte vara att det inte behövs',
      en: 'what is listed is always assessed: the outcome cannot be that it is not needed',
    }),
    ...lacks(reasons === '', {
      field: 'reasons',
      article: 'Art 5(2)',
      sv: waived
        ? 'skäl för att avstå trots att två eller fler kriterier är uppfyllda (WP 248)'
        : 'skäl för utfallet',
      en: waived
        ? 'reasons for refraining although two or more criteria are met (WP 248)'
        : 'reasons for the outcome',
    }),
    ...lacks(decidedOn === undefined, {
      field: 'decidedOn',
      article: 'Art 5(2)',
      sv: 'dagen då prövningen avgjordes',
      en: 'the day on which the check was decided',
    }),
    ...lacks(owner === '', {
      field: 'owner',
      article: 'Art 5(2)',
      sv: 'en ansvarig',
      en: 'an owner',
    }),
    ...lacks(nextReview === undefined, {
      field: 'nextReview',
      article: 'Art 35(11)',
      sv: 'en dag för nästa granskning',
      en: 'a day for the next review',
    }),
  ];
}
