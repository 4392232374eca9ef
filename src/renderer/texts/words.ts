import { defineTexts } from './catalogue.ts';

/** The regulation's words as the glossary gives them: rights, states, channels, letters. */
export const wordTexts = defineTexts(
  {
    rights: {
      access: 'Tillgång',
      rectification: 'Rättelse',
      erasure: 'Radering',
      restriction: 'Begränsning',
      portability: 'Dataportabilitet',
      objection: 'Invändning',
      marketingObjection: 'Invändning mot direktmarknadsföring',
      automatedDecision: 'Automatiserat beslut',
      consentWithdrawal: 'Återkallat samtycke',
    },
    states: {
      received: 'Mottagen',
      identityInDoubt: 'Identitet oklar',
      searching: 'Eftersökning',
      deciding: 'Beslut',
      answered: 'Besvarad',
      closed: 'Avslutad',
      withdrawn: 'Återtagen',
    },
    channels: {
      email: 'E-post',
      post: 'Brev',
      phone: 'Telefon',
      webForm: 'Webbformulär',
      inPerson: 'Personligen',
      other: 'Annat',
    },
    letters: {
      acknowledgement: 'Mottagningsbekräftelse',
      accessReply: 'Svar på begäran om tillgång',
      extract: 'Registerutdrag',
    },
    letterStates: {
      owed: 'Ska skrivas',
      draft: 'Utkast',
      issued: 'Utfärdat',
      discarded: 'Kasserat',
    },
    languages: { sv: 'Svenska', en: 'Engelska' },
  },
  {
    rights: {
      access: 'Access',
      rectification: 'Rectification',
      erasure: 'Erasure',
      restriction: 'Restriction',
      portability: 'Portability',
      objection: 'Objection',
      marketingObjection: 'Objection to direct marketing',
      automatedDecision: 'Automated decision',
      consentWithdrawal: 'Withdrawal of consent',
    },
    states: {
      received: 'Received',
      identityInDoubt: 'Identity in doubt',
      searching: 'Searching',
      deciding: 'Deciding',
      answered: 'Answered',
      closed: 'Closed',
      withdrawn: 'Withdrawn',
    },
    channels: {
      email: 'E-mail',
      post: 'Post',
      phone: 'Phone',
      webForm: 'Web form',
      inPerson: 'In person',
      other: 'Other',
    },
    letters: {
      acknowledgement: 'Acknowledgement',
      accessReply: 'Access reply',
      extract: 'Extract',
    },
    letterStates: { owed: 'Owed', draft: 'Draft', issued: 'Issued', discarded: 'Discarded' },
    languages: { sv: 'Swedish', en: 'English' },
  },
);
