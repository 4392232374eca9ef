import {
  choiceField,
  dateField,
  lineField,
  proseField,
  requiredLine,
  yesNoField,
} from '../../registers/model/fields.ts';

const kindNames = {
  technical: { sv: 'Teknisk', en: 'Technical' },
  organisational: { sv: 'Organisatorisk', en: 'Organisational' },
};

export const areaNames = {
  accessControl: { sv: 'Behörighet', en: 'Access control' },
  encryption: { sv: 'Kryptering', en: 'Encryption' },
  backup: { sv: 'Säkerhetskopior', en: 'Backups' },
  logging: { sv: 'Loggning', en: 'Logging' },
  network: { sv: 'Nätverk', en: 'Network' },
  physical: { sv: 'Lokaler', en: 'Premises' },
  training: { sv: 'Utbildning', en: 'Training' },
  policy: { sv: 'Policy och rutin', en: 'Policy and routine' },
  incident: { sv: 'Incidenter', en: 'Incidents' },
  supplier: { sv: 'Leverantörer', en: 'Suppliers' },
  other: { sv: 'Annat', en: 'Other' },
};

/** One technical or organisational measure (Art 32(1)). */
export const measureFields = {
  title: requiredLine({ sv: 'Namn', en: 'Name', aliases: ['Measure', 'Åtgärd', 'Mesure'] }),
  kind: choiceField({ sv: 'Slag', en: 'Kind', article: 'Art 32(1)', aliases: ['Type'] }, kindNames),
  area: choiceField({ sv: 'Område', en: 'Area', aliases: ['Area', 'Category'] }, areaNames),
  description: proseField({
    sv: 'Beskrivning',
    en: 'Description',
    article: 'Art 30(1)(g)',
    aliases: ['Description', 'Beskrivning'],
  }),
  inPlaceSince: dateField({ sv: 'På plats sedan', en: 'In place since' }),
  endedOn: dateField({ sv: 'Upphörde', en: 'Ended' }),
  evidence: proseField({
    sv: 'Hur vi vet att den fungerar',
    en: 'How we know that it works',
    article: 'Art 32(1)(d)',
    aliases: ['Evidence', 'Bevis'],
  }),
  securityPolicy: yesNoField({
    sv: 'Hör till it-säkerhetspolicyn',
    en: 'Part of the IT security policy',
    article: 'Art 24(2)',
  }),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner', aliases: ['Owner', 'Responsable'] }, 120),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review', aliases: ['Review date'] }),
};
