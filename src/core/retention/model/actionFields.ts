import {
  choiceField,
  contentSchema,
  dateField,
  lineField,
  numberField,
  proseField,
  referenceField,
  requiredLine,
} from '../../registers/model/fields.ts';
import { actionNames } from './codes.ts';

/** One piece of erasing, anonymising or locking away that falls due, and the proof that it was done (P19; Art 5(2)). */
export const retentionActionFields = {
  what: requiredLine({
    sv: 'Vad som gallras',
    en: 'What is disposed of',
    hint: {
      sv: 'Kategori, system och period – inte namn på personer.',
      en: 'Category, system and period – not the names of people.',
    },
  }),
  rule: referenceField(
    { sv: 'Gallringsregel', en: 'Retention rule', article: 'Art 30(1)(f)' },
    'retention',
  ),
  record: referenceField({ sv: 'Behandling', en: 'Processing record' }, 'processing'),
  triggerOn: dateField({ sv: 'Tiden räknas från', en: 'Counted from' }),
  dueOn: dateField({
    sv: 'Ska göras från',
    en: 'Due from',
    hint: {
      sv: 'Räknas fram ur regeln när den lämnas tom.',
      en: 'Worked out from the rule when left empty.',
    },
  }),
  action: choiceField({ sv: 'Åtgärd', en: 'Action', article: 'Art 5(1)(e)' }, actionNames),
  hold: referenceField({ sv: 'Bevarandebeslut', en: 'Legal hold' }, 'holds'),
  doneOn: dateField({ sv: 'Utförd', en: 'Carried out on' }),
  doneBy: lineField(
    {
      sv: 'Utförd av (roll)',
      en: 'Carried out by (role)',
      hint: { sv: 'En roll, inte ett namn.', en: 'A role, not a name.' },
    },
    120,
  ),
  proof: proseField({
    sv: 'Hur det gjordes och kontrollerades',
    en: 'How it was done and checked',
    article: 'Art 5(2)',
  }),
  count: numberField({ sv: 'Antal poster', en: 'Number of items' }),
  earlyReason: proseField({ sv: 'Skäl att göra det i förtid', en: 'Why it was done early' }, 1000),
  owner: lineField({ sv: 'Ansvarig', en: 'Owner' }, 120),
};

export const retentionActionContentSchema = contentSchema(retentionActionFields);
