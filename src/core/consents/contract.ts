import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { plainDateSchema } from '../kit/dates.ts';
import { line } from '../kit/fields.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { registerMethods } from '../registers/contract.ts';
import { consentContentSchema, consentPersonSchema } from './model.ts';

/** A person by e-mail address or number, and a purpose; one of the two marks is enough. */
const personAndPurpose = z.strictObject({
  email: consentPersonSchema.shape.email,
  identity: consentPersonSchema.shape.identity,
  recordId: registerItemIdSchema,
});

export const consentsContract = {
  ...registerMethods(
    'consents',
    consentContentSchema,
    "a person's consent to a purpose, or objection to it (Art 7, 21)",
  ),
  'consents.check': query({
    summary:
      'Whether a purpose may rest on a person’s consent on a plain date (today when absent), and every reason why not (Art 6(1)(a), 7, 21).',
    input: z.strictObject({ ...personAndPurpose.shape, on: plainDateSchema.optional() }),
    output: z.strictObject({
      /** True only for a consent that binds, is not withdrawn, and against which nothing stands. */
      inForce: z.boolean(),
      /** True where processing for the purpose has to have stopped: a withdrawal, an objection, a suppression. */
      stopped: z.boolean(),
      consentId: registerItemIdSchema.optional(),
      /** The plain day on which the newest consent was given, and its wording. */
      given: plainDateSchema.optional(),
      wordingVersion: z.string().optional(),
      /** The plain day on which it was withdrawn. */
      withdrawn: plainDateSchema.optional(),
      /** The plain day of the objection that stands. */
      objection: plainDateSchema.optional(),
      reasons: z.array(bilingualSchema).readonly(),
    }),
  }),
  'consents.withdraw': command({
    summary:
      'Withdraws a consent, by id or by person and purpose: the purpose stops that plain day, also on the suppression list (Art 7(3)).',
    input: z.strictObject({
      id: registerItemIdSchema.optional(),
      email: consentPersonSchema.shape.email,
      identity: consentPersonSchema.shape.identity,
      recordId: registerItemIdSchema.optional(),
      on: plainDateSchema.optional(),
      how: line(200).min(1),
      caseReference: line(40).default(''),
    }),
    output: z.strictObject({
      /** The consents that were withdrawn. */
      ids: z.array(registerItemIdSchema).readonly(),
      /** What has to stop: the records whose purposes rested on them. */
      recordIds: z.array(registerItemIdSchema).readonly(),
    }),
  }),
} as const;
