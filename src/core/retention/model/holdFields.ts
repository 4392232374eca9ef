import {
  contentSchema,
  dateField,
  lineField,
  proseField,
  referencesField,
  requiredLine,
} from '../../registers/model/fields.ts';

/** A legal hold: while it is in force nothing of its records is disposed of (Art 17(3)(b), (e), 18(1)(c)). */
export const holdFields = {
  title: requiredLine({ sv: 'Namn', en: 'Name', aliases: ['Legal hold', 'Bevarandebeslut'] }),
  reason: proseField({
    sv: 'Varför uppgifterna måste finnas kvar',
    en: 'Why the data must remain',
    article: 'Art 17(3)(e)',
  }),
  citation: lineField(
    {
      sv: 'Lagrum, mål eller ärende',
      en: 'Provision, court case or matter',
      hint: {
        sv: 'Visas där en gallring stoppas – inga namn på personer.',
        en: 'Shown where a disposal is stopped – no names of people.',
      },
      article: 'Art 17(3)',
    },
    300,
  ),
  records: referencesField(
    {
      sv: 'Behandlingar (ingen vald: alla)',
      en: 'Processing records (none chosen: all)',
    },
    'processing',
  ),
  from: dateField({ sv: 'Gäller från', en: 'In force from' }),
  until: dateField({ sv: 'Gäller till och med', en: 'In force until' }),
  endedOn: dateField({ sv: 'Hävt', en: 'Lifted on' }),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner' }, 120),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review' }),
};

export const holdContentSchema = contentSchema(holdFields);
