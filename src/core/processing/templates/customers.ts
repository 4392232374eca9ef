import { noAutomatedDecisions, type RecordTemplate } from './wording.ts';

const name = { sv: 'Skiljer kunderna åt.', en: 'Tells the customers apart.' };

export const customer: RecordTemplate = {
  code: 'customer',
  statement: {
    title: { sv: 'Kundrelationen', en: 'The customer relationship' },
    purposes: {
      sv: 'Att leverera det du har beställt, besvara dina ärenden och hålla kontakten med dig som kund.',
      en: 'To deliver what you have ordered, answer your questions and keep in contact with you as a customer.',
    },
    legalBasis: {
      sv: 'Avtalet med dig (artikel 6.1 b).',
      en: 'The contract with you (Article 6(1)(b)).',
    },
    categories: {
      sv: 'Namn, adress, e-postadress, telefonnummer och det du själv skriver till oss.',
      en: 'Name, address, e-mail address, telephone number and what you write to us.',
    },
    retention: {
      sv: 'Så länge du är kund. Därefter raderas eller anonymiseras uppgifterna inom tolv månader.',
      en: 'As long as you are a customer. After that the data are erased or anonymised within twelve months.',
    },
    source: { sv: 'Du själv.', en: 'You yourself.' },
    automatedDecisions: noAutomatedDecisions,
  },
  legalBases: ['b'],
  subjects: ['customer'],
  sources: ['person', 'contact'],
  needed: {
    name,
    address: { sv: 'Behövs för leveransen.', en: 'Needed for the delivery.' },
    email: { sv: 'Behövs för besked om beställningen.', en: 'Needed for notices of the order.' },
    phone: { sv: 'Behövs när något är brådskande.', en: 'Needed when something is urgent.' },
    volunteeredData: {
      sv: 'Det kunden skriver behövs för att lösa ärendet.',
      en: 'What the customer writes is needed to solve the matter.',
    },
  },
  access: [
    {
      role: { sv: 'Kundtjänst', en: 'Customer service' },
      why: { sv: 'besvara ärenden', en: 'answer questions' },
    },
    {
      role: { sv: 'Säljare', en: 'Sales' },
      why: { sv: 'hålla kontakten med kunden', en: 'keep in contact with the customer' },
    },
  ],
};

export const billing: RecordTemplate = {
  code: 'billing',
  statement: {
    title: { sv: 'Fakturering och bokföring', en: 'Invoicing and bookkeeping' },
    purposes: {
      sv: 'Att ta betalt och uppfylla bokföringslagens krav.',
      en: 'To charge for what you buy and meet the requirements of the Swedish Bookkeeping Act.',
    },
    legalBasis: {
      sv: 'Avtalet med dig (artikel 6.1 b) och en rättslig förpliktelse (artikel 6.1 c, bokföringslagen 1999:1078).',
      en: 'The contract with you (Article 6(1)(b)) and a legal obligation (Article 6(1)(c), Bookkeeping Act 1999:1078).',
    },
    categories: {
      sv: 'Namn, adress, fakturor, betalningar och bankuppgifter.',
      en: 'Name, address, invoices, payments and bank details.',
    },
    retention: {
      sv: 'Till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades (7 kap. 2 § bokföringslagen).',
      en: 'Until the end of the seventh year after the calendar year in which the financial year ended (Bookkeeping Act, chapter 7, section 2).',
    },
    source: { sv: 'Du själv och din bank.', en: 'You yourself and your bank.' },
    automatedDecisions: noAutomatedDecisions,
  },
  legalBases: ['b', 'c'],
  legalProvision: {
    sv: '7 kap. 2 § bokföringslagen (1999:1078)',
    en: 'Chapter 7, section 2 of the Swedish Bookkeeping Act (1999:1078)',
  },
  subjects: ['customer'],
  sources: ['person'],
  needed: {
    name: { sv: 'Ska stå på fakturan.', en: 'Must be on the invoice.' },
    address: { sv: 'Ska stå på fakturan.', en: 'Must be on the invoice.' },
    paymentData: {
      sv: 'Behövs för att ta emot och para ihop betalningar.',
      en: 'Needed to receive and match payments.',
    },
  },
  access: [
    {
      role: { sv: 'Ekonomi', en: 'Finance' },
      why: { sv: 'fakturera och bokföra', en: 'invoice and keep the books' },
    },
    {
      role: { sv: 'Revisorn', en: 'The auditor' },
      why: { sv: 'granska räkenskaperna', en: 'audit the accounts' },
    },
  ],
};
