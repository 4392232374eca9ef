import {
  choiceField,
  dateField,
  lineField,
  listField,
  proseField,
  requiredLine,
  yesNoField,
} from '../../registers/model/fields.ts';

/** How a balancing test comes out. */
export const outcomeNames = {
  interestsPrevail: { sv: 'Vårt intresse väger tyngre', en: 'Our interest prevails' },
  personPrevails: { sv: 'Personens intressen väger tyngre', en: 'The person prevails' },
};

/** Objections that were decided otherwise than the test; entered when the objection is decided. */
const objectionFields = {
  reference: requiredLine({ sv: 'Ärende', en: 'Case' }, 40),
  on: dateField({ sv: 'Avgjord', en: 'Decided' }),
  outcome: choiceField({ sv: 'Utfall', en: 'Outcome' }, outcomeNames),
  considered: yesNoField({ sv: 'Invägd i avvägningen', en: 'Considered in the test' }),
};

/** The balancing test in guided questions: purpose, necessity, balance, outcome (Art 6(1)(f), recital 47). */
export const balancingFields = {
  title: requiredLine({ sv: 'Namn', en: 'Name', aliases: ['LIA', 'Title', 'Intresseavvägning'] }),
  interest: proseField({
    sv: 'Vilket intresse har vi?',
    en: 'Which interest do we pursue?',
    article: 'Art 6(1)(f)',
    hint: {
      sv: 'Vad vill ni uppnå, och vad går förlorat om ni låter bli? Intresset ska vara lagligt, tydligt och verkligt.',
      en: 'What do you want to achieve, and what is lost if you refrain? The interest must be lawful, clear and real.',
    },
    aliases: ['Purpose test', 'Legitimate interest', 'Berättigat intresse'],
  }),
  whose: lineField({ sv: 'Vems intresse?', en: 'Whose interest?', article: 'Art 6(1)(f)' }),
  necessity: proseField({
    sv: 'Varför behövs uppgifterna för det?',
    en: 'Why are the data necessary for it?',
    article: 'Art 6(1)(f)',
    aliases: ['Necessity test', 'Nödvändighet'],
  }),
  alternatives: proseField({
    sv: 'Vilka mindre ingripande sätt har ni prövat?',
    en: 'Which less intrusive ways have you considered?',
    article: 'Art 5(1)(c)',
  }),
  nature: proseField({
    sv: 'Vilka uppgifter och vilka personer gäller det?',
    en: 'Which data and which people are concerned?',
    article: 'Recital 47',
  }),
  expectations: proseField({
    sv: 'Vad kan personen rimligen vänta sig?',
    en: 'What can the person reasonably expect?',
    article: 'Recital 47',
  }),
  impact: proseField({
    sv: 'Vilka följder kan det få för personen?',
    en: 'What may it mean for the person?',
    article: 'Art 6(1)(f)',
    aliases: ['Balancing test', 'Impact'],
  }),
  safeguards: proseField({
    sv: 'Vad gör ni för att mildra följderna?',
    en: 'What do you do to soften it?',
    article: 'Art 25(1)',
    aliases: ['Safeguards', 'Skyddsåtgärder'],
  }),
  vulnerable: yesNoField({
    sv: 'Barn eller andra utsatta personer berörs',
    en: 'Children or other vulnerable people are concerned',
    article: 'Art 6(1)(f)',
  }),
  outcome: choiceField(
    { sv: 'Utfall', en: 'Outcome', article: 'Art 6(1)(f)', aliases: ['Decision', 'Resultat'] },
    outcomeNames,
  ),
  reasons: proseField({ sv: 'Skäl', en: 'Reasons', article: 'Art 5(2)' }),
  decidedOn: dateField({ sv: 'Avgjord', en: 'Decided', aliases: ['Date'] }),
  objections: listField(
    {
      sv: 'Invändningar som avgjordes annorlunda',
      en: 'Objections decided otherwise',
      article: 'Art 21(1)',
    },
    objectionFields,
  ),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner', aliases: ['Owner'] }, 120),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review', aliases: ['Review date'] }),
};
