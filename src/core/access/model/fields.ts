import {
  dateField,
  lineField,
  numberField,
  proseField,
  referenceField,
} from '../../registers/model/fields.ts';

/** One review of who has access to the data of a processing record. */
export const accessReviewFields = {
  record: referenceField(
    { sv: 'Behandling', en: 'Processing record', article: 'Art 32(4)' },
    'processing',
  ),
  on: dateField({ sv: 'Gjord', en: 'Carried out', aliases: ['Date', 'Datum'] }),
  reviewer: lineField({ sv: 'Granskare', en: 'Reviewer', aliases: ['Reviewed by'] }, 120),
  scope: proseField({ sv: 'Vad som granskades', en: 'What was reviewed', aliases: ['Scope'] }),
  findings: proseField({ sv: 'Vad som kom fram', en: 'Findings', aliases: ['Findings'] }),
  removed: numberField({
    sv: 'Behörigheter som togs bort',
    en: 'Permissions removed',
    article: 'Art 25(2)',
  }),
  nextOn: dateField({ sv: 'Nästa översyn senast', en: 'Next review by' }),
};
