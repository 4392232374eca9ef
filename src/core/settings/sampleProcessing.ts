import type { ProcessingStatement } from '../processing/model.ts';

const noAutomatedDecisions = {
  sv: 'Inga beslut fattas enbart automatiserat, och ingen profilering sker.',
  en: 'No decisions are made by automated means alone, and there is no profiling.',
};

const noTransfers = {
  sv: 'Uppgifterna förs inte över till något land utanför EU/EES.',
  en: 'The data are not transferred to any country outside the EU/EEA.',
};

/** Sample answers, drawn from the published policy; the recipients are invented examples. */
export const sampleProcessing: readonly ProcessingStatement[] = [
  {
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
  {
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
  {
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
    transfers: noTransfers,
  },
  {
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
    recipients: {
      sv: 'Webbhotellet Exempel AB, Malmö (drift av webbplatsen, personuppgiftsbiträde).',
      en: 'Webbhotellet Exempel AB, Malmö (hosting of the website, processor).',
    },
    retention: { sv: 'Tolv månader.', en: 'Twelve months.' },
    source: {
      sv: 'Din webbläsare, när du besöker webbplatsen.',
      en: 'Your browser, when you visit the website.',
    },
    automatedDecisions: noAutomatedDecisions,
    transfers: noTransfers,
  },
];
