import type { Bilingual } from '../../kit/language.ts';

/** The kinds of agreement with a supplier; a secrecy agreement and a processing agreement are two different things. */
export const agreementKinds = ['secrecy', 'processing', 'transfer', 'joint'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementKindNames: Readonly<Record<AgreementKind, Bilingual>> = {
  secrecy: { sv: 'Sekretessavtal', en: 'Secrecy agreement' },
  processing: { sv: 'Personuppgiftsbiträdesavtal', en: 'Processing agreement' },
  transfer: { sv: 'Överföring till tredje land', en: 'Transfer to a third country' },
  joint: { sv: 'Arrangemang om gemensamt ansvar', en: 'Joint controllers’ arrangement' },
};

/** What makes the transfer lawful (Art 45-47). */
export const transferToolNames = {
  scc: {
    sv: 'Standardavtalsklausuler (artikel 46.2 c)',
    en: 'Standard contractual clauses (Article 46(2)(c))',
  },
  adequacy: {
    sv: 'Beslut om adekvat skyddsnivå (artikel 45)',
    en: 'Adequacy decision (Article 45)',
  },
  bcr: {
    sv: 'Bindande företagsbestämmelser (artikel 47)',
    en: 'Binding corporate rules (Article 47)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an Art 28 agreement must say, in the article's order, and where the article says so. */
export const clauseCodes = [
  'subjectMatter',
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'subProcessors',
  'written',
] as const;
export type ClauseCode = (typeof clauseCodes)[number];

export const clauseArticles: Readonly<Record<ClauseCode, string>> = {
  subjectMatter: 'Art 28(3)',
  a: 'Art 28(3)(a)',
  b: 'Art 28(3)(b)',
  c: 'Art 28(3)(c)',
  d: 'Art 28(3)(d)',
  e: 'Art 28(3)(e)',
  f: 'Art 28(3)(f)',
  g: 'Art 28(3)(g)',
  h: 'Art 28(3)(h)',
  subProcessors: 'Art 28(2)',
  written: 'Art 28(9)',
};

/** The clauses as the matrix, the gaps and the letters name them. */
export const clauseNames: Readonly<Record<ClauseCode, Bilingual>> = {
  subjectMatter: {
    sv: 'Föremål, varaktighet, art, ändamål, typ av uppgifter, kategorier av registrerade och vår rätt och våra skyldigheter (28.3)',
    en: 'Subject-matter, duration, nature, purpose, types of data, categories of data subjects, and our rights and obligations (28(3))',
  },
  a: {
    sv: 'Bara på dokumenterade instruktioner, även om överföringar (28.3 a)',
    en: 'Only on documented instructions, transfers included (28(3)(a))',
  },
  b: {
    sv: 'Tystnadsplikt för dem som behandlar uppgifterna (28.3 b)',
    en: 'Confidentiality of those who process the data (28(3)(b))',
  },
  c: { sv: 'Säkerhet enligt artikel 32 (28.3 c)', en: 'Security under Article 32 (28(3)(c))' },
  d: { sv: 'Villkor för underbiträden (28.3 d)', en: 'Conditions for sub-processors (28(3)(d))' },
  e: {
    sv: 'Hjälp med de registrerades begäranden (28.3 e)',
    en: 'Assistance with data subjects’ requests (28(3)(e))',
  },
  f: {
    sv: 'Hjälp med säkerhet, incidenter och konsekvensbedömningar (28.3 f)',
    en: 'Assistance with security, breaches and impact assessments (28(3)(f))',
  },
  g: {
    sv: 'Radering eller återlämning när uppdraget slutar (28.3 g)',
    en: 'Erasure or return when the service ends (28(3)(g))',
  },
  h: {
    sv: 'Insyn, granskningar och varning för olagliga instruktioner (28.3 h)',
    en: 'Evidence, audits and warning of unlawful instructions (28(3)(h))',
  },
  subProcessors: {
    sv: 'Skriftligt tillstånd till underbiträden, med avisering och rätt att invända (28.2)',
    en: 'Written authorisation of sub-processors, with notice and the right to object (28(2))',
  },
  written: {
    sv: 'Skriftligt, även i elektronisk form (28.9)',
    en: 'In writing, including in electronic form (28(9))',
  },
};

/** A clause without its place in the article, where that is cited beside it. */
export function clauseWords(code: ClauseCode): Bilingual {
  const { sv, en } = clauseNames[code];
  return { sv: sv.slice(0, sv.lastIndexOf(' (28')), en: en.slice(0, en.lastIndexOf(' (28')) };
}
