import { noAutomatedDecisions, type RecordTemplate } from './wording.ts';

export const newsletter: RecordTemplate = {
  code: 'newsletter',
  statement: {
    title: { sv: 'Nyhetsbrev', en: 'Newsletter' },
    purposes: {
      sv: 'Att skicka nyhetsbrev och erbjudanden till dig som har bett om dem.',
      en: 'To send newsletters and offers to you who have asked for them.',
    },
    legalBasis: { sv: 'Ditt samtycke (artikel 6.1 a).', en: 'Your consent (Article 6(1)(a)).' },
    categories: { sv: 'Namn och e-postadress.', en: 'Name and e-mail address.' },
    retention: {
      sv: 'Tills du återkallar ditt samtycke. Därefter sparas bara en kodad uppgift i spärrlistan.',
      en: 'Until you withdraw your consent. After that only a coded entry in the suppression list is kept.',
    },
    source: {
      sv: 'Du själv, när du anmälde dig till nyhetsbrevet.',
      en: 'You yourself, when you signed up for the newsletter.',
    },
    automatedDecisions: noAutomatedDecisions,
  },
  legalBases: ['a'],
  subjects: ['newsletterSubscriber'],
  sources: ['newsletterSignUp'],
  needed: {
    name: {
      sv: 'Används i hälsningen och går att utelämna.',
      en: 'Used in the greeting and may be left out.',
    },
    email: { sv: 'Behövs för att skicka brevet.', en: 'Needed to send the letter.' },
  },
  access: [
    {
      role: { sv: 'Marknadsavdelningen', en: 'Marketing' },
      why: { sv: 'skicka nyhetsbrev', en: 'send newsletters' },
    },
  ],
  directMarketing: true,
};

export const webVisits: RecordTemplate = {
  code: 'webVisits',
  statement: {
    title: { sv: 'Besök på webbplatsen', en: 'Visits to the website' },
    purposes: {
      sv: 'Att webbplatsen ska fungera och vara säker.',
      en: 'To make the website work and keep it secure.',
    },
    legalBasis: {
      sv: 'Vårt berättigade intresse av en säker webbplats (artikel 6.1 f).',
      en: 'Our legitimate interest in a secure website (Article 6(1)(f)).',
    },
    categories: {
      sv: 'IP-adress, tidpunkt och besökta sidor.',
      en: 'IP address, time and pages visited.',
    },
    retention: { sv: 'Sex månader.', en: 'Six months.' },
    source: {
      sv: 'Din webbläsare, när du besöker webbplatsen.',
      en: 'Your browser, when you visit the website.',
    },
    automatedDecisions: noAutomatedDecisions,
  },
  legalBases: ['f'],
  subjects: ['websiteVisitor'],
  sources: ['websiteVisit'],
  needed: {
    ipAddresses: {
      sv: 'Behövs för att visa sidan och för att spåra angrepp.',
      en: 'Needed to show the page and to trace attacks.',
    },
  },
  access: [
    {
      role: { sv: 'It-drift', en: 'IT operations' },
      why: { sv: 'felsöka och spåra angrepp', en: 'find faults and trace attacks' },
    },
  ],
};
