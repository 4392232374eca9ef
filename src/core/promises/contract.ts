import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { plainDateSchema } from '../kit/dates.ts';
import { line } from '../kit/fields.ts';
import { registerMethods } from '../registers/contract.ts';
import {
  alarmSchema,
  policyGapSchema,
  policyMarkSchema,
  policySchema,
  policyTextSchema,
  promiseContentSchema,
  promiseEvidenceSchema,
  type promiseStandings,
} from './model.ts';

const policyVersionSchema = policySchema.pick({
  version: true,
  name: true,
  shownFrom: true,
  loadedAt: true,
});

export const promisesContract = {
  ...registerMethods(
    'promises',
    promiseContentSchema,
    'a promise of the published policy (Art 5(2))',
  ),
  'policy.load': command({
    role: 'dpo',
    summary:
      'Loads a published policy as its next version, split into sentences; the plain date is the first day on which it is shown. Promises whose sentence it lacks say so.',
    input: policyTextSchema,
    output: policySchema,
  }),
  'policy.get': query({
    summary:
      'The policy in force today, or a version of it, with its sentences, and every version by its plain date, newest first.',
    input: z.strictObject({ version: z.int().min(1).optional() }),
    output: z.strictObject({
      policy: policySchema.optional(),
      versions: z.array(policyVersionSchema).readonly(),
    }),
  }),
  'policy.mark': command({
    role: 'dpo',
    summary:
      'The officer’s own reading of a gap of the policy in force: said after all, lacking, or none, so that the rule speaks again.',
    input: z.strictObject({
      code: policyMarkSchema.shape.code,
      standing: z.enum(['said', 'lacking', 'none']),
      note: policyMarkSchema.shape.note.default(''),
    }),
    output: z.strictObject({ gaps: z.array(policyGapSchema).readonly() }),
  }),
  'promises.evidence': query({
    summary:
      'How each promise stands by what the registers hold now: evidence, alarms, the plain date of the last proof, and kept, drifting, unproven or broken.',
    input: z.strictObject({ code: line(20).min(1).optional() }),
    output: z.strictObject({
      today: plainDateSchema,
      promises: z.array(promiseEvidenceSchema).readonly(),
      counts: z.strictObject({
        kept: z.int(),
        drifting: z.int(),
        unproven: z.int(),
        broken: z.int(),
      } satisfies Record<(typeof promiseStandings)[number], unknown>),
    }),
  }),
  'promises.drift': query({
    summary:
      'Where the registers lead away from the published policy: a recipient, transfer, category, source or period that it does not state, a consent that is none, a promise that nothing proves.',
    input: z.strictObject({}),
    output: z.strictObject({
      alarms: z
        .array(
          z.strictObject({
            ...alarmSchema.shape,
            /** The promises that it touches, by code; none where no promise speaks of it. */
            promises: z.array(z.string()).readonly(),
          }),
        )
        .readonly(),
    }),
  }),
  'promises.policyGaps': query({
    summary:
      'What the law wants of the policy in force and its text lacks, or says wrongly, with the article (Art 7, 12-14, 21, 34).',
    input: z.strictObject({}),
    output: z.strictObject({ gaps: z.array(policyGapSchema).readonly() }),
  }),
} as const;
