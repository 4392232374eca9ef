import { defineTexts } from '../../texts/catalogue.ts';

export const questionTexts = defineTexts(
  {
    title: { identity: 'Fråga om identitet', clarification: 'Fråga om förtydligande' },
    askedOn: 'Ställd',
    doubt: 'Tvivlet',
    despite: 'Varför tvivlar ni, fast begäran kom från en registrerad adress eller ett konto?',
    despiteHint:
      'Artikel 12.6: kommer begäran därifrån finns i regel inga rimliga skäl att tvivla. Minst tio tecken.',
    despiteFact: 'Trots registrerad avsändare',
    expiresOn: 'Kan besvaras till och med',
    expiresHint: '30 dagar om du inte väljer något annat.',
    leastData:
      'Be om så lite som möjligt. Ett kundnummer eller ett svar från en känd adress räcker ofta; en kopia av id-handling nästan aldrig. Visas en handling: anteckna att den är sedd, spara den inte.',
    reminded: 'Påmind',
    remind: 'Påminn …',
    remindTitle: 'Ställ frågan igen',
    remindLead: 'Påminnelsen ska skrivas som brev. Säg till vilken dag det går att svara.',
    remindedOn: 'Påminns den',
    remindSaved: 'Påminnelsen är antecknad. Brevet ska skrivas.',
    unsent: 'Frågan är inte skickad. Skriv brevet och utfärda det, annars kan ingen svara.',
    toLetters: 'Till breven',
    waits: (date: string) => `Väntar på svar till och med ${date}.`,
    expired: (date: string) =>
      `Ingen svarade senast ${date}. Du kan gå till beslut och avslå med grunden att personen inte kan identifieras, eller påminna en gång till.`,
    toDecision: 'Till besluten',
    proof: 'Hur skingrades tvivlet?',
    proofHint: 'En handling ses, den sparas inte.',
    proofs: {
      knowledge: 'Personen visste det bara den kan veta',
      account: 'Inloggad på sitt konto',
      electronicId: 'E-legitimation',
      documentSeen: 'Id-handling sedd, inte sparad',
      other: 'På annat sätt',
      answer: 'Svarade på frågan',
    },
  },
  {
    title: { identity: 'Question of identity', clarification: 'Question of clarification' },
    askedOn: 'Asked',
    doubt: 'The doubt',
    despite: 'Why do you doubt, although the request came from a registered address or account?',
    despiteHint:
      'Article 12(6): a request from there leaves no reasonable doubt as a rule. At least ten characters.',
    despiteFact: 'In spite of the registered sender',
    expiresOn: 'Can be answered until',
    expiresHint: '30 days unless you choose otherwise.',
    leastData:
      'Ask for as little as possible. A customer number or an answer from a known address is often enough; a copy of an identity document hardly ever. If a document is shown: note that it was seen, do not keep it.',
    reminded: 'Reminded',
    remind: 'Remind …',
    remindTitle: 'Put the question again',
    remindLead:
      'The reminder is to be written as a letter. Say until which day it can be answered.',
    remindedOn: 'Reminded on',
    remindSaved: 'The reminder is recorded. Its letter is to be written.',
    unsent: 'The question is not sent. Write its letter and issue it, or nobody can answer.',
    toLetters: 'To the letters',
    waits: (date: string) => `Waiting for an answer until ${date}.`,
    expired: (date: string) =>
      `Nobody answered by ${date}. You can go to the decision and refuse on the ground that the person cannot be identified, or remind once more.`,
    toDecision: 'To the decisions',
    proof: 'How was the doubt lifted?',
    proofHint: 'A document is seen, it is not kept.',
    proofs: {
      knowledge: 'The person knew what only they can know',
      account: 'Signed in to their account',
      electronicId: 'Electronic identification',
      documentSeen: 'Identity document seen, not kept',
      other: 'In another way',
      answer: 'Answered the question',
    },
  },
);
