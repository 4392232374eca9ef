import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { RetentionContent } from '../model.ts';
import { bookkeepingMonths } from './dueOn.ts';

/** What a rule lacks before anything can be disposed of by it (Art 5(1)(e), 5(2), 30(1)(f); P19-P22). */
export function ruleGaps(content: RetentionContent): readonly Gap[] {
  const { trigger, triggerWords, months, action, purpose, legalBases, citation } = content;
  const isBookkeeping = trigger === 'financialYearEnd';
  return [
    ...lacks(purpose === '', {
      field: 'purpose',
      article: 'Art 5(1)(e)',
      sv: 'ändamålet som uppgifterna sparas för',
      en: 'the purpose for which the data are kept',
    }),
    ...lacks(legalBases.length === 0, {
      field: 'legalBases',
      article: 'Art 6(1)',
      sv: 'en rättslig grund',
      en: 'a legal basis',
    }),
    ...lacks(trigger === undefined, {
      field: 'trigger',
      article: 'Art 30(1)(f)',
      sv: 'vad tiden räknas från',
      en: 'what the period is counted from',
    }),
    ...lacks(trigger === 'other' && triggerWords === '', {
      field: 'triggerWords',
      article: 'Art 30(1)(f)',
      sv: 'utgångspunkten i ord',
      en: 'the starting point in words',
    }),
    ...lacks(months === undefined && !isBookkeeping, {
      field: 'months',
      article: 'Art 30(1)(f)',
      sv: 'hur länge uppgifterna sparas',
      en: 'how long the data are kept',
    }),
    ...lacks(isBookkeeping && months !== undefined && months < bookkeepingMonths, {
      field: 'months',
      article: 'BFL 7:2',
      sv: 'minst sju år: räkenskapsinformation får inte förstöras tidigare',
      en: 'at least seven years: accounting records may not be destroyed earlier',
    }),
    ...lacks(action === undefined, {
      field: 'action',
      article: 'Art 5(1)(e)',
      sv: 'vad som görs när tiden är ute',
      en: 'what is done when the period is over',
    }),
    ...lacks(citation === '', {
      field: 'citation',
      article: 'Art 5(2)',
      sv: 'lagrum eller skäl för tiden',
      en: 'the provision or reason for the period',
    }),
    ...content.exceptions.flatMap(exceptionGaps),
  ];
}

/** An exception without its balancing, its end or its closed circle is no exception (P22; Art 5(1)(e), 6(1)(f), 25(2)). */
function exceptionGaps(
  { balancing, until, access }: RetentionContent['exceptions'][number],
  n: number,
): readonly Gap[] {
  return [
    ...lacks(balancing === undefined, {
      field: `exceptions.${n}.balancing`,
      article: 'Art 6(1)(f)',
      sv: 'intresseavvägningen som undantaget vilar på',
      en: 'the balancing test on which the exception rests',
    }),
    ...lacks(until === undefined, {
      field: `exceptions.${n}.until`,
      article: 'Art 5(1)(e)',
      sv: 'dagen då undantaget upphör',
      en: 'the day on which the exception ends',
    }),
    ...lacks(access === '', {
      field: `exceptions.${n}.access`,
      article: 'Art 25(2)',
      sv: 'vilka som får se det som sparas längre',
      en: 'who may see what is kept longer',
    }),
  ];
}
