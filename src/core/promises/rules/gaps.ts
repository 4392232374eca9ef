import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { PromiseContent } from '../model.ts';

/** What a promise lacks before the registers can show that it is kept (Art 5(2), 24(1)). */
export function promiseGaps(content: PromiseContent): readonly Gap[] {
  const { sentence, inPolicy, check, owner, endedOn } = content;
  if (endedOn !== undefined) return [];
  return [
    ...lacks(sentence === '', {
      field: 'sentence',
      article: 'Art 5(2)',
      sv: 'meningen i policyn',
      en: 'the sentence of the policy',
    }),
    ...lacks(sentence !== '' && !inPolicy, {
      field: 'sentence',
      article: 'Art 5(2)',
      sv: 'meningen står inte i policyn',
      en: 'the sentence is not in the policy',
    }),
    ...lacks(check === undefined, {
      field: 'check',
      article: 'Art 5(2)',
      sv: 'hur det visas att löftet hålls',
      en: 'how it is shown that the promise is kept',
    }),
    ...lacks(owner === '', {
      field: 'owner',
      article: 'Art 24(1)',
      sv: 'en ansvarig',
      en: 'an owner',
    }),
  ];
}
