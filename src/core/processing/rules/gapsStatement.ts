import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { ProcessingContent } from '../model.ts';

/** What every reply to a data subject says of the record (Art 15(1)(a)-(h), (2)); the first is wanted by Art 30 too. */
const texts = [
  ['purposes', 'Art 30(1)(b), 15(1)(a)', 'ändamålet', 'the purpose'],
  ['legalBasis', 'Art 13(1)(c)', 'den rättsliga grunden i ord', 'the legal basis in words'],
  ['categories', 'Art 15(1)(b)', 'uppgifterna i ord', 'the data in words'],
  [
    'recipients',
    'Art 30(1)(d), 15(1)(c)',
    'mottagarna i ord, eller att det inte finns några',
    'the recipients in words, or that there are none',
  ],
  ['retention', 'Art 30(1)(f), 15(1)(d)', 'lagringstiden i ord', 'the retention in words'],
  ['source', 'Art 15(1)(g)', 'källorna i ord', 'the sources in words'],
  [
    'automatedDecisions',
    'Art 15(1)(h)',
    'om automatiserade beslut fattas, och i så fall logiken',
    'whether decisions are automated, and if so the logic',
  ],
  [
    'transfers',
    'Art 30(1)(e), 15(2)',
    'överföringarna i ord, eller att det inte sker några',
    'the transfers in words, or that there are none',
  ],
] as const;

const inLanguage = {
  sv: { sv: 'på svenska', en: 'in Swedish' },
  en: { sv: 'på engelska', en: 'in English' },
} as const;

/** The texts that the letters print, in both languages: a person is answered in her own. */
export function statementGaps({ statement }: ProcessingContent): readonly Gap[] {
  return texts.flatMap(([field, article, sv, en]) =>
    (['sv', 'en'] as const).flatMap((language) =>
      lacks(statement[field][language] === '', {
        field: `statement.${field}.${language}`,
        article,
        sv: `${sv}, ${inLanguage[language].sv}`,
        en: `${en}, ${inLanguage[language].en}`,
      }),
    ),
  );
}
