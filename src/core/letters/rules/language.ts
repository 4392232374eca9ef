import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';

/** The person is answered in the language that he wrote in, where Frist has it (Art 12(1)). */
export function lintLanguage(
  { language, request }: LetterFacts,
  template: TemplateName,
): readonly LintFinding[] {
  const { spokenLanguage } = request;
  if (template === 'recipientNotice' || spokenLanguage === undefined) return [];
  if (spokenLanguage === 'sv' || spokenLanguage === 'en') {
    return spokenLanguage === language ? [] : [otherLanguage];
  }
  return [foreign];
}

const otherLanguage: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(1)',
  message: {
    sv: 'Den registrerade skrev på ett annat språk än brevets. Ändra brevens språk i ärendet.',
    en: 'The person wrote in another language than the letter’s. Change the language of letters in the case.',
  },
  where: { part: 'requester' },
};

const foreign: LintFinding = {
  severity: 'warning',
  check: 'opponent',
  article: 'GDPR Art 12(1)',
  message: {
    sv: 'Den registrerade skrev varken på svenska eller engelska. Kontrollera att brevet blir förstått, eller bifoga en översättning.',
    en: 'The person wrote neither in Swedish nor in English. Make sure that the letter will be understood, or attach a translation.',
  },
  where: { part: 'requester' },
};
