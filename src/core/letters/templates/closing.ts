import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block, ParagraphBlock } from './blocks.ts';
import type { MandatoryBlock } from './template.ts';
import { say, unbroken } from './wording.ts';

const texts = {
  contactHeading: { sv: 'Kontakta oss', en: 'Contact us' },
  contact: {
    sv: 'Har du frågor är du välkommen att kontakta oss; ange då referensnummer {reference}. {officer} nås på {ways}.',
    en: 'If you have any questions, you are welcome to contact us; please quote reference {reference}. {officer}: {ways}.',
  },
  officer: { sv: 'Vårt dataskyddsombud', en: 'Our data protection officer' },
  phone: { sv: 'telefon {phone}', en: 'telephone {phone}' },
  questionsHeading: { sv: 'Frågor och klagomål', en: 'Questions and complaints' },
  complaintHeading: { sv: 'Om du inte är nöjd', en: 'If you are not satisfied' },
  complaint: {
    sv: 'Anser du att vi behandlar dina personuppgifter i strid med dataskyddsförordningen har du rätt att lämna klagomål till tillsynsmyndigheten, {authority}: {ways}.',
    en: 'If you consider that we process your personal data contrary to the General Data Protection Regulation, you have the right to lodge a complaint with the supervisory authority, {authority}: {ways}.',
  },
  complaintDecision: {
    sv: 'Håller du inte med om vårt beslut, eller anser du att vi behandlar dina personuppgifter i strid med dataskyddsförordningen, har du rätt att lämna klagomål till tillsynsmyndigheten, {authority}: {ways}.',
    en: 'If you disagree with our decision, or consider that we process your personal data contrary to the General Data Protection Regulation, you have the right to lodge a complaint with the supervisory authority, {authority}: {ways}.',
  },
  remedy: {
    sv: 'Du har också rätt att få saken prövad i domstol (artikel 79 i dataskyddsförordningen).',
    en: 'You also have the right to an effective judicial remedy before a court (Article 79 of the Regulation).',
  },
  regards: { sv: 'Med vänlig hälsning', en: 'Yours sincerely' },
} as const satisfies Record<string, Bilingual>;

/** The heading under which a letter says whom to complain to; other parts of it refer there. */
export const complaintHeading: Bilingual = texts.complaintHeading;

/** Titles that stand in the officer's place; a letter names them in its own language. */
const officerTitles: readonly Bilingual[] = [
  { sv: 'Dataskyddsombudet', en: 'Data Protection Officer' },
  { sv: 'Dataskyddsombud', en: 'Data Protection Officer' },
  { sv: 'Vårt dataskyddsombud', en: 'Our Data Protection Officer' },
];

const labels = {
  contact: { sv: 'Kontaktuppgifter', en: 'Contact details' },
  complaint: { sv: 'Rätt att klaga', en: 'Right to complain' },
  remedy: { sv: 'Rätt till domstolsprövning', en: 'Right to a judicial remedy' },
  regards: { sv: 'Avslutning', en: 'Closing' },
} as const satisfies Record<string, Bilingual>;

/** Whom to turn to at the organisation (Art 12(1)-(2)). */
export function contactBlocks(facts: LetterFacts): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: texts.contactHeading[facts.language] },
    contactParagraph(facts),
  ];
}

/** The authority to complain to, with its address, and the court (Art 77, 79). */
export function complaintBlocks(
  facts: LetterFacts,
  article = 'GDPR Art 15(1)(f)',
): readonly Block[] {
  return complaintAndRemedy(facts, texts.complaint, article, 'GDPR Art 79');
}

/** The same for a letter that does not do all that was asked for (Art 12(4)). */
export function decisionComplaintBlocks(facts: LetterFacts): readonly Block[] {
  return complaintAndRemedy(facts, texts.complaintDecision, 'GDPR Art 12(4)', 'GDPR Art 12(4)');
}

