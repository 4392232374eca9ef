import { categoryNames, subjectCategoryNames } from '../../processing/model/codes.ts';
import {
  choiceField,
  dateField,
  lineField,
  linesField,
  listField,
  momentField,
  numberField,
  proseField,
  referencesField,
  requiredLine,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import {
  breachKindNames,
  breachTypeNames,
  decisionNames,
  riskNames,
  severityNames,
  tellExceptionNames,
} from './codes.ts';

const phaseFields = {
  at: momentField({ sv: 'När', en: 'When' }),
  what: proseField({ sv: 'Vad som lämnades in', en: 'What was provided' }),
};

const factFields = {
  number: lineField(
    {
      sv: 'Nummer',
      en: 'Number',
      hint: { sv: 'Frist ger det när fältet är tomt.', en: 'Frist gives it when left empty.' },
      aliases: ['Breach number', 'Reference', 'Incident ID', 'Diarienummer'],
    },
    40,
  ),
  title: requiredLine({
    sv: 'Kort beskrivning',
    en: 'Short description',
    aliases: ['Incident', 'Rubrik', 'Breach', 'Titre'],
  }),
  fromProcessor: yesNoField({
    sv: 'Ett personuppgiftsbiträde underrättade oss',
    en: 'A processor notified us',
    article: 'Art 33(2)',
  }),
  beganAt: momentField({ sv: 'Började', en: 'Began', aliases: ['Date of breach', 'Start'] }),
  endedAt: momentField({ sv: 'Upphörde', en: 'Ended', aliases: ['End'] }),
  discoveredAt: momentField({
    sv: 'Upptäcktes',
    en: 'Discovered',
    article: 'Art 33(5)',
    aliases: ['Date discovered', 'Upptäckt'],
  }),
  awareAt: momentField({
    sv: 'Vi fick vetskap',
    en: 'We became aware',
    article: 'Art 33(1)',
    hint: {
      sv: 'När det stod rimligt klart att personuppgifter drabbats. Härifrån räknas 72 timmar.',
      en: 'When it was reasonably certain that personal data were affected. The 72 hours run from here.',
    },
    aliases: ['Date aware', 'Aware'],
  }),
  nature: proseField({
    sv: 'Vad som hände',
    en: 'What happened',
    article: 'Art 33(3)(a)',
    aliases: ['Description', 'Nature of the breach', 'Nature de la violation', 'Beskrivning'],
  }),
  type: choiceField(
    { sv: 'Typ av incident', en: 'Type of incident', article: 'Art 33(3)(a)' },
    breachTypeNames,
  ),
  kinds: ticksField(
    { sv: 'Vad som brast', en: 'What failed', article: 'Art 4(12), 33(3)(a)' },
    breachKindNames,
  ),
  subjects: ticksField(
    {
      sv: 'Kategorier av registrerade',
      en: 'Categories of data subjects',
      article: 'Art 33(3)(a)',
    },
    subjectCategoryNames,
  ),
  persons: numberField({
    sv: 'Ungefärligt antal personer',
    en: 'Approximate number of persons',
    article: 'Art 33(3)(a)',
    aliases: ['Number of data subjects', 'Antal registrerade', 'Number of people affected'],
  }),
  dataCategories: ticksField(
    { sv: 'Uppgifterna', en: 'The data', article: 'Art 33(3)(a)' },
    categoryNames,
  ),
  ownCategories: linesField({ sv: 'Andra uppgifter', en: 'Other data' }),
  dataRecords: numberField({
    sv: 'Ungefärligt antal uppgiftsposter',
    en: 'Approximate number of data records',
    article: 'Art 33(3)(a)',
    aliases: ['Number of records'],
  }),
  special: yesNoField({
    sv: 'Känsliga uppgifter eller uppgifter om lagöverträdelser',
    en: 'Special categories or data on offences',
    article: 'Art 9, 10',
  }),
};

const assessmentFields = {
  consequences: proseField({
    sv: 'Sannolika följder',
    en: 'Likely consequences',
    article: 'Art 33(3)(c)',
    aliases: ['Consequences', 'Effects', 'Följder', 'Konsekvenser'],
  }),
  taken: proseField({
    sv: 'Vidtagna åtgärder',
    en: 'Measures taken',
    article: 'Art 33(3)(d)',
    aliases: ['Remedial action', 'Action taken', 'Åtgärder'],
  }),
  planned: proseField({
    sv: 'Planerade åtgärder',
    en: 'Measures proposed',
    article: 'Art 33(3)(d)',
  }),
  risk: choiceField({ sv: 'Risk', en: 'Risk', article: 'Art 33(1), 34(1)' }, riskNames),
  riskReasons: proseField({
    sv: 'Skälen för bedömningen',
    en: 'Reasons for the assessment',
    article: 'Art 33(5)',
  }),
  severity: choiceField({ sv: 'Allvarlighet', en: 'Severity' }, severityNames),
};

const notificationFields = {
  notify: choiceField(
    { sv: 'Anmäls till myndigheten', en: 'Notified to the authority', article: 'Art 33(1)' },
    decisionNames,
  ),
  notifyReasons: proseField({
    sv: 'Skälen för beslutet om anmälan',
    en: 'Reasons for the decision to notify or not',
    article: 'Art 33(1), 33(5)',
  }),
  notifiedAt: momentField({
    sv: 'Anmäldes',
    en: 'Notified on',
    article: 'Art 33(1)',
    aliases: ['Date reported', 'Reported to ICO', 'Anmält'],
  }),
  lateReasons: proseField({
    sv: 'Skälen till att anmälan dröjde mer än 72 timmar',
    en: 'Reasons for notifying later than 72 hours',
    article: 'Art 33(1)',
  }),
  authorityReference: lineField({
    sv: 'Myndighetens diarienummer',
    en: "The authority's reference",
  }),
  phases: listField(
    { sv: 'Uppgifter lämnade i omgångar', en: 'Provided in phases', article: 'Art 33(4)' },
    phaseFields,
    50,
  ),
  supplementedOn: dateField({
    sv: 'Anmälan kompletterad',
    en: 'Notification supplemented',
    article: 'Art 33(4)',
  }),
  secrecyWish: proseField({
    sv: 'Uppgifter som vi ber myndigheten hålla hemliga, och varför',
    en: 'What we ask the authority to keep secret, and why',
  }),
};

const communicationFields = {
  tell: choiceField(
    { sv: 'Personerna underrättas', en: 'The persons are told', article: 'Art 34(1)' },
    decisionNames,
  ),
  tellExceptions: ticksField(
    { sv: 'Undantag', en: 'Exceptions', article: 'Art 34(3)' },
    tellExceptionNames,
  ),
  tellReasons: proseField({
    sv: 'Skälen för beslutet om underrättelse',
    en: 'Reasons for the decision to tell or not',
    article: 'Art 34(1), 33(5)',
  }),
  toldOn: dateField({ sv: 'Underrättades', en: 'Told on', article: 'Art 34(1)' }),
  toldHow: lineField({ sv: 'Hur de underrättades', en: 'How they were told' }),
  advice: proseField({
    sv: 'Råd till personerna: vad de själva kan göra',
    en: 'Advice to the persons: what they can do',
    article: 'Art 34(2)',
  }),
};

const handlingFields = {
  records: referencesField({ sv: 'Behandlingar', en: 'Processing records' }, 'processing'),
  suppliers: referencesField({ sv: 'Leverantörer', en: 'Suppliers' }, 'suppliers'),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner' }),
  nextReview: dateField({ sv: 'Nästa genomgång', en: 'Next review' }),
  closedOn: dateField({ sv: 'Avslutad', en: 'Closed' }),
  timeZone: lineField({
    sv: 'Tidszon för fristen',
    en: 'Time zone of the clock',
    hint: { sv: 'Frist fyller i den.', en: 'Frist fills it in.' },
  }),
  ruleVersion: lineField({
    sv: 'Regelversion för fristen',
    en: 'Rule version of the clock',
    hint: { sv: 'Frist fyller i den.', en: 'Frist fills it in.' },
  }),
};

/** A breach of personal data as Art 33(3), 33(5) and 34 want it documented. Only the short description is required. */
export const breachFields = {
  ...factFields,
  ...assessmentFields,
  ...notificationFields,
  ...communicationFields,
  ...handlingFields,
};
