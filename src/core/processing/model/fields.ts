import {
  contentSchema,
  dateField,
  groupField,
  lineField,
  linesField,
  listField,
  proseField,
  referencesField,
  settledChoice,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import { legalBasisNames, specialConditionNames, subjectCategoryNames } from './codes.ts';
import {
  accessFields,
  controllerFields,
  dataFields,
  recipientFields,
  statementFields,
  transferFields,
} from './entries.ts';

export const roleNames = {
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  joint: { sv: 'Gemensamt personuppgiftsansvarig', en: 'Joint controller' },
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
      sv: 'Personuppgiftsansvariga som vi behandlar för eller tillsammans med',
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
