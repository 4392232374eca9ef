import { z } from 'zod';
import { command, query } from '../../kit/contract.ts';
import { plainDateSchema } from '../../kit/dates.ts';
import { prose } from '../../kit/fields.ts';
import {
  processingRecordIdSchema,
  recipientNoticeIdSchema,
  requestIdSchema,
  restrictionIdSchema,
} from '../../kit/ids.ts';
import { bilingualSchema } from '../../kit/language.ts';
import { recipientSchema } from '../../processing/model.ts';
import { decisionSchema, requestSchema, rightSchema } from '../model.ts';
import {
  decisionOutcomeSchema,
  groundCodeSchema,
  restrictionGroundSchema,
} from '../rights/codes.ts';

const target = { id: requestIdSchema, version: z.int() };

/** What each right of a case concerns, how it is decided, and what follows. */
export const decisionsContract = {
  'requests.rights': query({
    needs: 'nothing',
    summary:
      'The catalogue of rights: articles, outcomes and refusal grounds with their codes, DPV names and citations.',
    input: z.strictObject({}),
    output: z.strictObject({
      rights: z
        .array(
          z.strictObject({
            right: rightSchema,
            name: bilingualSchema,
            meaning: bilingualSchema,
            article: z.string(),
            outcomes: z.array(decisionOutcomeSchema).readonly(),
            grounds: z
              .array(
                z.strictObject({
                  code: groundCodeSchema,
                  dpv: z.string().optional(),
                  article: z.string(),
                  name: bilingualSchema,
                  text: bilingualSchema,
                  for: z.array(decisionOutcomeSchema).readonly(),
                }),
              )
              .readonly(),
          }),
        )
        .readonly(),
    }),
  }),
  'requests.applicable': query({
    summary:
      'For each right of the case and each processing record that fits the person: whether it applies, by the legal basis, and why.',
    input: z.strictObject({ id: requestIdSchema }),
    output: z.strictObject({
      verdicts: z
        .array(
          z.strictObject({
            right: rightSchema,
            recordId: processingRecordIdSchema,
            title: bilingualSchema,
            applies: z.enum(['yes', 'no', 'unclear']),
            reason: bilingualSchema,
          }),
        )
        .readonly(),
    }),
  }),
  'requests.setScope': command({
    summary:
      'Says which processing records a right concerns; for an objection this reopens their balancing tests (Art 21(1)).',
    input: z.strictObject({
      ...target,
      right: rightSchema,
      records: z.array(processingRecordIdSchema).max(200),
    }),
    output: requestSchema,
  }),
  'requests.decide': command({
    summary:
      'Decides one right, with grounds from its catalogue and reasons (Art 12(3)-(4)); brings duties, notices and the reply owed.',
    input: z.strictObject({ ...target, right: rightSchema, decision: decisionSchema }),
    output: requestSchema,
  }),
  'requests.restrict': command({
    summary: 'Opens a restriction of processing on a ground of Art 18(1), from a plain date.',
    input: z.strictObject({
      ...target,
      ground: restrictionGroundSchema,
      records: z.array(processingRecordIdSchema).max(200).default([]),
      openedOn: plainDateSchema,
    }),
    output: requestSchema,
  }),
  'requests.announceLifting': command({
    summary:
      'Says from which plain day a restriction is to be lifted and why; owes the letter that tells the person before (Art 18(3)).',
    input: z.strictObject({
      ...target,
      restrictionId: restrictionIdSchema,
      liftOn: plainDateSchema,
      reason: prose(2000).min(10),
    }),
    output: requestSchema,
  }),
  'requests.liftRestriction': command({
    summary:
      'Lifts a restriction; refused until the letter that tells the person was issued (Art 18(3)).',
    input: z.strictObject({
      ...target,
      restrictionId: restrictionIdSchema,
      liftedOn: plainDateSchema,
    }),
    output: requestSchema,
  }),
  'requests.addNotice': command({
    summary: 'Adds a recipient who is to be told of what was done (Art 19); owes the notice.',
    input: z.strictObject({ ...target, right: rightSchema, recipient: recipientSchema }),
    output: requestSchema,
  }),
  'requests.confirmNotice': command({
    summary: 'Records the plain day on which a recipient confirmed an Art 19 notice.',
    input: z.strictObject({
      ...target,
      noticeId: recipientNoticeIdSchema,
      confirmedOn: plainDateSchema,
    }),
    output: requestSchema,
  }),
  'requests.waiveNotice': command({
    role: 'dpo',
    summary: 'Records why a recipient is not told: impossible or disproportionate effort (Art 19).',
    input: z.strictObject({
      ...target,
      noticeId: recipientNoticeIdSchema,
      reason: prose(2000).min(10),
    }),
    output: requestSchema,
  }),
} as const;
