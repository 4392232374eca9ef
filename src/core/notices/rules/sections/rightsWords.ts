import type { Language } from '../../../kit/language.ts';

type RightsWords = {
  readonly marketing: string;
  readonly noMarketing: (ways: string) => string;
  readonly objection: string;
  readonly object: (records: string, ways: string) => string;
  readonly rights: string;
  readonly always: readonly string[];
  readonly portability: string;
  readonly human: string;
  readonly how: (ways: string) => string;
  readonly withdrawal: string;
  readonly withdraw: (records: string, ways: string) => string;
  readonly complaint: string;
  readonly complain: (authority: string, ways: string) => string;
  readonly mandatory: string;
  readonly byContract: string;
  readonly byLaw: (provision: string) => string;
  readonly byConsent: string;
  readonly byNothing: string;
  readonly decisions: string;
};

/** What a notice says of a person's rights, in plain words with the article. */
export const rightsWords: Readonly<Record<Language, RightsWords>> = {
  sv: {
    marketing: 'Du får säga nej till direktmarknadsföring',
    noMarketing: (ways) =>
      `Du har rätt att när som helst invända mot att vi använder dina uppgifter för direktmarknadsföring, också mot profilering för den. Du behöver inte ge några skäl och det kostar ingenting. När du har sagt nej använder vi inte längre uppgifterna för det (artikel 21.2–21.3). Säg till så här: ${ways}.`,
    objection: 'Du får invända mot behandlingen',
    object: (records, ways) =>
      `Du har rätt att av skäl som rör just din situation när som helst invända mot det som vi gör med stöd av ett berättigat eller allmänt intresse: ${records}. Då slutar vi, om vi inte kan visa tvingande berättigade skäl som väger tyngre eller behöver uppgifterna för rättsliga anspråk (artikel 21.1). Hör av dig så här: ${ways}.`,
    rights: 'Dina rättigheter',
    always: [
      'Du har rätt att få veta vilka uppgifter vi har om dig och att få en kopia av dem (artikel 15).',
      'Du har rätt att få felaktiga uppgifter rättade och ofullständiga kompletterade (artikel 16).',
      'Du har rätt att få uppgifter raderade när de inte längre behövs eller när lagen annars ger dig den rätten (artikel 17).',
      'Du har rätt att begära att vi begränsar hur uppgifterna används, till exempel medan vi utreder om de stämmer (artikel 18).',
    ],
    portability:
      'Du har rätt att få ut uppgifter som du själv har lämnat i ett format som en dator läser, och att få dem överförda till någon annan, när vi behandlar dem automatiserat med stöd av avtal eller samtycke (artikel 20).',
    human:
      'Du har rätt att få ett automatiserat beslut prövat av en människa, att framföra din åsikt och att bestrida beslutet (artikel 22.3).',
    how: (ways) =>
      `Hör av dig så här: ${ways}. Det kostar ingenting. Du får svar utan onödigt dröjsmål och normalt inom en månad.`,
    withdrawal: 'Du kan återkalla ditt samtycke',
    withdraw: (records, ways) =>
      `Du kan när som helst återkalla ett samtycke som du har gett (${records}). Det ska vara lika lätt som att ge det. Hör av dig så här: ${ways}. Det vi gjorde innan dess är fortfarande tillåtet (artikel 7.3).`,
    complaint: 'Om du inte är nöjd',
    complain: (authority, ways) =>
      `Du har rätt att klaga hos tillsynsmyndigheten, ${authority}: ${ways} (artikel 77).`,
    mandatory: 'Om du måste lämna uppgifterna',
    byContract:
      'Uppgifterna behövs för att ingå eller fullgöra avtalet med dig. Utan dem kan vi inte göra det.',
    byLaw: (provision) =>
      `Lagen kräver att vi har uppgifterna${provision}. Utan dem kan vi inte göra det som lagen kräver.`,
    byConsent:
      'Det är frivilligt att lämna uppgifterna. Utan dem kan vi inte göra det som samtycket gäller.',
    byNothing: 'Varken lag eller avtal kräver att du lämnar uppgifterna.',
    decisions: 'Automatiserade beslut',
  },
  en: {
    marketing: 'You may say no to direct marketing',
    noMarketing: (ways) =>
      `You have the right to object at any time to our using your data for direct marketing, also to profiling for it. You need not give reasons and it costs nothing. Once you have said no, we no longer use the data for that (Article 21(2)–(3)). Tell us here: ${ways}.`,
    objection: 'You may object to the processing',
    object: (records, ways) =>
      `You have the right to object at any time, on grounds relating to your particular situation, to what we do on the basis of a legitimate or public interest: ${records}. We then stop, unless we can show compelling legitimate grounds that weigh heavier or need the data for legal claims (Article 21(1)). Contact us here: ${ways}.`,
    rights: 'Your rights',
    always: [
      'You have the right to know which data we hold about you and to receive a copy of them (Article 15).',
      'You have the right to have inaccurate data rectified and incomplete data completed (Article 16).',
      'You have the right to have data erased when they are no longer needed or when the law otherwise gives you that right (Article 17).',
      'You have the right to ask us to restrict how the data are used, such as while we examine whether they are accurate (Article 18).',
    ],
    portability:
      'You have the right to receive data that you provided in a format that a computer reads, and to have them passed on to somebody else, where we process them by automated means on the basis of a contract or consent (Article 20).',
    human:
      'You have the right to have an automated decision examined by a human, to express your point of view and to contest the decision (Article 22(3)).',
    how: (ways) =>
      `Contact us here: ${ways}. It costs nothing. You receive an answer without undue delay and normally within one month.`,
    withdrawal: 'You can withdraw your consent',
    withdraw: (records, ways) =>
      `You can withdraw a consent that you gave (${records}) at any time. It is to be as easy as giving it. Contact us here: ${ways}. What we did before remains lawful (Article 7(3)).`,
    complaint: 'If you are not satisfied',
    complain: (authority, ways) =>
      `You have the right to complain to the supervisory authority, ${authority}: ${ways} (Article 77).`,
    mandatory: 'Whether you have to give us the data',
    byContract:
      'The data are needed to enter into or perform the contract with you. Without them we cannot do so.',
    byLaw: (provision) =>
      `The law requires us to have the data${provision}. Without them we cannot do what the law requires.`,
    byConsent:
      'It is your choice whether to give us the data. Without them we cannot do what the consent is for.',
    byNothing: 'Neither the law nor a contract requires you to give us the data.',
    decisions: 'Automated decisions',
  },
};
