import { defineTexts } from '../../texts/catalogue.ts';

export const clockTexts = defineTexts(
  {
    extend: 'Förläng tiden …',
    extendTitle: 'Förläng tiden med två månader',
    extendLead: (first: string) =>
      `Artikel 12.3: bara om begäran är komplicerad eller om ni har fått många. Den registrerade ska få veta det med skälen senast ${first}. Förlängningen räknas först när brevet är utfärdat i tid.`,
    ground: 'Varför räcker inte en månad?',
    grounds: { complexity: 'Begäran är komplicerad', number: 'Många begäranden' },
    reasons: 'Skälen, så som de ska stå i brevet',
    reasonsHint: 'Minst 20 tecken. Skriv på brevets språk.',
    extended: 'Förlängningen är antecknad. Skriv brevet om den och utfärda det.',
    writeExtension: 'Till breven',
    counts: (date: string) => `Förlängd: brevet utfärdades ${date}.`,
    notYet: (first: string) =>
      `Förlängningen räknas inte än: utfärda brevet om den senast ${first} (artikel 12.3).`,
    blocked: (reason: string) => `Kan inte förlängas: ${reason}`,
    until: 'Första månaden',
    untilNote: 'besked om förlängning eller avslag senast då',
    setTarget: 'Ändra målet',
    targetTitle: 'Internt mål',
    targetLead:
      'Artikel 12.3: svaret ska komma utan onödigt dröjsmål. Målet är ert eget och syns i listorna, men ändrar inte fristen.',
    target: 'Mål',
    targetReset: 'Använd regelns mål',
    targetSaved: 'Målet är sparat',
    ownTarget: (rule: string) => `eget mål, regeln ger ${rule}`,
    passed: 'passerat',
  },
  {
    extend: 'Extend the time …',
    extendTitle: 'Extend the time by two months',
    extendLead: (first: string) =>
      `Article 12(3): only where the request is complex or you have received many. The person must be told, with the reasons, no later than ${first}. The extension counts once its letter was issued in time.`,
    ground: 'Why is one month not enough?',
    grounds: { complexity: 'The request is complex', number: 'Many requests' },
    reasons: 'The reasons, as they are to stand in the letter',
    reasonsHint: 'At least 20 characters. Write in the language of the letter.',
    extended: 'The extension is recorded. Write its letter and issue it.',
    writeExtension: 'To the letters',
    counts: (date: string) => `Extended: the letter was issued on ${date}.`,
    notYet: (first: string) =>
      `The extension does not count yet: issue its letter no later than ${first} (Article 12(3)).`,
    blocked: (reason: string) => `Cannot be extended: ${reason}`,
    until: 'First month',
    untilNote: 'last day to tell of an extension or a refusal',
    setTarget: 'Change the target',
    targetTitle: 'Internal target',
    targetLead:
      'Article 12(3): the answer is due without undue delay. The target is your own and shows in the lists, but does not change the deadline.',
    target: 'Target',
    targetReset: 'Use the rule’s target',
    targetSaved: 'The target is saved',
    ownTarget: (rule: string) => `your own, the rule gives ${rule}`,
    passed: 'passed',
  },
);
