import type { FindingOutcome } from '../../extracts/model.ts';
import type { Bilingual } from '../../kit/language.ts';

/** What an access reply says; {names} are facts. */
export const accessTexts = {
  headingData: {
    sv: 'Din begäran är beviljad: här är dina personuppgifter',
    en: 'Your request is granted: here are your personal data',
  },
  headingNothing: {
    sv: 'Vi behandlar inga personuppgifter om dig',
    en: 'We process no personal data about you',
  },
  heading: {
    undecided: { sv: 'Svar på din begäran om tillgång', en: 'Answer to your request for access' },
    partly: {
      sv: 'Här är en del av dina personuppgifter',
      en: 'Here are some of your personal data',
    },
    refused: {
      sv: 'Vi kan inte lämna ut några personuppgifter till dig',
      en: 'We cannot give you any personal data',
    },
  },
  asked: {
    sv: 'Den {received} fick vi din begäran om tillgång till dina personuppgifter.',
    en: 'On {received} we received your request for access to your personal data.',
  },
  decided: {
    granted: {
      sv: 'Ja, vi behandlar personuppgifter om dig. Här får du veta varför och hur, och du får en kopia av uppgifterna (artikel 15 i dataskyddsförordningen).',
      en: 'Yes, we process personal data about you. This letter tells you why and how, and you receive a copy of the data (Article 15 of the General Data Protection Regulation).',
    },
    nothing: {
      sv: 'Vi har sökt igenom våra system och register och behandlar inga personuppgifter om dig, utöver det här ärendet (artikel 15.1 i dataskyddsförordningen).',
      en: 'We have searched our systems and records and process no personal data about you, apart from this case (Article 15(1) of the General Data Protection Regulation).',
    },
    partly: {
      sv: 'Här får du veta varför och hur vi behandlar uppgifter om dig, och du får en kopia (artikel 15 i dataskyddsförordningen). En del har vi utelämnat; vad och varför står här nedan.',
      en: 'This letter tells you why and how we process data about you, and you receive a copy (Article 15 of the General Data Protection Regulation). Some of it we have held back; what and why is stated below.',
    },
    refused: {
      sv: 'Vi har prövat den och kan inte lämna ut några uppgifter (artikel 15 i dataskyddsförordningen).',
      en: 'We have considered it and cannot disclose any data (Article 15 of the General Data Protection Regulation).',
    },
  },
  free: {
    sv: 'Svaret är kostnadsfritt (artikel 12.5).',
    en: 'This answer is free of charge (Article 12(5)).',
  },
  summary: {
    sv: 'Vi har sökt efter elva kategorier av uppgifter och hittat uppgifter i {found} av dem. Kopian finns i bilagan: {copy}.',
    en: 'We searched for eleven categories of data and found data in {found} of them. The copy is in the annex: {copy}.',
  },
  name: { sv: 'Namn', en: 'Name' },
  personnummer: { sv: 'Personnummer', en: 'Personal identity number' },
  email: { sv: 'E-post', en: 'E-mail' },
  foundHeading: { sv: 'Det här har vi sökt efter', en: 'What we searched for' },
  category: { sv: 'Uppgifter', en: 'Data' },
  outcome: { sv: 'Resultat', en: 'Result' },
  note: { sv: 'Anmärkning', en: 'Remark' },
  processingHeading: {
    sv: 'Så behandlar vi dina uppgifter',
    en: 'How we process your data',
  },
  caseHeading: { sv: 'Det här ärendet', en: 'This case' },
  caseFile: {
    sv: 'Din begäran och vårt svar sparar vi i ett ärende, för att kunna svara dig och för att kunna visa att vi har följt lagen (artiklarna 5.2, 6.1 c och 12). Ärendet sparas så länge det behövs för det ändamålet.',
    en: 'We keep your request and our answer as a case, so that we can answer you and show that we have complied with the law (Articles 5(2), 6(1)(c) and 12). The case is kept as long as that purpose requires.',
  },
  rightsHeading: { sv: 'Dina rättigheter', en: 'Your rights' },
  annexHeading: { sv: 'Bilaga: kopia av dina uppgifter', en: 'Annex: a copy of your data' },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;

/** Each right as the requester may use it next, Art 15(1)(e) with 20 and 7(3). */
export const rightsToName = [
  {
    sv: 'Rättelse: är en uppgift fel eller ofullständig rättar eller kompletterar vi den (artikel 16).',
    en: 'Rectification: if something is inaccurate or incomplete, we correct or complete it (Article 16).',
  },
  {
    sv: 'Radering: du kan begära att vi raderar dina uppgifter, till exempel när de inte längre behövs (artikel 17).',
    en: 'Erasure: you can ask us to erase your data, for example when they are no longer needed (Article 17).',
  },
  {
    sv: 'Begränsning: du kan begära att vi begränsar behandlingen, till exempel medan vi kontrollerar om en uppgift stämmer (artikel 18).',
    en: 'Restriction: you can ask us to restrict the processing, for example while we check whether something is accurate (Article 18).',
  },
  {
    sv: 'Invändning: du kan invända mot behandling som bygger på en intresseavvägning, och mot direktmarknadsföring alltid (artikel 21).',
    en: 'Objection: you can object to processing that rests on legitimate interests, and to direct marketing at any time (Article 21).',
  },
  {
    sv: 'Dataportabilitet: uppgifter som du själv har lämnat, och som vi behandlar med stöd av samtycke eller avtal, kan du få ut i ett maskinläsbart format (artikel 20).',
    en: 'Portability: data that you provided, and that we process by consent or contract, you can receive in a machine-readable format (Article 20).',
  },
  {
    sv: 'Samtycke: har du samtyckt till en behandling kan du när som helst ta tillbaka samtycket (artikel 7.3).',
    en: 'Consent: where you have consented to processing, you can withdraw your consent at any time (Article 7(3)).',
  },
] as const satisfies readonly Bilingual[];

export const outcomeNames = {
  open: { sv: 'Inte klart', en: 'Not settled' },
  found: { sv: 'Finns', en: 'Found' },
  notFound: { sv: 'Finns inte', en: 'Not found' },
  notApplicable: { sv: 'Inte aktuellt', en: 'Not applicable' },
} as const satisfies Record<FindingOutcome, Bilingual>;
