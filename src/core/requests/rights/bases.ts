import { enumeration } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { LegalBasis } from '../../processing/model.ts';
import type { Applicability, RecordStanding } from './definition.ts';

/** What each legal basis of Art 6(1) is called where a sentence says on what processing rests. */
const basisNames: Readonly<Record<LegalBasis, Bilingual>> = {
  a: { sv: 'samtycke (art. 6.1 a)', en: 'consent (Art. 6(1)(a))' },
  b: { sv: 'avtal (art. 6.1 b)', en: 'a contract (Art. 6(1)(b))' },
  c: { sv: 'en rättslig förpliktelse (art. 6.1 c)', en: 'a legal obligation (Art. 6(1)(c))' },
  d: { sv: 'grundläggande intressen (art. 6.1 d)', en: 'vital interests (Art. 6(1)(d))' },
  e: { sv: 'en uppgift av allmänt intresse (art. 6.1 e)', en: 'a public task (Art. 6(1)(e))' },
  f: { sv: 'en intresseavvägning (art. 6.1 f)', en: 'legitimate interests (Art. 6(1)(f))' },
};

/** A right that does not depend on the legal basis. The reason cites the article. */
export function always(sv: string, en: string): () => Applicability {
  return () => ({ applies: 'yes', reason: { sv, en } });
}

/** What a right that depends on the legal basis says of it, after "the processing rests on …". */
export type ByBasis = {
  readonly bases: readonly LegalBasis[];
  readonly yes: Bilingual;
  readonly no: Bilingual;
};

/** A right that applies where the record rests, at least in part, on one of some legal bases. */
export function byBasis({ bases, yes, no }: ByBasis): (record: RecordStanding) => Applicability {
  return ({ legalBases }) => {
    if (legalBases.length === 0) return noBasisKnown;
    const found = legalBases.filter((basis) => bases.includes(basis));
    return found.length > 0
      ? { applies: 'yes', reason: reasoned(found, yes) }
      : { applies: 'no', reason: reasoned(legalBases, no) };
  };
}

/** The sentence that says on which legal bases processing rests, and what follows from it. */
export function reasoned(bases: readonly LegalBasis[], consequence: Bilingual): Bilingual {
  const named = (language: Language) =>
    enumeration(
      bases.map((basis) => basisNames[basis][language]),
      language,
    );
  return {
    sv: `Behandlingen vilar på ${named('sv')}: ${consequence.sv}`,
    en: `The processing rests on ${named('en')}: ${consequence.en}`,
  };
}

/** Nothing can be said while the record names no legal basis. */
export const noBasisKnown: Applicability = {
  applies: 'unclear',
  reason: {
    sv: 'Behandlingen har ingen rättslig grund antecknad, så det går inte att säga. Ange grunden i registret (art. 6.1).',
    en: 'The processing has no legal basis on record, so this cannot be said. Enter the basis in the record (Art. 6(1)).',
  },
};
