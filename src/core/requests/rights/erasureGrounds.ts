import type { RefusalGround } from './definition.ts';
import { commonGrounds, noSuchData } from './shared.ts';

const partlyOrRefused = ['partly', 'refused'] as const;

/** Why data are not erased: the exceptions of Art 17(3), or that none of Art 17(1)(a)-(f) holds. */
export const erasureGrounds: readonly RefusalGround[] = [
  {
    code: 'freedomOfExpression',
    dpv: 'JustificationA17FreedomOfExpression',
    article: 'Art. 17.3 a',
    name: { sv: 'Yttrande- och informationsfrihet', en: 'Freedom of expression and information' },
    text: {
      sv: 'Uppgifterna behövs för yttrande- och informationsfriheten (artikel 17.3 a i dataskyddsförordningen).',
      en: 'The data are necessary for the freedom of expression and information (Article 17(3)(a) of the General Data Protection Regulation).',
    },
    for: partlyOrRefused,
  },
  {
    code: 'legalObligation',
    dpv: 'JustificationA17LegallyRequired',
    article: 'Art. 17.3 b',
    name: { sv: 'Lagen kräver det', en: 'Required by law' },
    text: {
      sv: 'Vi måste spara uppgifterna för att lagen kräver det (artikel 17.3 b i dataskyddsförordningen).',
      en: 'We must keep the data because the law requires it (Article 17(3)(b) of the General Data Protection Regulation).',
    },
    for: partlyOrRefused,
  },
  {
    code: 'publicInterest',
    dpv: 'JustificationA17PublicInterest',
    article: 'Art. 17.3 b',
    name: { sv: 'Uppgift av allmänt intresse', en: 'Task in the public interest' },
    text: {
      sv: 'Uppgifterna behövs för en uppgift av allmänt intresse eller som ett led i myndighetsutövning (artikel 17.3 b i dataskyddsförordningen).',
      en: 'The data are necessary for a task carried out in the public interest or in the exercise of official authority (Article 17(3)(b) of the General Data Protection Regulation).',
    },
    for: partlyOrRefused,
  },
  {
    code: 'publicHealth',
    dpv: 'JustificationA17PublicHealth',
    article: 'Art. 17.3 c',
    name: { sv: 'Folkhälsa', en: 'Public health' },
    text: {
      sv: 'Uppgifterna behövs av skäl av allmänt intresse på folkhälsoområdet (artikel 17.3 c i dataskyddsförordningen).',
      en: 'The data are necessary for reasons of public interest in the area of public health (Article 17(3)(c) of the General Data Protection Regulation).',
    },
    for: partlyOrRefused,
  },
  {
    code: 'archiving',
    dpv: 'JustificationA17Archiving',
    article: 'Art. 17.3 d',
    name: { sv: 'Arkiv, forskning eller statistik', en: 'Archiving, research or statistics' },
    text: {
      sv: 'Uppgifterna behövs för arkivändamål av allmänt intresse, forskning eller statistik, och en radering skulle göra det omöjligt eller avsevärt svårare (artikel 17.3 d i dataskyddsförordningen).',
      en: 'The data are necessary for archiving in the public interest, research or statistics, which erasure would make impossible or seriously impair (Article 17(3)(d) of the General Data Protection Regulation).',
    },
    for: partlyOrRefused,
  },
  {
    code: 'legalClaims',
    dpv: 'JustificationA17LegalClaims',
    article: 'Art. 17.3 e',
    name: { sv: 'Rättsliga anspråk', en: 'Legal claims' },
    text: {
      sv: 'Uppgifterna behövs för att fastställa, göra gällande eller försvara rättsliga anspråk (artikel 17.3 e i dataskyddsförordningen).',
      en: 'The data are necessary for the establishment, exercise or defence of legal claims (Article 17(3)(e) of the General Data Protection Regulation).',
    },
    for: partlyOrRefused,
  },
  {
    code: 'stillNecessary',
    article: 'Art. 17.1',
    name: { sv: 'Behövs fortfarande', en: 'Still necessary' },
    text: {
      sv: 'Uppgifterna behövs fortfarande för det ändamål som de samlades in för, och inget av de fall då uppgifter ska raderas föreligger (artikel 17.1 i dataskyddsförordningen).',
      en: 'The data are still necessary for the purpose for which they were collected, and none of the cases in which data are to be erased is at hand (Article 17(1) of the General Data Protection Regulation).',
    },
    for: partlyOrRefused,
  },
  noSuchData('Art. 17.1', {
    sv: 'Vi behandlar inga uppgifter om dig, så det finns inget att radera (artikel 17.1 i dataskyddsförordningen).',
    en: 'We process no data about you, so there is nothing to erase (Article 17(1) of the General Data Protection Regulation).',
  }),
  ...commonGrounds,
];
