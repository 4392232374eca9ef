import type { Bilingual } from '../../kit/language.ts';
import type { ProcessingContent } from '../../processing/model.ts';

type Basis = Pick<ProcessingContent, 'legalBases' | 'specialConditions'>;

/** Whether a data set may go into the package, and why or why not. */
export type Eligibility = { readonly eligible: boolean; readonly reason: Bilingual };

/**
 * Whether the law lets data of a processing record into the package: the record rests on consent or a contract
 * (Art 6(1)(a), (b), 9(2)(a), 20(1)(a)) and not on a public task (Art 20(3)). That the person provided the data is for
 * the officer to mark; that they are processed by automated means (Art 20(1)(b)) follows from where they come from: a
 * data set of Frist is a file out of an IT system.
 */
export function eligibilityOf(record: Basis | undefined): Eligibility {
  if (!record) return { eligible: false, reason: noRecord };
  if (restsOnConsentOrContract(record)) return { eligible: true, reason: mayGo };
  const publicTask = record.legalBases.includes('e');
  return { eligible: false, reason: publicTask ? isPublicTask : otherBasis };
}

/** Consent or contract: what Art 20(1)(a) asks of the processing. */
export function restsOnConsentOrContract({ legalBases, specialConditions }: Basis): boolean {
  return legalBases.includes('a') || legalBases.includes('b') || specialConditions.includes('a');
}

const noRecord: Bilingual = {
  sv: 'ange först vilken behandling datamängden hör till: bara det som vilar på samtycke eller avtal kan lämnas ut för att flyttas (artikel 20.1 a)',
  en: 'say first which processing record the data set belongs to: only what rests on consent or a contract can be handed over to be moved (Article 20(1)(a))',
};

const otherBasis: Bilingual = {
  sv: 'behandlingen vilar varken på samtycke eller avtal (artikel 20.1 a)',
  en: 'the processing rests neither on consent nor on a contract (Article 20(1)(a))',
};

const isPublicTask: Bilingual = {
  sv: 'behandlingen är en uppgift av allmänt intresse, och för den gäller inte rätten att flytta uppgifter (artikel 20.3)',
  en: 'the processing is a task in the public interest, to which the right to move data does not apply (Article 20(3))',
};

const mayGo: Bilingual = {
  sv: 'behandlingen vilar på samtycke eller avtal: ta med det som personen själv har lämnat (artikel 20.1)',
  en: 'the processing rests on consent or a contract: include what the person provided (Article 20(1))',
};

/** Of a data set that goes in. */
export const goesIn: Bilingual = {
  sv: 'personen har själv lämnat uppgifterna, och de behandlas automatiserat med stöd av samtycke eller avtal (artikel 20.1)',
  en: 'the person provided the data, and they are processed by automated means on the basis of consent or a contract (Article 20(1))',
};
