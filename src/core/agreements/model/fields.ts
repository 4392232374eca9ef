import { categoryNames } from '../../processing/model/codes.ts';
import {
  choiceField,
  contentSchema,
  dateField,
  fileField,
  lineField,
  linesField,
  listField,
  numberField,
  proseField,
  referenceField,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import { agreementKindNames, clauseNames, transferToolNames } from './codes.ts';

const clauseFields = {
  clause: choiceField({ sv: 'Villkor', en: 'Clause', article: 'Art 28(3)' }, clauseNames),
  covered: yesNoField({ sv: 'Finns i avtalet', en: 'Stands in the agreement' }),
  page: lineField({ sv: 'Sida eller punkt', en: 'Page or section' }, 60),
  note: lineField({ sv: 'Anteckning', en: 'Note' }, 500),
};

/** From when and for how long; all dates are plain dates, last days included. */
const termFields = {
  signedOn: dateField({
    sv: 'Tecknat',
    en: 'Signed on',
    aliases: ['Signed', 'Undertecknat', 'Avtalsdatum', 'Agreement date'],
    hint: {
      sv: 'Av båda parter, på papper eller elektroniskt.',
      en: 'By both, on paper or electronically.',
    },
  }),
  inForceFrom: dateField({
    sv: 'Gäller från',
    en: 'In force from',
    aliases: ['Start date', 'Effective date', 'Startdatum'],
  }),
  endsOn: dateField({
    sv: 'Avtalstiden slutar',
    en: 'Term ends on',
    aliases: ['End date', 'Expiry date', 'Slutdatum'],
    hint: {
      sv: 'Sista giltighetsdagen. Tomt: tills vidare.',
      en: 'The last day in force. Empty: until further notice.',
    },
  }),
  noticeMonths: numberField(
    {
      sv: 'Uppsägningstid i månader',
      en: 'Months of notice',
      aliases: ['Notice period', 'Uppsägningstid'],
    },
    120,
  ),
  renewalMonths: numberField(
    {
      sv: 'Förlängs med så många månader i taget',
      en: 'Renewed by this many months at a time',
      hint: {
        sv: 'Tomt eller 0: förlängs inte av sig självt.',
        en: 'Empty or 0: not renewed by itself.',
      },
    },
    600,
  ),
  endedOn: dateField({
    sv: 'Upphört i förtid',
    en: 'Ended on',
    hint: {
      sv: 'Sista dagen, efter uppsägning eller när ett nytt avtal ersatte det.',
      en: 'The last day, after notice or when a new agreement replaced it.',
    },
  }),
};

export const agreementFields = {
  supplier: referenceField(
    { sv: 'Leverantör', en: 'Supplier', article: 'Art 28(3)', aliases: ['Vendor', 'Processor'] },
    'suppliers',
  ),
  kind: choiceField(
    {
      sv: 'Slag',
      en: 'Kind',
      article: 'Art 26, 28, 44-47',
      aliases: ['Avtalstyp', 'Agreement type'],
    },
    agreementKindNames,
  ),
  transferTool: choiceField(
    { sv: 'Överföringsgrund', en: 'Transfer tool', article: 'Art 45-47', aliases: ['Safeguard'] },
    transferToolNames,
  ),
  title: lineField({
    sv: 'Namn på avtalet',
    en: 'Name of the agreement',
    aliases: ['Avtal', 'Agreement'],
  }),
  ...termFields,
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review', article: 'Art 28(1)' }),
  file: fileField({ sv: 'Avtalet som fil', en: 'The agreement as a file', article: 'Art 28(9)' }),
  dataCategories: ticksField(
    {
      sv: 'Uppgifter som avtalet omfattar',
      en: 'Data that the agreement covers',
      article: 'Art 28(3)',
      aliases: ['Data categories', 'Uppgiftskategorier'],
    },
    categoryNames,
  ),
  ownCategories: linesField({
    sv: 'Andra uppgifter som det omfattar',
    en: 'Other data that it covers',
    article: 'Art 28(3)',
  }),
  clauses: listField(
    { sv: 'Villkor enligt artikel 28', en: 'Clauses under Article 28', article: 'Art 28(3)' },
    clauseFields,
    30,
  ),
  countries: linesField(
    {
      sv: 'Länder som överföringen gäller',
      en: 'Countries of the transfer',
      article: 'Art 44',
      hint: { sv: 'Tomt: leverantörens eget land.', en: 'Empty: the supplier’s own country.' },
    },
    50,
    80,
  ),
  responsibilities: proseField({
    sv: 'Gemensamt ansvar: vem som ansvarar för vad',
    en: 'Joint control: who is responsible for what',
    article: 'Art 26(1)',
  }),
  essence: lineField(
    {
      sv: 'Gemensamt ansvar: var de registrerade kan läsa det väsentliga',
      en: 'Joint control: where data subjects can read its essence',
      article: 'Art 26(2)',
    },
    300,
  ),
  owner: lineField({ sv: 'Ansvarig i verksamheten', en: 'Owner', aliases: ['Ansvarig'] }, 120),
};

/** What the register says of one agreement. */
export const agreementContentSchema = contentSchema(agreementFields);
