import { categoryNames, subjectCategoryNames } from '../../processing/model/codes.ts';
import {
  choiceField,
  contentSchema,
  dateField,
  lineField,
  linesField,
  numberField,
  proseField,
  referenceField,
  ticksField,
  yesNoField,
} from '../../registers/model/fields.ts';
import { disclosureGroundNames } from './codes.ts';

const whatFields = {
  on: dateField({ sv: 'Utlämnat', en: 'Disclosed on', aliases: ['Date', 'Datum'] }),
  recipient: lineField({
    sv: 'Mottagare',
    en: 'Recipient',
    article: 'Art 15(1)(c)',
    aliases: ['To whom', 'Destinataire'],
    hint: {
      sv: 'Namnet. Är mottagaren en leverantör i registret, välj den nedanför.',
      en: 'The name. If the recipient is a supplier in the register, choose it below.',
    },
  }),
  supplier: referenceField(
    { sv: 'Leverantör i registret', en: 'Supplier in the register', article: 'Art 26, 28' },
    'suppliers',
  ),
  country: lineField({ sv: 'Land', en: 'Country', article: 'Art 44', aliases: ['Pays'] }, 80),
  what: proseField(
    {
      sv: 'Vad som lämnades ut',
      en: 'What was disclosed',
      aliases: ['Description', 'Beskrivning'],
    },
    2000,
  ),
  dataCategories: ticksField(
    {
      sv: 'Uppgiftskategorier',
      en: 'Data categories',
      article: 'Art 15(1)(b)',
      aliases: ['Categories of personal data'],
    },
    categoryNames,
  ),
  ownCategories: linesField({ sv: 'Andra uppgifter', en: 'Other data', article: 'Art 15(1)(b)' }),
  record: referenceField(
    { sv: 'Behandling', en: 'Processing record', article: 'Art 30(1)(d)' },
    'processing',
  ),
  subjects: ticksField(
    { sv: 'Vilkas uppgifter', en: 'Whose data', article: 'Art 30(1)(c)' },
    subjectCategoryNames,
  ),
  persons: numberField({ sv: 'Antal personer', en: 'Number of persons' }),
  person: lineField({
    sv: 'En enda person',
    en: 'One person only',
    hint: {
      sv: 'Namnet, om utlämnandet bara gällde en person: då nämns mottagaren bara i den personens svar.',
      en: 'The name, if the disclosure concerned one person only: then only the replies to that person name the recipient.',
    },
  }),
};

export const disclosureFields = {
  ...whatFields,
  ground: choiceField(
    { sv: 'Grund', en: 'Ground', article: 'Art 6(1)', aliases: ['Legal basis', 'Rättslig grund'] },
    disclosureGroundNames,
  ),
  provision: lineField(
    {
      sv: 'Lagrum',
      en: 'Provision',
      article: 'Art 6(3)',
      hint: {
        sv: 'Lag och paragraf, om grunden är lag.',
        en: 'Act and section, where the ground is law.',
      },
    },
    300,
  ),
  consent: referenceField({ sv: 'Samtycket', en: 'The consent', article: 'Art 7(1)' }, 'consents'),
  groundWords: proseField(
    {
      sv: 'Grunden i ord',
      en: 'The ground in words',
      article: 'Art 5(2)',
      hint: {
        sv: 'Vilket avtal som kräver utlämnandet, eller varför samtycke finns utan att stå i registret.',
        en: 'Which contract calls for the disclosure, or why there is consent though none is in the register.',
      },
    },
    2000,
  ),
  agreement: referenceField(
    {
      sv: 'Avtal som gällde den dagen',
      en: 'Agreement in force that day',
      article: 'Art 28(3)',
      hint: { sv: 'Sätts av Frist.', en: 'Set by Frist.' },
    },
    'agreements',
  ),
  breachOfPolicy: yesNoField({
    sv: 'Skedde i strid med policyn',
    en: 'Made in breach of policy',
    article: 'Art 5(1)(a)',
  }),
  breachReason: proseField(
    {
      sv: 'Vad som hände och varför',
      en: 'What happened and why',
      article: 'Art 5(2)',
      hint: { sv: 'Minst 20 tecken.', en: 'At least 20 characters.' },
    },
    5000,
  ),
};

/** What the register says of one disclosure. */
export const disclosureContentSchema = contentSchema(disclosureFields);
