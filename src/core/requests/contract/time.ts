import { z } from 'zod';
import { command } from '../../kit/contract.ts';
import { plainDateSchema } from '../../kit/dates.ts';
import { prose } from '../../kit/fields.ts';
import { requestIdSchema } from '../../kit/ids.ts';
import { bilingualSchema } from '../../kit/language.ts';
import {
  extensionSchema,
  feeSchema,
  handoverSchema,
  recordedPauseSchema,
  requestSchema,
} from '../model.ts';

const target = { id: requestIdSchema, version: z.int() };

/** What moves, pauses or ends the clock otherwise than by an answer. */
export const timeContract = {
  'requests.extend': command({
    summary:
      'Extends the time by two months for complexity or number (Art 12(3)): only inside the first month; owes its letter, and counts once that is issued in time.',
    input: z.strictObject({ ...target, ...extensionSchema.omit({ notifiedOn: true }).shape }),
    output: requestSchema,
  }),
  'requests.extendMany': command({
    summary:
      'Extends several cases and issues each one its letter; each is a transaction of its own, with progress, and answers what became of it.',
    input: z.strictObject({
      ids: z.array(requestIdSchema).min(1).max(500),
      ...extensionSchema.omit({ notifiedOn: true }).shape,
    }),
    output: z.strictObject({
      cases: z
        .array(
          z.strictObject({
            id: requestIdSchema,
            reference: z.string(),
            extended: z.boolean(),
            /** Why not, where it was refused. */
            reason: bilingualSchema.optional(),
          }),
        )
        .readonly(),
    }),
  }),
  'requests.askFee': command({
    role: 'dpo',
    summary:
      'Records that a reasonable fee is asked for, with the burden of proof (Art 12(5)(a)); owes its letter. The clock goes on.',
    input: z.strictObject({ ...target, ...feeSchema.omit({ settled: true }).shape }),
    output: requestSchema,
  }),
  'requests.settleFee': command({
    summary: 'Records that the fee was paid, waived, or not paid.',
    input: z.strictObject({ ...target, settled: z.enum(['paid', 'waived', 'notPaid']) }),
    output: requestSchema,
  }),
  'requests.handOver': command({
    summary:
      'Records that the matter belongs to somebody else and was handed to them; owes the requester a letter.',
    input: z.strictObject({ ...target, ...handoverSchema.shape }),
    output: requestSchema,
  }),
  'requests.setTarget': command({
    summary: 'Sets an internal target day of the officer’s own, or null for the rule’s (R10).',
    input: z.strictObject({ ...target, target: plainDateSchema.nullable() }),
    output: requestSchema,
  }),
  'requests.askIdentity': command({
    summary:
      'Records a reasonable doubt and the day proof was asked for (Art 12(6)); the clock pauses only if supportable (R9).',
    input: z.strictObject({
      ...target,
      askedOn: plainDateSchema,
      ground: z.enum(['identity', 'clarification']).default('identity'),
      doubt: prose(2000).min(10),
      /** Why a late question is credited all the same. */
      override: prose(2000).min(10).optional(),
      /** Why, although the request came from a registered address or account (Art 12(6)). */
      despite: prose(2000).min(10).optional(),
      /** Until which plain day it can be answered; 30 days from the question unless said otherwise. */
      expiresOn: plainDateSchema.optional(),
    }),
    output: requestSchema,
  }),
  'requests.remindQuestion': command({
    summary:
      'Records that an unanswered question is put again, and until which plain day it can be answered; owes the reminder.',
    input: z.strictObject({ ...target, remindedOn: plainDateSchema, expiresOn: plainDateSchema }),
    output: requestSchema,
  }),
  'requests.settleIdentity': command({
    summary: 'Records the day enough information arrived; the clock goes on.',
    input: z.strictObject({
      ...target,
      settledOn: plainDateSchema,
      /** How the doubt was lifted. A document is seen, not stored. */
      proof: recordedPauseSchema.shape.proof,
      /** Why a question asked late is credited all the same, when that was not recorded at once. */
      override: prose(2000).min(10).optional(),
    }),
    output: requestSchema,
  }),
} as const;
