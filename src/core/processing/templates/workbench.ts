import { subjectCategories } from '../model.ts';
import { noAutomatedDecisions, noTransfers, type RecordTemplate } from './wording.ts';

/** This workbench itself. It concerns whoever asks: every category is named, so that it fits everybody. */
export const workbench: RecordTemplate = {
  code: 'workbench',
  statement: {
    title: { sv: 'Dataskyddsärenden', en: 'Data protection cases' },
    purposes: {
      sv: 'Att besvara din begäran om dina rättigheter, och att kunna visa att vi har gjort det.',
      en: 'To answer your request about your rights, and to be able to show that we have done so.',
    },
    legalBasis: {
      sv: 'Rättslig förpliktelse (artikel 6.1 c, artiklarna 12–22 och 5.2).',
      en: 'Legal obligation (Article 6(1)(c), Articles 12 to 22 and 5(2)).',
    },
    categories: {
      sv: 'Namn, adress, e-postadress, telefonnummer, personnummer om du har lämnat det, din begäran, våra brev till dig och kopian av dina uppgifter.',
      en: 'Name, address, e-mail address, telephone number, personal identity number if you gave it, your request, our letters to you and the copy of your data.',
    },
    recipients: {
      sv: 'Ingen utanför organisationen. Ärendet förvaras krypterat på dataskyddsombudets dator.',
      en: 'Nobody outside the organisation. The case is kept encrypted on the computer of the data protection officer.',
    },
    retention: {
      sv: 'Två år efter att ärendet avslutades. Har du invänt mot direktmarknadsföring sparas därefter bara en kodad uppgift i spärrlistan.',
      en: 'Two years after the case was closed. If you have objected to direct marketing, only a coded entry in the suppression list is kept after that.',
    },
    source: {
      sv: 'Du själv, och de system som vi söker i för att besvara dig.',
      en: 'You yourself, and the systems that we search in order to answer you.',
    },
    automatedDecisions: noAutomatedDecisions,
    transfers: noTransfers,
  },
  legalBases: ['c'],
  legalProvision: {
    sv: 'Artiklarna 12–22 och 5.2 i dataskyddsförordningen',
    en: 'Articles 12 to 22 and 5(2) of the GDPR',
  },
  subjects: [...subjectCategories],
  sources: ['person', 'contact'],
  needed: {
    name: {
      sv: 'Behövs för att identifiera den som begär något.',
      en: 'Needed to identify who is asking.',
    },
    address: { sv: 'Behövs när svaret går med post.', en: 'Needed when the reply goes by post.' },
    email: { sv: 'Behövs för svaret.', en: 'Needed for the reply.' },
    phone: { sv: 'Behövs för frågor om begäran.', en: 'Needed for questions about the request.' },
    volunteeredData: {
      sv: 'Begäran och svaret är själva ärendet.',
      en: 'The request and the reply are the case itself.',
    },
  },
  access: [
    {
      role: { sv: 'Dataskyddsombudet', en: 'The data protection officer' },
      why: { sv: 'handlägga ärendet', en: 'handle the case' },
    },
  ],
  systems: ['Frist'],
  location: {
    sv: 'Dataskyddsombudets dator, i Frists krypterade valv',
    en: 'The computer of the data protection officer, in the encrypted vault of Frist',
  },
  security: {
    sv: 'Valvet är krypterat, arbetar utan nät och för en journal som visar om något har ändrats.',
    en: 'The vault is encrypted, works without a network and keeps a journal that shows whether anything was changed.',
  },
};
