import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { ProcessingContent } from '../model.ts';

/** What a record lacks before it may be active, each with its article (Art 30(1), (2); P1, P2, P12, P13, P19, P22). */
export function recordGaps(content: ProcessingContent): readonly Gap[] {
  const { statement, legalBases } = content;
  return [
    ...lacks(statement.purposes.sv === '', {
      field: 'statement.purposes.sv',
      article: 'Art 30(1)(b)',
      sv: 'ändamålet på svenska',
      en: 'the purpose in Swedish',
    }),
    ...lacks(legalBases.length === 0, {
      field: 'legalBases',
      article: 'Art 6(1)',
      sv: 'en rättslig grund',
      en: 'a legal basis',
    }),
  ];
}
