import {
  bilingualField,
  choiceField,
  contentSchema,
  dateField,
  emailField,
  groupField,
  lineField,
  linesField,
  listField,
  proseField,
  referenceField,
  referencesField,
  requiredLine,
  settledChoice,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import {
  categoryNames,
  dataSourceNames,
  legalBasisNames,
  safeguardNames,
  specialConditionNames,
  subjectCategoryNames,
} from './codes.ts';

/** What the organisation answers about one of its processing activities, Art 15(1)(a)-(h) and (2). */
const statementFields = {
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
const controllerFields = {
  name: requiredLine({ sv: 'Namn', en: 'Name' }),
  contact: proseField({ sv: 'Kontaktuppgifter', en: 'Contact details' }, 500),
  representative: lineField({ sv: 'Företrädare', en: 'Representative' }),
  officer: lineField({ sv: 'Dataskyddsombud', en: 'Data protection officer' }),
};

const dataFields = {
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
    sv: 'Känslig eller om brott (artikel 9, 10)',
    en: 'Special or about offences (Articles 9, 10)',
  }),
};

const recipientFields = {
  name: requiredLine({ sv: 'Namn', en: 'Name' }),
  role: lineField({ sv: 'Roll', en: 'Role' }),
  email: emailField({ sv: 'E-post', en: 'E-mail' }),
  addressLines: linesField({ sv: 'Postadress', en: 'Postal address' }, 6, 120),
  supplier: referenceField(
    { sv: 'Leverantör i registret', en: 'Supplier in the register' },
    'suppliers',
  ),
};

