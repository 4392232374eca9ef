import {
  bilingualField,
  choiceField,
  contentSchema,
  dateField,
  lineField,
  referenceField,
  referencesField,
  requiredLine,
} from '../../registers/model/fields.ts';

/** Which duty a text meets: data from the person (Art 13), from elsewhere (Art 14), or both. */
export const articleNames = {
  a13: {
    sv: 'Uppgifter från personen själv (artikel 13)',
    en: 'Data from the person (Article 13)',
  },
  a14: { sv: 'Uppgifter från annat håll (artikel 14)', en: 'Data from elsewhere (Article 14)' },
  both: { sv: 'Båda (artikel 13 och 14)', en: 'Both (Articles 13 and 14)' },
};

/** What the states of a text are called. */
export const noticeStateNames = {
  draft: { sv: 'Utkast', en: 'Draft' },
  active: { sv: 'Publicerad', en: 'Published' },
  ended: { sv: 'Har slutdag', en: 'With a last day' },
};

/** The longest text of a notice, in characters. */
export const longestText = 60_000;

/** One text as it was shown at one point of collection, with the days on which it stood there (Art 13, 14). */
export const noticeFields = {
  point: requiredLine({
    sv: 'Insamlingspunkt',
    en: 'Point of collection',
    hint: {
      sv: 'Där uppgifterna samlas in, till exempel webbformuläret eller kassan.',
      en: 'Where the data are collected, such as the web form or the counter.',
    },
    article: 'Art 13(1)',
    aliases: ['Collection point', 'Point de collecte', 'Insamlingsställe'],
  }),
  article: choiceField(
    { sv: 'Skyldighet', en: 'Duty', article: 'Art 13, 14', aliases: ['Article', 'Artikel'] },
    articleNames,
  ),
  records: referencesField(
    { sv: 'Behandlingar', en: 'Processing records', article: 'Art 13(1)(c), 14(1)(c)' },
    'processing',
  ),
  shownFrom: dateField({
    sv: 'Visas från och med',
    en: 'Shown from',
    article: 'Art 13(1), 14(3)',
    aliases: ['Published', 'Publication date', 'Publicerad'],
  }),
  shownUntil: dateField({ sv: 'Visas till och med', en: 'Shown until' }),
  supersedes: referenceField({ sv: 'Ersätter', en: 'Supersedes' }, 'notices'),
  texts: bilingualField(
    {
      sv: 'Text',
      en: 'Text',
      article: 'Art 12(1)',
      aliases: ['Privacy notice', 'Informationstext'],
    },
    longestText,
  ),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner', aliases: ['Owner', 'Responsable'] }, 120),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review' }),
};

/** What one notice says. */
export const noticeContentSchema = contentSchema(noticeFields);