function complaintAndRemedy(
  facts: LetterFacts,
  text: Bilingual,
  article: string,
  remedyArticle: string,
): readonly Block[] {
  const { language, organisation } = facts;
  const address = organisation.authority.addressLines.join(', ');
  return [
    { kind: 'heading', level: 2, text: texts.complaintHeading[language] },
    { ...complaintParagraph(facts, [address], text), article },
    {
      kind: 'paragraph',
      id: 'remedy',
      label: labels.remedy,
      locked: true,
      article: remedyArticle,
      text: texts.remedy[language],
    },
  ];
}

/** Contact and complaint in short, for a letter that decides nothing. */
export function questionsBlocks(facts: LetterFacts): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: texts.questionsHeading[facts.language] },
    contactParagraph(facts),
    complaintParagraph(facts, []),
  ];
}

/** How the officer is reached: e-mail and telephone. */
export function officerWays({ language, organisation }: LetterFacts): string {
  const { officerEmail, officerPhone } = organisation;
  return waysTo([officerEmail, phoneText(officerPhone, language)]);
}

function contactParagraph(facts: LetterFacts): ParagraphBlock {
  const { language, organisation, request } = facts;
  const { officerName } = organisation;
  return {
    kind: 'paragraph',
    id: 'contact',
    label: labels.contact,
    locked: true,
    article: 'GDPR Art 12(2)',
    text: say(texts.contact, language, {
      officer: officerName === '' ? texts.officer[language] : officerIn(officerName, language),
      ways: officerWays(facts),
      reference: request.reference,
    }),
  };
}

function complaintParagraph(
  { language, organisation }: LetterFacts,
  address: readonly string[],
  text: Bilingual = texts.complaint,
): ParagraphBlock {
  const { name, email, phone, website } = organisation.authority;
  return {
    kind: 'paragraph',
    id: 'complaint',
    label: labels.complaint,
    locked: true,
    article: 'GDPR Art 77',
    text: say(text, language, {
      authority: name,
      ways: waysTo([...address, email, phoneText(phone, language), website]),
    }),
  };
}

/** A known title in the letter's language; a name is the same in both. */
function officerIn(name: string, language: LetterFacts['language']): string {
  const alike = (title: string) => title.toLowerCase() === name.trim().toLowerCase();
  return officerTitles.find(({ sv, en }) => alike(sv) || alike(en))?.[language] ?? name;
}

function phoneText(phone: string, language: LetterFacts['language']): string {
  return phone === '' ? '' : say(texts.phone, language, { phone });
}

function waysTo(ways: readonly string[]): string {
  return unbroken(ways.filter((way) => way !== '').join(', '));
}

/** The last lines: greeting, officer, organisation. */
export function regardsBlocks(facts: LetterFacts): readonly Block[] {
  const { language, organisation } = facts;
  const officer = officerIn(organisation.officerName, language);
  const names = [officer, organisation.name].filter((name) => name !== '');
  return [
    { kind: 'spacer' },
    {
      kind: 'paragraph',
      id: 'regards',
      label: labels.regards,
      staysWithPrevious: true,
      text: [texts.regards[language], ...names].join('\n'),
    },
  ];
}

export const contactMandatory: MandatoryBlock = {
  block: 'contact',
  article: 'GDPR Art 12(2)',
  missing: { sv: 'vem den registrerade kan kontakta', en: 'whom the requester can contact' },
};

/** The notice of complaint, under the article that asks for it in this letter. */
export function complaintMandatory(article: string): MandatoryBlock {
  return {
    block: 'complaint',
    article,
    missing: {
      sv: 'rätten att klaga hos tillsynsmyndigheten',
      en: 'the right to complain to the supervisory authority',
    },
  };
}

/** The notice of the court, under the article that asks for it in this letter. */
export function remedyMandatory(article: string): MandatoryBlock {
  return {
    block: 'remedy',
    article,
    missing: { sv: 'rätten till domstolsprövning', en: 'the right to a judicial remedy' },
  };
}
