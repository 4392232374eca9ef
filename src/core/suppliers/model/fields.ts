import { categoryNames } from '../../processing/model/codes.ts';
import {
  choiceField,
  contentSchema,
  dateField,
  emailField,
  lineField,
  linesField,
  listField,
  numberField,
  requiredLine,
  settledChoice,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import { authorisationNames, supplierRoleNames, supplierStateNames } from './codes.ts';

const subProcessorFields = {
  name: requiredLine({ sv: 'Namn', en: 'Name' }),
  service: lineField({ sv: 'Vad det gör', en: 'What it does' }),
  country: lineField({ sv: 'Land', en: 'Country', article: 'Art 44' }, 80),
  under: lineField({
    sv: 'Anlitas av underbiträdet',
    en: 'Engaged by the sub-processor',
    hint: {
      sv: 'Namnet på underbiträdet ovanför. Tomt: anlitas direkt av leverantören.',
      en: 'The name of the sub-processor above it. Empty: engaged by the supplier itself.',
    },
  }),
  announcedOn: dateField({ sv: 'Aviserat', en: 'Announced on', article: 'Art 28(2)' }),
  objectBy: dateField({
    sv: 'Invänd senast',
    en: 'Object by',
    article: 'Art 28(2)',
    hint: {
      sv: 'Räknas fram ur aviseringen och invändningstiden om du lämnar det tomt.',
      en: 'Worked out from the announcement and the objection period when left open.',
    },
  }),
  objectedOn: dateField({ sv: 'Invändning gjord', en: 'Objected on', article: 'Art 28(2)' }),
  approvedOn: dateField({ sv: 'Godkänt', en: 'Approved on', article: 'Art 28(2)' }),
  flowDown: yesNoField({
    sv: 'Bundet av samma skyldigheter',
    en: 'Bound by the same obligations',
    article: 'Art 28(4)',
  }),
};

/** Who the supplier is and how it is reached. */
const identityFields = {
  name: requiredLine({
    sv: 'Namn',
    en: 'Name',
    aliases: ['Supplier', 'Vendor', 'Leverantör', 'Sous-traitant', 'Name of processor'],
  }),
  orgNumber: lineField(
    { sv: 'Organisationsnummer', en: 'Organisation number', aliases: ['Org.nr', 'SIREN'] },
    40,
  ),
  role: settledChoice(
    { sv: 'Roll', en: 'Role', article: 'Art 4(7)-(8), 26, 28', aliases: ['Rôle'] },
    supplierRoleNames,
    'none',
  ),
  service: lineField({
    sv: 'Vad leverantören gör för oss',
    en: 'What the supplier does for us',
    article: 'Art 28(3)',
    aliases: ['Tjänst', 'Service', 'Prestation'],
  }),
  country: lineField(
    { sv: 'Land', en: 'Country', article: 'Art 30(1)(e), 44', aliases: ['Pays'] },
    80,
  ),
  contactName: lineField(
    { sv: 'Kontaktperson', en: 'Contact person', aliases: ['Kontakt', 'Contact'] },
    120,
  ),
  email: emailField({ sv: 'E-post', en: 'E-mail', aliases: ['E-mail address', 'Courriel'] }),
  phone: lineField({ sv: 'Telefon', en: 'Telephone', aliases: ['Phone', 'Téléphone'] }, 60),
  addressLines: linesField(
    { sv: 'Postadress', en: 'Postal address', aliases: ['Address', 'Adress', 'Adresse'] },
    6,
    120,
  ),
};

export const supplierFields = {
  ...identityFields,
  dataCategories: ticksField(
    {
      sv: 'Uppgifter som leverantören får',
      en: 'Data that the supplier is given',
      article: 'Art 28(3), 30(1)(d)',
      aliases: ['Data categories', 'Uppgiftskategorier', 'Categories of personal data'],
    },
    categoryNames,
  ),
  ownCategories: linesField({
    sv: 'Andra uppgifter som den får',
    en: 'Other data that it is given',
    article: 'Art 28(3)',
  }),
  systems: linesField({ sv: 'System', en: 'Systems', aliases: ['IT-system'] }, 50, 120),
  authorisation: choiceField(
    {
      sv: 'Tillstånd att anlita underbiträden',
      en: 'Authorisation of sub-processors',
      article: 'Art 28(2)',
    },
    authorisationNames,
  ),
  objectionDays: numberField(
    { sv: 'Invändningstid i dagar', en: 'Days in which to object', article: 'Art 28(2)' },
    3650,
  ),
  subProcessors: listField(
    {
      sv: 'Underbiträden',
      en: 'Sub-processors',
      article: 'Art 28(2), (4)',
      aliases: ['Subprocessors', 'Sous-traitants ultérieurs'],
    },
    subProcessorFields,
    200,
  ),
  owner: lineField({ sv: 'Ansvarig i verksamheten', en: 'Owner', aliases: ['Ansvarig'] }, 120),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review', article: 'Art 28(1)' }),
  state: settledChoice({ sv: 'Läge', en: 'State' }, supplierStateNames, 'active'),
};

/** What the register says of one supplier. */
export const supplierContentSchema = contentSchema(supplierFields);
