import type { Bilingual } from '../../kit/language.ts';

/** What the answer to a withdrawn consent says; {names} are facts. */
export const consentTexts = {
  heading: {
    undecided: {
      sv: 'Svar på att du tar tillbaka ditt samtycke',
      en: 'Answer to your withdrawal of consent',
    },
    granted: { sv: 'Ditt samtycke är återkallat', en: 'Your consent is withdrawn' },
  },
  asked: {
    sv: 'Den {received} fick vi veta att du tar tillbaka ditt samtycke.',
    en: 'On {received} we learned that you withdraw your consent.',
  },
  decided: {
    granted: {
      sv: 'Vi har slutat med det som byggde på samtycket (artikel 7.3 i dataskyddsförordningen).',
      en: 'We have stopped what rested on it (Article 7(3) of the General Data Protection Regulation).',
    },
  },
  from: {
    sv: 'Återkallelsen gäller från och med den {received}, dagen då den kom in till oss.',
    en: 'The withdrawal applies from {received}, the day on which it reached us.',
  },
  stopsHeading: { sv: 'Det här upphör', en: 'What stops' },
  inPart: {
    sv: '{title}, i den del som bygger på samtycket',
    en: '{title}, as far as it rests on consent',
  },
  lawful: {
    sv: 'Det som vi har gjort med stöd av samtycket innan du tog tillbaka det är fortfarande lagligt (artikel 7.3).',
    en: 'What we did on the basis of this consent before you withdrew it remains lawful (Article 7(3)).',
  },
  consequencesHeading: { sv: 'Det här betyder det för dig', en: 'What this means for you' },
  consequences: {
    sv: 'Du får inte längre det som samtycket gällde. Allt annat mellan oss är som förut, och du går inte miste om något annat för att du har tagit tillbaka samtycket. Vill du kan du när som helst samtycka igen.',
    en: 'You will no longer receive what the consent was for. Everything else between us stays as it was; you lose nothing else by having withdrawn it. If you like, you can consent again at any time.',
  },
  staysHeading: {
    sv: 'Det här bygger inte bara på samtycke och fortsätter',
    en: 'What does not rest on consent alone, so goes on',
  },
  stays: { sv: '{title}: {basis}', en: '{title}: {basis}' },
  erasureHeading: { sv: 'Dina uppgifter', en: 'Your data' },
  erasure: {
    sv: 'Uppgifter som vi bara behandlade med stöd av samtycket raderar vi, om det inte finns någon annan rättslig grund för att behandla dem (artikel 17.1 b).',
    en: 'We erase data that we processed only on the basis of this consent, unless there is another legal ground for the processing (Article 17(1)(b)).',
  },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
