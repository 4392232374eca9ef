import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { ProcessingContent } from '../model.ts';

/** Why the processing is lawful: Art 6(1) with what each basis demands, and Art 9 and 10. */
export function basisGaps(content: ProcessingContent): readonly Gap[] {
  const { legalBases, legalProvision, balancingTests } = content;
  const restsOnLaw = legalBases.includes('c') || legalBases.includes('e');
  return [
    ...lacks(legalBases.length === 0, {
      field: 'legalBases',
      article: 'Art 6(1)',
      sv: 'en rättslig grund',
      en: 'a legal basis',
    }),
    ...lacks(restsOnLaw && legalProvision === '', {
      field: 'legalProvision',
      article: 'Art 6(3)',
      sv: 'lagrummet för den rättsliga förpliktelsen eller det allmänna intresset',
      en: 'the provision of the legal obligation or the public task',
    }),
    ...lacks(legalBases.includes('f') && balancingTests.length === 0, {
      field: 'balancingTests',
      article: 'Art 6(1)(f)',
      sv: 'en intresseavvägning',
      en: 'a balancing test',
    }),
    ...specialGaps(content),
    ...automatedGaps(content),
  ];
}

/** What a decision by automated means alone may rest on (Art 22(2)), and on special categories of data (Art 22(4)). */
function automatedGaps(content: ProcessingContent): readonly Gap[] {
  const { automatedDecisions, legalBases, data, specialConditions } = content;
  if (!automatedDecisions) return [];
  const isAllowed = legalBases.some((basis) => 'abce'.includes(basis));
  const holdsSpecial = data.some(({ special }) => special);
  const isSpecialAllowed = specialConditions.some((letter) => letter === 'a' || letter === 'g');
  return [
    ...lacks(legalBases.length > 0 && !isAllowed, {
      field: 'legalBases',
      article: 'Art 22(2)',
      sv: 'avtal, lag eller samtycke som stöd för besluten: något annat medger inte enbart automatiserade beslut',
      en: 'a contract, a law or consent as ground of the decisions: nothing else allows decisions by automated means alone',
    }),
    ...lacks(holdsSpecial && specialConditions.length > 0 && !isSpecialAllowed, {
      field: 'specialConditions',
      article: 'Art 22(4)',
      sv: 'uttryckligt samtycke eller ett viktigt allmänt intresse: bara de medger automatiserade beslut på känsliga uppgifter',
      en: 'explicit consent or a substantial public interest: only they allow automated decisions on special categories of data',
    }),
  ];
}

/** Sensitive data and data on offences: which, on what condition (Art 9(2), 10). */
function specialGaps({ data, specialConditions, offencesBasis }: ProcessingContent) {
  const holdsSpecial = data.some(({ special }) => special);
  const hasGround = specialConditions.length > 0 || offencesBasis !== '';
  return [
    ...lacks(holdsSpecial && !hasGround, {
      field: 'specialConditions',
      article: 'Art 9(2), 10',
      sv: 'ett villkor för känsliga uppgifter eller ett stöd för uppgifter om lagöverträdelser',
      en: 'a condition for special categories, or a ground for data on offences',
    }),
    ...lacks(hasGround && !holdsSpecial, {
      field: 'data',
      article: 'Art 9(1), 10',
      sv: 'vilka av uppgifterna som är känsliga eller gäller lagöverträdelser',
      en: 'which of the data are special or concern offences',
    }),
  ];
}
