import { legalBasisNames } from '../../processing/model.ts';
import {
  choiceField,
  contentSchema,
  dateField,
  lineField,
  listField,
  numberField,
  proseField,
  referenceField,
  requiredLine,
  ticksField,
} from '../../registers/model/fields.ts';
import { actionNames, triggerNames } from './codes.ts';

/** What is kept longer than the rule says, on a balancing of interests, until when, and who may see it (P22). */
const exceptionFields = {
  what: requiredLine({ sv: 'Vad som sparas längre', en: 'What is kept longer' }),
  balancing: referenceField(
    { sv: 'Intresseavvägning', en: 'Balancing test', article: 'Art 6(1)(f)' },
    'balancing',
  ),
  until: dateField({ sv: 'Till och med', en: 'Until', article: 'Art 5(1)(e)' }),
  access: lineField({ sv: 'Vem som får se det', en: 'Who may see it', article: 'Art 25(2), 32' }),
};

/** One retention rule: what starts the period, how long it is, and what is done then (Art 5(1)(e); P19-P22). */
export const retentionFields = {
  title: requiredLine({
    sv: 'Namn',
    en: 'Name',
    aliases: ['Retention rule', 'Gallringsregel', 'Règle de conservation', 'Regel'],
  }),
  purpose: proseField({
    sv: 'Ändamål som uppgifterna sparas för',
    en: 'Purpose for which the data are kept',
    article: 'Art 5(1)(e)',
    aliases: ['Purpose', 'Ändamål', 'Finalité'],
  }),
  legalBases: ticksField(
    {
      sv: 'Rättslig grund (artikel 6.1)',
      en: 'Legal basis (Article 6(1))',
      article: 'Art 6(1)',
      aliases: ['Legal basis', 'Rättslig grund', 'Base légale'],
    },
    legalBasisNames,
  ),
  trigger: choiceField(
    {
      sv: 'Tiden räknas från',
      en: 'Counted from',
      article: 'Art 30(1)(f)',
      aliases: ['Trigger', 'Starting point', 'Utgångspunkt', 'Point de départ'],
    },
    triggerNames,
  ),
  triggerWords: lineField({ sv: 'Utgångspunkten i ord', en: 'The starting point in words' }),
  months: numberField(
    {
      sv: 'Månader',
      en: 'Months',
      hint: {
        sv: 'Från räkenskapsårets slut räknas tiden från utgången av det kalenderår då räkenskapsåret slutade: 84 månader är bokföringslagens sju år.',
        en: 'From the end of a financial year the period counts from the end of the calendar year in which it ended: 84 months are the seven years of the Bookkeeping Act.',
      },
      article: 'Art 30(1)(f)',
      aliases: [
        'Retention period',
        'Gallringsfrist',
        'Durée de conservation',
        'Retention (months)',
      ],
    },
    1200,
  ),
  action: choiceField(
    {
      sv: 'Åtgärd',
      en: 'Action',
      article: 'Art 5(1)(e)',
      aliases: ['Disposal action', 'Gallringsåtgärd', 'Sort final'],
    },
    actionNames,
  ),
  citation: lineField(
    {
      sv: 'Lagrum eller skäl',
      en: 'Provision or reason',
      article: 'Art 5(2)',
      aliases: ['Legal reference', 'Citation', 'Lagrum', 'Référence légale'],
    },
    500,
  ),
  exceptions: listField(
    { sv: 'Undantag som sparas längre', en: 'Exceptions kept longer', article: 'Art 6(1)(f)' },
    exceptionFields,
    50,
  ),
  endedOn: dateField({ sv: 'Regeln upphörde', en: 'The rule ended on' }),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner' }, 120),
  nextReview: dateField({ sv: 'Granskas senast', en: 'Next review' }),
};

export const retentionContentSchema = contentSchema(retentionFields);
