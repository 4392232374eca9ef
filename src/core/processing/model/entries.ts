import {
  bilingualField,
  choiceField,
  emailField,
  lineField,
  linesField,
  proseField,
  referenceField,
  requiredLine,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import { categoryNames, dataSourceNames, safeguardNames } from './codes.ts';

/** What the organisation answers about one of its processing activities, Art 15(1)(a)-(h) and (2). */
export const statementFields = {
  title: bilingualField(
    {
      sv: 'Namn',
      en: 'Name',
      aliases: ['Business function', 'Nom du traitement', 'Behandling', 'Name of processing'],
    },
    200,
  ),
  purposes: bilingualField({
    sv: 'Ändamål',
    en: 'Purposes',
    article: 'Art 30(1)(b)',
    aliases: [
      'Purpose of processing',
      'Finalité du traitement',
      'Finalités',
      'Ändamål med behandlingen',
    ],
  }),
  legalBasis: bilingualField(
    { sv: 'Rättslig grund i ord', en: 'Legal basis in words', article: 'Art 13(1)(c)' },
    1000,
  ),
  categories: bilingualField({
    sv: 'Uppgifterna i ord',
    en: 'The data in words',
    article: 'Art 15(1)(b)',
    aliases: [
      'Categories of personal data',
      'Catégories de données personnelles',
      'Kategorier av personuppgifter',
    ],
  }),
  recipients: bilingualField({
    sv: 'Mottagarna i ord',
    en: 'The recipients in words',
    article: 'Art 30(1)(d)',
    aliases: ['Categories of recipients', 'Catégories de destinataires', 'Kategorier av mottagare'],
  }),
  retention: bilingualField({
    sv: 'Lagringstid i ord',
    en: 'Retention in words',
    article: 'Art 30(1)(f)',
    aliases: [
      'Retention schedule',
      'Délais d’effacement',
      "Délais d'effacement",
      'Tidsfrister för radering',
    ],
  }),
  source: bilingualField({
    sv: 'Källorna i ord',
    en: 'The sources in words',
    article: 'Art 15(1)(g)',
  }),
  automatedDecisions: bilingualField({
    sv: 'Automatiserade beslut i ord',
    en: 'Automated decisions in words',
    article: 'Art 15(1)(h)',
  }),
  transfers: bilingualField({
    sv: 'Överföringar i ord',
    en: 'Transfers in words',
    article: 'Art 30(1)(e)',
    aliases: ['Link to record of transfer', 'Transferts hors UE', 'Överföring till tredje land'],
  }),
};

/** A controller for whom we process (Art 30(2)(a)), or with whom we decide (Art 26, 30(1)(a)). */
export const controllerFields = {
  name: requiredLine({ sv: 'Namn', en: 'Name' }),
  contact: proseField({ sv: 'Kontaktuppgifter', en: 'Contact details' }, 500),
  representative: lineField({ sv: 'Företrädare', en: 'Representative' }),
  officer: lineField({ sv: 'Dataskyddsombud', en: 'Data protection officer' }),
};

export const dataFields = {
  category: choiceField({ sv: 'Kategori', en: 'Category' }, categoryNames),
  own: lineField({ sv: 'Egen kategori', en: 'Category of our own' }),
  necessity: proseField(
    { sv: 'Varför den behövs', en: 'Why it is needed', article: 'Art 5(1)(c)' },
    1000,
  ),
  sources: ticksField(
    { sv: 'Varifrån den kommer', en: 'Where it comes from', article: 'Art 14(2)(f)' },
    dataSourceNames,
  ),
  special: yesNoField({
    sv: 'Känslig eller om lagöverträdelser (artikel 9, 10)',
    en: 'Special or about offences (Articles 9, 10)',
  }),
};

export const recipientFields = {
  name: requiredLine({ sv: 'Namn', en: 'Name' }),
  role: lineField({ sv: 'Roll', en: 'Role' }),
  email: emailField({ sv: 'E-post', en: 'E-mail' }),
  addressLines: linesField({ sv: 'Postadress', en: 'Postal address' }, 6, 120),
  supplier: referenceField(
    { sv: 'Leverantör i registret', en: 'Supplier in the register' },
    'suppliers',
  ),
};

export const transferFields = {
  country: requiredLine({ sv: 'Land', en: 'Country' }, 80),
  recipient: lineField({ sv: 'Mottagare', en: 'Recipient' }),
  safeguard: choiceField(
    { sv: 'Skyddsåtgärd', en: 'Safeguard', article: 'Art 44-49' },
    safeguardNames,
  ),
  documentation: lineField({
    sv: 'Dokumentation (artikel 49.1 andra stycket)',
    en: 'Documentation (Article 49(1), second subparagraph)',
  }),
};

export const accessFields = {
  role: requiredLine({ sv: 'Roll', en: 'Role' }),
  why: lineField({ sv: 'Behöver uppgifterna för att', en: 'Needs the data in order to' }),
};
