import { invalidField } from '../kit/errors.ts';
import type { Bilingual } from '../kit/language.ts';
import {
  dataCategories,
  type LegalBasis,
  legalBases,
  type ProcessingContent,
  type SubjectCategory,
  subjectCategories,
} from './model.ts';

/** The legal bases as screens and letters name them, each with its article. */
export const legalBasisNames: Readonly<Record<LegalBasis, Bilingual>> = {
  a: { sv: 'Samtycke (artikel 6.1 a)', en: 'Consent (Article 6(1)(a))' },
  b: { sv: 'Avtal (artikel 6.1 b)', en: 'Contract (Article 6(1)(b))' },
  c: { sv: 'Rättslig förpliktelse (artikel 6.1 c)', en: 'Legal obligation (Article 6(1)(c))' },
  d: { sv: 'Grundläggande intressen (artikel 6.1 d)', en: 'Vital interests (Article 6(1)(d))' },
  e: { sv: 'Uppgift av allmänt intresse (artikel 6.1 e)', en: 'Public task (Article 6(1)(e))' },
  f: { sv: 'Berättigat intresse (artikel 6.1 f)', en: 'Legitimate interests (Article 6(1)(f))' },
};

/** Whom the processing concerns, as screens and letters name them. */
export const subjectCategoryNames: Readonly<Record<SubjectCategory, Bilingual>> = {
  customer: { sv: 'Kund', en: 'Customer' },
  prospect: { sv: 'Möjlig kund', en: 'Prospective customer' },
  newsletterSubscriber: { sv: 'Prenumerant på nyhetsbrev', en: 'Newsletter subscriber' },
  websiteVisitor: { sv: 'Besökare på webbplatsen', en: 'Visitor to the website' },
  courseParticipant: { sv: 'Deltagare i kurs eller seminarium', en: 'Participant in a course' },
  surveyRespondent: { sv: 'Svarande i en enkät', en: 'Respondent to a survey' },
  applicant: { sv: 'Arbetssökande', en: 'Job applicant' },
  employee: { sv: 'Anställd', en: 'Employee' },
  supplierContact: { sv: 'Kontakt hos en leverantör', en: 'Contact at a supplier' },
  other: { sv: 'Annan', en: 'Other' },
};

/**
 * Whether a record may hold somebody of these categories. Nothing said on either side fits: a search that
 * leaves a system out for want of a category would answer too little (Art 15(1)).
 */
export function fits(
  record: Pick<ProcessingContent, 'subjects'>,
  subjects: readonly SubjectCategory[],
): boolean {
  if (record.subjects.length === 0 || subjects.length === 0) return true;
  return record.subjects.some((subject) => subjects.includes(subject));
}

/** Whether the record rests on a balancing of interests that an objection reopens (Art 6(1)(e), (f), 21(1)). */
export function restsOnBalancing({ legalBases }: Pick<ProcessingContent, 'legalBases'>): boolean {
  return legalBases.some((basis) => basis === 'e' || basis === 'f');
}

/**
 * The content as it is kept: codes once each, in the catalogue's order. Throws invalidInput where the title
 * lacks a language, or a system stands twice however it is written.
 */
export function settledContent(content: ProcessingContent): ProcessingContent {
  const { title } = content.statement;
  if (title.sv === '') throw invalidField('content.statement.title.sv', 'is missing');
  if (title.en === '') throw invalidField('content.statement.title.en', 'is missing');
  const systems = content.systems.map((system) => system.toLowerCase());
  const twice = systems.findIndex((system, n) => systems.indexOf(system) < n);
  if (twice >= 0) throw invalidField(`content.systems.${twice}`, 'is named twice');
  return {
    ...content,
    legalBases: legalBases.filter((basis) => content.legalBases.includes(basis)),
    subjects: subjectCategories.filter((subject) => content.subjects.includes(subject)),
    dataCategories: dataCategories.filter((category) => content.dataCategories.includes(category)),
  };
}

/** The systems of some records in their order, each once, with the titles of the records that name it. */
export function systemsOf(
  records: readonly Pick<ProcessingContent, 'statement' | 'systems'>[],
): readonly { readonly system: string; readonly records: readonly Bilingual[] }[] {
  const found = new Map<string, { readonly system: string; readonly records: Bilingual[] }>();
  for (const { statement, systems } of records) {
    for (const system of systems) {
      const known = found.get(system.toLowerCase());
      if (known) known.records.push(statement.title);
      else found.set(system.toLowerCase(), { system, records: [statement.title] });
    }
  }
  return [...found.values()];
}