const transferFields = {
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

const accessFields = {
  role: requiredLine({ sv: 'Roll', en: 'Role' }),
  why: lineField({ sv: 'Behöver uppgifterna för att', en: 'Needs the data in order to' }),
};

export const roleNames = {
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  joint: { sv: 'Gemensamt ansvarig', en: 'Joint controller' },
  processor: { sv: 'Personuppgiftsbiträde', en: 'Processor' },
};

export const recordStateNames = {
  draft: { sv: 'Utkast', en: 'Draft' },
  active: { sv: 'Pågår', en: 'Active' },
  ended: { sv: 'Avslutad', en: 'Ended' },
};

export const dpiaNames = {
  notAssessed: { sv: 'Inte bedömt', en: 'Not assessed' },
  notNeeded: { sv: 'Behövs inte', en: 'Not needed' },
  needed: { sv: 'Behövs', en: 'Needed' },
  done: { sv: 'Gjord', en: 'Done' },
};

/** One processing activity (Art 30(1) and (2)). Everything but the title may be unknown in a draft. */
export const processingFields = {
  statement: groupField({ sv: 'Beskrivning', en: 'Description' }, statementFields),
  state: settledChoice({ sv: 'Läge', en: 'State' }, recordStateNames, 'draft'),
  role: settledChoice(
    { sv: 'Vår roll', en: 'Our role', article: 'Art 30(1), (2)' },
    roleNames,
    'controller',
  ),
  controllers: listField(
    {
      sv: 'Ansvariga som vi behandlar för eller med',
      en: 'Controllers for or with whom we process',
      article: 'Art 30(2)(a)',
    },
    controllerFields,
    50,
  ),
  legalBases: ticksField(
    {
      sv: 'Rättslig grund (artikel 6.1)',
      en: 'Legal basis (Article 6(1))',
      article: 'Art 6(1)',
      aliases: ['Article 6 lawful basis', 'Base légale', 'Rättslig grund', 'Legal basis'],
    },
    legalBasisNames,
  ),
  legalProvision: lineField({
    sv: 'Lagrum, om grunden är en rättslig förpliktelse eller ett allmänt intresse',
    en: 'Provision, where the basis is a legal obligation or a public task',
    article: 'Art 6(3)',
  }),
  specialConditions: ticksField(
    {
      sv: 'Villkor för känsliga uppgifter (artikel 9.2)',
      en: 'Condition for special categories (Article 9(2))',
      article: 'Art 9(2)',
      aliases: ['Article 9 basis for processing special category data'],
    },
    specialConditionNames,
  ),
  offencesBasis: lineField({
    sv: 'Stöd för uppgifter om lagöverträdelser (artikel 10)',
    en: 'Ground for data on offences (Article 10)',
    article: 'Art 10',
  }),
  specialControl: proseField(
    {
      sv: 'Särskilt skydd för känsliga uppgifter',
      en: 'Special control for sensitive data',
      article: 'Art 9, 32',
    },
    1000,
  ),
  subjects: ticksField(
    {
      sv: 'Kategorier av registrerade',
      en: 'Categories of data subjects',
      article: 'Art 30(1)(c)',
      aliases: [
        'Categories of individuals',
        'Catégories de personnes concernées',
        'Kategorier av registrerade',
      ],
    },
    subjectCategoryNames,
  ),
  data: listField(
    { sv: 'Uppgiftskategorier', en: 'Data categories', article: 'Art 30(1)(c)' },
    dataFields,
    60,
  ),
  systems: linesField(
    {
      sv: 'System',
      en: 'Systems',
      aliases: ['Location of personal data', 'Logiciels', 'IT-system'],
    },
    50,
    120,
  ),
  location: lineField({ sv: 'Var uppgifterna finns', en: 'Where the data lie' }),
  recipients: listField(
    { sv: 'Namngivna mottagare', en: 'Named recipients', article: 'Art 15(1)(c)' },
    recipientFields,
    50,
  ),
  suppliers: referencesField(
    { sv: 'Leverantörer', en: 'Suppliers', article: 'Art 28' },
    'suppliers',
  ),
  transfers: listField(
    {
      sv: 'Överföringar till tredje land',
      en: 'Transfers to third countries',
      article: 'Art 30(1)(e)',
    },
    transferFields,
    30,
  ),
  retentionRules: referencesField(
    { sv: 'Gallringsregler', en: 'Retention rules', article: 'Art 30(1)(f)' },
    'retention',
  ),
  measures: referencesField(
    { sv: 'Skyddsåtgärder', en: 'Security measures', article: 'Art 30(1)(g), 32' },
    'measures',
  ),
  securityInWords: proseField(
    {
      sv: 'Skyddet i ord',
      en: 'Security in words',
      article: 'Art 30(1)(g)',
      aliases: [
        'General description of technical and organisational security measures',
        'Mesures de sécurité',
        'Säkerhetsåtgärder',
      ],
    },
    2000,
  ),
  accessRoles: listField(
    { sv: 'Roller med åtkomst', en: 'Roles with access', article: 'Art 25(2), 32(4)' },
    accessFields,
    40,
  ),
  accessReviewOn: dateField({ sv: 'Åtkomsten ses över senast', en: 'Access reviewed by' }),
  directMarketing: yesNoField({
    sv: 'Används för direktmarknadsföring',
    en: 'Used for direct marketing',
    article: 'Art 21(2)',
  }),
  automatedDecisions: yesNoField({
    sv: 'Beslut fattas enbart automatiserat',
    en: 'Decisions by automated means alone',
    article: 'Art 22',
  }),
  balancingTests: referencesField(
    { sv: 'Intresseavvägningar', en: 'Balancing tests', article: 'Art 6(1)(f)' },
    'balancing',
  ),
  dpiaNeed: settledChoice(
    { sv: 'Konsekvensbedömning', en: 'Impact assessment (DPIA)', article: 'Art 35' },
    dpiaNames,
    'notAssessed',
  ),
  dpiaChecks: referencesField(
    { sv: 'Behovsprövningar', en: 'Threshold checks', article: 'Art 35(1)' },
    'dpia',
  ),
  dpiaReference: lineField({
    sv: 'Konsekvensbedömningens beteckning',
    en: 'Reference of the impact assessment',
  }),
  notices: referencesField(
    { sv: 'Informationstexter', en: 'Privacy notices', article: 'Art 13, 14' },
    'notices',
  ),
  owner: lineField(
    { sv: 'Ansvarig i verksamheten', en: 'Owner', aliases: ['Owner', 'Responsable', 'Ansvarig'] },
    120,
  ),
  lastReview: dateField({ sv: 'Senast granskad', en: 'Last reviewed' }),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review' }),
};

/** What one processing record says. */
export const processingContentSchema = contentSchema(processingFields);
