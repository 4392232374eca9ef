import type { Bilingual } from '../../kit/language.ts';

/** What an erasure reply says; {names} are facts. */
export const erasureTexts = {
  heading: {
    undecided: { sv: 'Svar på din begäran om radering', en: 'Answer to your request for erasure' },
    granted: { sv: 'Vi har raderat dina uppgifter', en: 'We have erased your data' },
    partly: {
      sv: 'Vi har raderat en del av dina uppgifter',
      en: 'We have erased some of your data',
    },
    refused: { sv: 'Vi raderar inga uppgifter', en: 'We are not erasing any data' },
  },
  asked: {
    sv: 'Den {received} fick vi din begäran om att få dina personuppgifter raderade.',
    en: 'On {received} we received your request to have your personal data erased.',
  },
  decided: {
    granted: {
      sv: 'Vi har gjort som du bad om (artikel 17.1 i dataskyddsförordningen).',
      en: 'We have done as you asked (Article 17(1) of the General Data Protection Regulation).',
    },
    partly: {
      sv: 'En del av uppgifterna är borta. Andra måste eller får vi spara en tid till, och du får veta vilka, varför och hur länge (artikel 17 i dataskyddsförordningen).',
      en: 'Some of the data are gone. Others we must or may keep for some time yet, and we tell you what they are, why and for how long (Article 17 of the General Data Protection Regulation).',
    },
    refused: {
      sv: 'Vi har prövat den och raderar inga uppgifter (artikel 17 i dataskyddsförordningen).',
      en: 'We have considered it and are not erasing any data (Article 17 of the General Data Protection Regulation).',
    },
  },
  anonymised: {
    sv: 'Det som är anonymiserat går inte längre att koppla till dig, varken för oss eller för någon annan.',
    en: 'What has been anonymised can no longer be linked to you, neither by us nor by anybody else.',
  },
  accounting: {
    sv: 'Räkenskapsinformation måste sparas till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades (7 kap. 2 § bokföringslagen). Dagen i tabellen är räknad så.',
    en: 'Accounting records must be kept through the seventh year after the end of the calendar year in which the financial year ended (Bokföringslagen, the Swedish Accounting Act, chapter 7, section 2). The day in the table is counted in this way.',
  },
  purpose: {
    sv: 'Uppgifterna som vi sparar använder vi bara för det skäl som står vid dem, och inte till något annat. När skälet inte längre gäller raderar vi dem.',
    en: 'We use the data that we keep only for the reason stated beside them, for nothing else. When that reason no longer applies, we erase them.',
  },
  remainsHeading: { sv: 'Det här finns kvar', en: 'What remains' },
  caseFile: {
    sv: 'Din begäran och vårt svar sparar vi i ett ärende, för att kunna visa att vi har följt lagen (artiklarna 5.2, 6.1 c och 12). Ärendet sparas så länge det behövs för det ändamålet.',
    en: 'We keep your request with our answer as a case, so that we can show that we have complied with the law (Articles 5(2), 6(1)(c) and 12). We keep the case as long as that purpose requires.',
  },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
