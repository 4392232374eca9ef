import type { ProcessingDraft } from './model.ts';
import { commonSecurity } from './sampleWording.ts';
import { held, noAutomatedDecisions, noTransfers, roles } from './templates/wording.ts';

/** What the sample organisation does with the data of its customers; the recipients are invented. */
export const customerRecords: readonly ProcessingDraft[] = [
  {
    statement: {
      title: { sv: 'Kundrelationen', en: 'The customer relationship' },
      purposes: {
        sv: 'Att leverera våra tjänster, hantera ärenden och hålla kontakten med dig som kund.',
        en: 'To deliver our services, handle your cases and keep in contact with you as a customer.',
      },
      legalBasis: { sv: 'Avtal (artikel 6.1 b).', en: 'Contract (Article 6(1)(b)).' },
      categories: {
        sv: 'Namn, adress, e-postadress, telefonnummer, titel, användarnamn och det du själv skriver till oss.',
        en: 'Name, address, e-mail address, telephone number, title, username and what you write to us.',
      },
      recipients: {
        sv: 'Driftbolaget Exempel AB, Stockholm (drift av kundsystemet, personuppgiftsbiträde).',
        en: 'Driftbolaget Exempel AB, Stockholm (hosting of the customer system, processor).',
      },
      retention: {
        sv: 'Så länge du är kund. Därefter raderas eller anonymiseras uppgifterna inom tolv månader.',
        en: 'As long as you are a customer. After that the data are erased or anonymised within twelve months.',
      },
      source: {
        sv: 'Du själv, och folkbokföringen (SPAR) för adressändringar.',
        en: 'You yourself, and the population register (SPAR) for changes of address.',
      },
      automatedDecisions: noAutomatedDecisions,
      transfers: noTransfers,
    },
    legalBases: ['b'],
    subjects: ['customer'],
    data: held(['person', 'contact', 'publicRegister'], {
      name: 'Skiljer kunderna åt och behövs för att tilltala dem rätt.',
      address: 'Behövs för leveranser och avtal.',
      email: 'Behövs för att besvara ärenden och lämna besked om tjänsten.',
      phone: 'Behövs när ett ärende är brådskande.',
      title: 'Visar vem som får beställa för kundens räkning.',
      username: 'Behövs för inloggning i kundportalen.',
      volunteeredData: 'Det kunden själv skriver i ett ärende behövs för att lösa det.',
      userContent: 'Det kunden själv publicerar i portalen är en del av tjänsten.',
    }),
    systems: ['Kundsystemet', 'E-postlådan för kundtjänst'],
    recipients: [
      {
        name: 'Driftbolaget Exempel AB',
        role: 'Drift av kundsystemet',
        email: 'dataskydd@driftbolaget.example.com',
        addressLines: ['Exempelvägen 2', '113 30 Stockholm'],
      },
    ],
    location: 'Driftbolaget Exempel AB, datahall i Stockholm',
    securityInWords: commonSecurity,
    accessRoles: roles({
      Kundtjänst: 'besvara ärenden',
      Säljare: 'hålla kontakten med kunden',
      Konsulter: 'leverera tjänsten',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'Kundchefen',
  },
  {
    statement: {
      title: { sv: 'Fakturering och bokföring', en: 'Invoicing and bookkeeping' },
      purposes: {
        sv: 'Att ta betalt för våra tjänster och uppfylla bokföringslagens krav.',
        en: 'To charge for our services and meet the requirements of the Swedish Bookkeeping Act.',
      },
      legalBasis: {
        sv: 'Avtal (artikel 6.1 b) och rättslig förpliktelse (artikel 6.1 c, bokföringslagen 1999:1078).',
        en: 'Contract (Article 6(1)(b)) and legal obligation (Article 6(1)(c), Bookkeeping Act 1999:1078).',
      },
      categories: {
        sv: 'Namn, adress, fakturor, betalningar samt kort- och bankuppgifter.',
        en: 'Name, address, invoices, payments, and card and bank details.',
      },
      recipients: {
        sv: 'Redovisningsbyrån Exempel AB, Uppsala (bokföring, personuppgiftsbiträde) och Skatteverket.',
        en: 'Redovisningsbyrån Exempel AB, Uppsala (bookkeeping, processor) and the Swedish Tax Agency.',
      },
      retention: {
        sv: 'Till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades (7 kap. 2 § bokföringslagen).',
        en: 'Until the end of the seventh year after the calendar year in which the financial year ended (Bookkeeping Act, chapter 7, section 2).',
      },
      source: { sv: 'Du själv och din bank.', en: 'You yourself and your bank.' },
      automatedDecisions: noAutomatedDecisions,
      transfers: noTransfers,
    },
    legalBases: ['b', 'c'],
    subjects: ['customer'],
    data: held(['person'], {
      name: 'Ska stå på fakturan.',
      address: 'Ska stå på fakturan.',
      paymentData: 'Behövs för att ta emot och para ihop betalningar.',
    }),
    systems: ['Ekonomisystemet'],
    recipients: [
      {
        name: 'Redovisningsbyrån Exempel AB',
        role: 'Bokföring',
        email: 'dataskydd@redovisningsbyran.example.com',
        addressLines: ['Exempelgatan 3', '753 20 Uppsala'],
      },
      {
        name: 'Skatteverket',
        role: 'Mottagare av lagstadgade uppgifter',
        email: 'skatteverket@example.com',
        addressLines: ['171 94 Solna'],
      },
    ],
    legalProvision: '7 kap. 2 § bokföringslagen (1999:1078)',
    location: 'Redovisningsbyrån Exempel AB, datahall i Uppsala',
    securityInWords: commonSecurity,
    accessRoles: roles({
      Ekonomiassistenter: 'fakturera och bokföra',
      Revisorn: 'granska räkenskaperna',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'Ekonomichefen',
  },
  {
    statement: {
      title: { sv: 'Nyhetsbrev och marknadsföring', en: 'Newsletters and marketing' },
      purposes: {
        sv: 'Att skicka nyhetsbrev och erbjudanden och att följa upp hur de tas emot.',
        en: 'To send newsletters and offers and to follow up how they are received.',
      },
      legalBasis: {
        sv: 'Ditt samtycke (artikel 6.1 a).',
        en: 'Your consent (Article 6(1)(a)).',
      },
      categories: { sv: 'Namn och e-postadress.', en: 'Name and e-mail address.' },
      recipients: {
        sv: 'Utskickstjänsten Exempel AB, Göteborg (e-postutskick, personuppgiftsbiträde).',
        en: 'Utskickstjänsten Exempel AB, Gothenburg (e-mail distribution, processor).',
      },
      retention: {
        sv: 'Tills du återkallar ditt samtycke. Därefter sparas bara en kodad uppgift i spärrlistan.',
        en: 'Until you withdraw your consent. After that only a coded entry in the suppression list is kept.',
      },
      source: {
        sv: 'Du själv, när du anmälde dig till nyhetsbrevet.',
        en: 'You yourself, when you signed up for the newsletter.',
      },
      automatedDecisions: noAutomatedDecisions,
      transfers: {
        sv: 'Breven levereras av Mejlmotorn Exempel Inc. i USA, som Utskickstjänsten anlitar. Uppgifterna skyddas av standardavtalsklausuler (artikel 46.2 c).',
        en: 'The letters are delivered by Mejlmotorn Exempel Inc. in the USA, engaged by Utskickstjänsten. The data are protected by standard contractual clauses (Article 46(2)(c)).',
      },
    },
    legalBases: ['a'],
    subjects: ['customer', 'prospect', 'newsletterSubscriber'],
    data: held(['newsletterSignUp'], {
      name: 'Används i hälsningen och går att utelämna.',
      email: 'Behövs för att skicka brevet.',
    }),
    systems: ['Utskickssystemet'],
    recipients: [
      {
        name: 'Utskickstjänsten Exempel AB',
        role: 'E-postutskick',
        email: 'dataskydd@utskickstjansten.example.com',
        addressLines: ['Exempelgatan 4', '411 05 Göteborg'],
      },
    ],
    transfers: [{ country: 'USA', recipient: 'Mejlmotorn Exempel Inc.', safeguard: 'scc' }],
    directMarketing: true,
    location: 'Utskickstjänsten Exempel AB, datahall i Göteborg',
    securityInWords: commonSecurity,
    accessRoles: roles({
      Marknadsavdelningen: 'skicka nyhetsbrev',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'Marknadschefen',
  },
  {
    statement: {
      title: {
        sv: 'Kund- och marknadsanalys',
        en: 'Customer and market analysis',
      },
      purposes: {
        sv: 'Att förstå hur våra tjänster används och uppfattas, så att vi kan förbättra dem. Underlaget är köp, ärenden och svar på enkäter.',
        en: 'To understand how our services are used and received, so that we can improve them. The basis is purchases, cases and answers to surveys.',
      },
      legalBasis: {
        sv: 'Vårt berättigade intresse av att utveckla våra tjänster (artikel 6.1 f).',
        en: 'Our legitimate interest in developing our services (Article 6(1)(f)).',
      },
      categories: {
        sv: 'Namn, e-postadress, titel, köpta tjänster och svar på enkäter.',
        en: 'Name, e-mail address, title, services bought and answers to surveys.',
      },
      recipients: {
        sv: 'Analysbyrån Exempel AB, Linköping (enkäter och statistik, personuppgiftsbiträde).',
        en: 'Analysbyrån Exempel AB, Linköping (surveys and statistics, processor).',
      },
      retention: {
        sv: 'Två år. Därefter finns bara statistik som inte kan kopplas till dig.',
        en: 'Two years. After that only statistics that cannot be linked to you remain.',
      },
      source: {
        sv: 'Du själv, och vårt kundsystem.',
        en: 'You yourself, and our customer system.',
      },
      automatedDecisions: noAutomatedDecisions,
      transfers: noTransfers,
    },
    legalBases: ['f'],
    subjects: ['customer', 'prospect', 'surveyRespondent'],
    data: held(['person', 'survey', 'contact'], {
      name: 'Behövs för att koppla svaren till rätt kund innan de anonymiseras.',
      email: 'Behövs för att skicka enkäten.',
      title: 'Visar vilken roll den svarande har.',
      volunteeredData: 'Svaren är det som analyseras.',
    }),
    systems: ['Kundsystemet', 'Enkätverktyget'],
    recipients: [
      {
        name: 'Analysbyrån Exempel AB',
        role: 'Enkäter och statistik',
        email: 'dataskydd@analysbyran.example.com',
        addressLines: ['Exempelgatan 6', '582 22 Linköping'],
      },
    ],
    location: 'Analysbyrån Exempel AB, datahall i Linköping',
    securityInWords: commonSecurity,
    accessRoles: roles({
      Analytiker: 'sammanställa statistik',
    }),
    dpiaNeed: 'notNeeded',
    owner: 'Marknadschefen',
  },
];
