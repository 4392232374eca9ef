import { z } from 'zod';
import type { Bilingual } from '../../kit/language.ts';

/** The eleven data categories that the policy names; an extract answers on each of them (P7). */
export const dataCategories = [
  'name',
  'address',
  'email',
  'phone',
  'title',
  'username',
  'photographs',
  'paymentData',
  'volunteeredData',
  'userContent',
  'ipAddresses',
] as const;
export const dataCategorySchema = z.enum(dataCategories);
export type DataCategory = (typeof dataCategories)[number];

/** The names of the policy's eleven data categories, as screens and letters print them. */
export const categoryNames: Readonly<Record<DataCategory, Bilingual>> = {
  name: { sv: 'Namn', en: 'Name' },
  address: { sv: 'Adress', en: 'Address' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  phone: { sv: 'Telefonnummer', en: 'Telephone number' },
  title: { sv: 'Titel', en: 'Title' },
  username: { sv: 'Användarnamn', en: 'Username' },
  photographs: { sv: 'Fotografier', en: 'Photographs' },
  paymentData: { sv: 'Kortnummer och andra bankuppgifter', en: 'Card numbers and other bank data' },
  volunteeredData: {
    sv: 'Uppgifter som du frivilligt har registrerat eller lämnat',
    en: 'Data that you registered or provided voluntarily',
  },
  userContent: {
    sv: 'Innehåll som du själv har publicerat',
    en: 'Content that you published yourself',
  },
  ipAddresses: { sv: 'IP-adresser', en: 'IP addresses' },
};

/** The nine sources that the policy names (P10; Art 15(1)(g), 14(2)(f)). */
export const dataSources = [
  'person',
  'websiteVisit',
  'publicRegister',
  'hiringOfStaff',
  'courseRegistration',
  'newsletterSignUp',
  'survey',
  'contact',
  'termsAccepted',
] as const;
export type DataSource = (typeof dataSources)[number];

export const dataSourceNames: Readonly<Record<DataSource, Bilingual>> = {
  person: { sv: 'Personen själv', en: 'The person' },
  websiteVisit: { sv: 'Besök på webbplatsen', en: 'Visits to the website' },
  publicRegister: { sv: 'Offentliga register', en: 'Public registers' },
  hiringOfStaff: { sv: 'När någon anlitar våra medarbetare', en: 'When somebody hires our staff' },
  courseRegistration: {
    sv: 'Anmälan till kurs eller seminarium',
    en: 'Registration for a course or seminar',
  },
  newsletterSignUp: { sv: 'Anmälan till nyhetsbrev', en: 'Signing up for a newsletter' },
  survey: { sv: 'Svar på enkäter', en: 'Answers to surveys' },
  contact: {
    sv: 'Kontakt med oss, arbetsansökan eller besök',
    en: 'Contact with us, a job application or a visit',
  },
  termsAccepted: {
    sv: 'Godkännande av de allmänna villkoren',
    en: 'Acceptance of the general terms',
  },
};

/** The legal bases of Art 6(1), by their letter. */
export const legalBases = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** The legal bases as screens and letters name them, each with its article. */
export const legalBasisNames: Readonly<Record<LegalBasis, Bilingual>> = {
  a: { sv: 'Samtycke (artikel 6.1 a)', en: 'Consent (Article 6(1)(a))' },
  b: { sv: 'Avtal (artikel 6.1 b)', en: 'Contract (Article 6(1)(b))' },
  c: { sv: 'Rättslig förpliktelse (artikel 6.1 c)', en: 'Legal obligation (Article 6(1)(c))' },
  d: { sv: 'Grundläggande intressen (artikel 6.1 d)', en: 'Vital interests (Article 6(1)(d))' },
  e: { sv: 'Uppgift av allmänt intresse (artikel 6.1 e)', en: 'Public task (Article 6(1)(e))' },
  f: { sv: 'Berättigat intresse (artikel 6.1 f)', en: 'Legitimate interests (Article 6(1)(f))' },
};

/** The conditions of Art 9(2) for special categories of data, by their letter. */
export const specialConditionNames = {
  a: { sv: 'Uttryckligt samtycke (artikel 9.2 a)', en: 'Explicit consent (Article 9(2)(a))' },
  b: {
    sv: 'Arbetsrätt och socialt skydd (artikel 9.2 b)',
    en: 'Employment and social protection (Article 9(2)(b))',
  },
  c: { sv: 'Grundläggande intressen (artikel 9.2 c)', en: 'Vital interests (Article 9(2)(c))' },
  d: {
    sv: 'Stiftelse eller förening (artikel 9.2 d)',
    en: 'Foundation or association (Article 9(2)(d))',
  },
  e: {
    sv: 'Offentliggjorda av personen (artikel 9.2 e)',
    en: 'Made public by the person (Article 9(2)(e))',
  },
  f: { sv: 'Rättsliga anspråk (artikel 9.2 f)', en: 'Legal claims (Article 9(2)(f))' },
  g: {
    sv: 'Viktigt allmänt intresse (artikel 9.2 g)',
    en: 'Substantial public interest (Article 9(2)(g))',
  },
  h: { sv: 'Hälso- och sjukvård (artikel 9.2 h)', en: 'Health or social care (Article 9(2)(h))' },
  i: { sv: 'Folkhälsa (artikel 9.2 i)', en: 'Public health (Article 9(2)(i))' },
  j: {
    sv: 'Arkiv, forskning, statistik (artikel 9.2 j)',
    en: 'Archiving, research, statistics (Article 9(2)(j))',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What makes a transfer to a third country lawful (Art 45-49). */
export const safeguardNames = {
  adequacy: {
    sv: 'Beslut om adekvat skyddsnivå (artikel 45)',
    en: 'Adequacy decision (Article 45)',
  },
  scc: {
    sv: 'Standardavtalsklausuler (artikel 46.2 c)',
    en: 'Standard contractual clauses (Article 46(2)(c))',
  },
  bcr: {
    sv: 'Bindande företagsbestämmelser (artikel 47)',
    en: 'Binding corporate rules (Article 47)',
  },
  other: { sv: 'Annan skyddsåtgärd (artikel 46)', en: 'Another safeguard (Article 46)' },
  derogation: { sv: 'Undantag (artikel 49)', en: 'Derogation (Article 49)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whom a processing activity concerns: how a request finds the records that may hold the person. */
export const subjectCategories = [
  'customer',
  'prospect',
  'newsletterSubscriber',
  'websiteVisitor',
  'courseParticipant',
  'surveyRespondent',
  'applicant',
  'employee',
  'supplierContact',
  'other',
] as const;
export const subjectCategorySchema = z.enum(subjectCategories);
export type SubjectCategory = (typeof subjectCategories)[number];

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
