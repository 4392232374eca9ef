import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { countableDateSchema, plainDateSchema } from '../kit/dates.ts';
import { line, prose } from '../kit/fields.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import { registerMethods } from '../registers/contract.ts';
import { itemSchema } from '../registers/model/item.ts';
import {
  bookkeepingPeriodSchema,
  holdContentSchema,
  retentionActionContentSchema,
  retentionContentSchema,
  retentionSuggestionSchema,
} from './model.ts';

const action = itemSchema(retentionActionContentSchema);

export const retentionContract = {
  ...registerMethods('retention', retentionContentSchema, 'a retention rule (Art 30(1)(f))'),
  'retention.bookkeeping': query({
    needs: 'nothing',
    summary:
      'How long accounting records are kept, as plain dates: to the end of the seventh year after the calendar year in which the financial year ended (Bokföringslagen 7 kap. 2 §).',
    input: z.strictObject({ financialYearEnd: countableDateSchema }),
    output: bookkeepingPeriodSchema,
  }),
  'retention.suggestions': query({
    needs: 'nothing',
    summary:
      'Common Swedish periods with their provisions, as suggestions to edit; none is a rule until it is saved.',
    input: z.strictObject({}),
    output: z.strictObject({ suggestions: z.array(retentionSuggestionSchema).readonly() }),
  }),

  ...registerMethods(
    'retentionActions',
    retentionActionContentSchema,
    'a retention action; its due day is worked out from the rule when left open (Art 5(1)(e))',
  ),
  'retentionActions.plan': command({
    summary:
      'Plans an action by a rule: the plain day from which it is due, and what is done, follow from the rule (Art 5(1)(e)).',
    input: z.strictObject({
      ruleId: registerItemIdSchema,
      recordId: registerItemIdSchema.optional(),
      what: line(200).min(1),
      triggerOn: countableDateSchema,
    }),
    output: action,
  }),
  'retentionActions.execute': command({
    summary:
      'Records that an action was carried out on a plain date, by which role and with what proof, and keeps a certificate (PDF). Refused under a legal hold, before it is due without a reason, and for a day to come (Art 5(2), 17(3)).',
    input: z.strictObject({
      id: registerItemIdSchema,
      version: z.int(),
      doneOn: plainDateSchema,
      doneBy: line(120).min(1),
      proof: prose(5000).min(1),
      count: z.int().min(0).max(1_000_000_000).optional(),
      /** Why it was done before its day. */
      earlyReason: prose(1000).default(''),
      language: languageSchema,
    }),
    output: action,
  }),
  'retentionActions.certificate': command({
    summary: 'Makes the certificate of an action that was carried out once more, as a PDF.',
    input: z.strictObject({ id: registerItemIdSchema, language: languageSchema }),
    output: action,
  }),

  ...registerMethods(
    'holds',
    holdContentSchema,
    'a legal hold; in force it stops what is due of its records (Art 17(3))',
  ),
  'holds.stopping': query({
    summary:
      'What a legal hold stops on a plain date (today unless said): planned actions, and how many of Frist’s own closed cases.',
    input: z.strictObject({ id: registerItemIdSchema, on: countableDateSchema.optional() }),
    output: z.strictObject({
      inForce: z.boolean(),
      actions: z
        .array(
          z.strictObject({
            id: registerItemIdSchema,
            what: z.string(),
            dueOn: plainDateSchema.optional(),
          }),
        )
        .readonly(),
      /** Closed cases whose time is up and that would be erased but for the hold. */
      cases: z.int(),
    }),
  }),
} as const;
