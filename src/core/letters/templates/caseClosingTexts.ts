import type { Bilingual } from '../../kit/language.ts';

/** What may become of a case that a closing letter ends. */
export type What = 'question' | 'complaint' | 'withdrawn' | 'notIdentified' | 'answered';

/** What became of the case; {names} are facts. */
export const outcomeOf = {
  question: {
    sv: 'Tack för {matter}, som kom in {channel} den {received}. Här är vårt svar.',
    en: 'Thank you for {matter}, which reached us {channel} on {received}. This is our answer.',
  },
  complaint: {
    sv: 'Den {received} fick vi {matter}. Vi har undersökt det som du skriver om, och här är vad vi har kommit fram till.',
    en: 'On {received} we received {matter}. We have looked into what you wrote about, and this is what we have found.',
  },
  withdrawn: {
    sv: 'Du har återtagit {matter}, som kom in den {received}. Vi avslutar därför ärendet utan att pröva det.',
    en: 'You have withdrawn {matter}, received on {received}. We therefore close the case without examining it.',
  },
  notIdentified: {
    sv: 'Den {received} fick vi en begäran i ditt namn. Vi har bett om uppgifter som bekräftar att den kommer från dig, men har inte kunnat bekräfta det. Vi kan därför inte göra det som begärs (artikel 12.2 i dataskyddsförordningen) och avslutar ärendet.',
    en: 'On {received} we received a request in your name. We have asked for information confirming that it comes from you, but have been unable to confirm it. We therefore cannot do what is asked for (Article 12(2) of the General Data Protection Regulation) and close the case.',
  },
  answered: {
    sv: 'Den {received} fick vi {matter}. Vi har svarat dig och gjort det som vårt svar innebär. Nu avslutar vi ärendet.',
    en: 'On {received} we received {matter}. We have answered you and done what our answer entails. We now close the case.',
  },
} as const satisfies Record<What, Bilingual>;

/** What a closing letter says besides. */
export const caseClosingTexts = {
  headings: {
    question: { sv: 'Svar på din fråga', en: 'Our answer to your question' },
    complaint: { sv: 'Svar på ditt klagomål', en: 'Our answer to your complaint' },
    withdrawn: { sv: 'Ärendet är avslutat', en: 'Your case is closed' },
    notIdentified: { sv: 'Ärendet är avslutat', en: 'Your case is closed' },
    answered: { sv: 'Ärendet är avslutat', en: 'Your case is closed' },
  },
  answerHeading: { sv: 'Vårt svar', en: 'Our answer' },
  /** A gap that the linter sees: nobody but the officer can answer. */
  answer: { sv: '[…]', en: '[…]' },
  lettersHeading: { sv: 'Våra svar till dig', en: 'Our answers to you' },
  letter: { sv: 'vårt svar av den {date}', en: 'our answer of {date}' },
  keptHeading: { sv: 'Om du vill höra av dig igen', en: 'If you wish to contact us again' },
  kept: {
    sv: 'Vi sparar ärendet så länge som det behövs för att kunna visa att vi har följt lagen (artiklarna 5.2 och 6.1 c i dataskyddsförordningen).',
    en: 'We keep the case for as long as is needed to show that we have complied with the law (Articles 5(2) and 6(1)(c) of the General Data Protection Regulation).',
  },
  again: {
    sv: 'Du kan när som helst höra av dig till oss på nytt och begära det som du har rätt till.',
    en: 'You can contact us again at any time and request what you are entitled to.',
  },
} as const;
