import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import {
  countableDateSchema,
  instantSchema,
  plainDateSchema,
  timeZoneSchema,
} from '../kit/dates.ts';
import { contentBase64Schema, fileNameSchema, line, prose } from '../kit/fields.ts';
import { attachmentIdSchema, requestIdSchema, taskIdSchema } from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import {
  channelSchema,
  requesterCorrectionsSchema,
  requesterInputSchema,
  requestRowSchema,
  requestSchema,
  requestStateSchema,
  rightSchema,
} from './model.ts';

const target = { id: requestIdSchema, version: z.int() };

/** What the officer confirms at intake; with a file, whatever is absent is taken from reading it. */
const receiveInputSchema = z.strictObject({
  fileName: fileNameSchema.optional(),
  contentBase64: contentBase64Schema.optional(),
  timeZone: timeZoneSchema.optional(),
  channel: channelSchema.optional(),
  /** The day it reached an official channel (R1), when the officer knows better than the file. */
  received: plainDateSchema.optional(),
  receivedAt: instantSchema.optional(),
  requester: requesterCorrectionsSchema.optional(),
  rights: z.array(rightSchema).min(1).max(9).optional(),
  subject: line(500).optional(),
  text: prose(200_000).optional(),
});
export type ReceiveInput = z.output<typeof receiveInputSchema>;

export const requestsContract = {
  'requests.receive': command({
    summary:
      'Opens a case from a message file or by hand: reference, deadline, checklist, and the acknowledgement owed. The original bytes are kept with their SHA-256.',
    input: receiveInputSchema,
    output: requestSchema,
  }),
  'requests.list': query({
    summary:
      'A page of requests: searched in full text, filtered, sorted and counted in the database.',
    input: z.strictObject({
      search: line(200).optional(),
      states: z.array(requestStateSchema).max(7).optional(),
      rights: z.array(rightSchema).max(9).optional(),
      /** Only requests whose alarm date is on or before this day. */
      alarmUntil: plainDateSchema.optional(),
      sort: z.enum(['alarm', 'received', 'reference', 'name']).default('alarm'),
      descending: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({
      rows: z.array(requestRowSchema).readonly(),
      total: z.int(),
      /** True when there are more matches than were counted (a search stops counting at 1,000). */
      totalIsFloor: z.boolean(),
    }),
  }),
  'requests.get': query({
    summary: 'One request with its clock, pauses, allowed moves, tasks, notes and attachments.',
    input: z.strictObject({ id: requestIdSchema }),
    output: requestSchema,
  }),
  'requests.today': query({
    summary:
      'Open requests by urgency on a plain date, and a six-week horizon of their last days and red days.',
    input: z.strictObject({ today: countableDateSchema.optional() }),
    output: z.strictObject({
      today: plainDateSchema,
      overdue: z.array(requestRowSchema).readonly(),
      dueThisWeek: z.array(requestRowSchema).readonly(),
      waiting: z.array(requestRowSchema).readonly(),
      lettersOwed: z.int(),
      open: z.int(),
      horizon: z
        .array(
          z.strictObject({
            date: plainDateSchema,
            due: z.int(),
            redDay: z.strictObject({ sv: z.string(), en: z.string() }).optional(),
          }),
        )
        .readonly(),
    }),
  }),
  'requests.move': command({
    summary:
      'Moves a case to another state, when the table of moves and what the law owes allow it.',
    input: z.strictObject({ ...target, to: requestStateSchema, reason: prose(2000).optional() }),
    output: requestSchema,
  }),
  'requests.changeRequester': command({
    summary:
      'Replaces what is known of the requester; the personnummer stays unless given, null removes it.',
    input: z.strictObject({
      ...target,
      requester: requesterInputSchema.omit({ personnummer: true }).extend({
        personnummer: line(20).nullable().optional(),
      }),
    }),
    output: requestSchema,
  }),
  'requests.changeDetails': command({
    summary:
      'Corrects channel, day of receipt, rights or subject; the deadline is counted anew under the same rules.',
    input: z.strictObject({
      ...target,
      channel: channelSchema.optional(),
      received: plainDateSchema.optional(),
      rights: z.array(rightSchema).min(1).max(9).optional(),
      subject: line(500).optional(),
      reason: prose(2000).optional(),
    }),
    output: requestSchema,
  }),
  'requests.revealPersonnummer': command({
    summary: 'Answers the full personnummer once; the journal notes that it was shown.',
    input: z.strictObject({ id: requestIdSchema }),
    output: z.strictObject({ personnummer: z.string() }),
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
    }),
    output: requestSchema,
  }),
  'requests.settleIdentity': command({
    summary: 'Records the day enough information arrived; the clock goes on.',
    input: z.strictObject({
      ...target,
      settledOn: plainDateSchema,
      /** Why a question asked late is credited all the same, when that was not recorded at once. */
      override: prose(2000).min(10).optional(),
    }),
    output: requestSchema,
  }),
  'requests.addNote': command({
    summary: 'Adds a note to the case.',
    input: z.strictObject({ id: requestIdSchema, text: prose(20_000).min(1) }),
    output: requestSchema,
  }),
  'requests.addTask': command({
    summary: 'Adds a task with an optional plain due date.',
    input: z.strictObject({
      id: requestIdSchema,
      title: line(300).min(1),
      due: plainDateSchema.optional(),
    }),
    output: requestSchema,
  }),
  'requests.setTaskDone': command({
    summary: 'Marks a task done, or open again.',
    input: z.strictObject({ id: requestIdSchema, taskId: taskIdSchema, done: z.boolean() }),
    output: requestSchema,
  }),
  'requests.addAttachment': command({
    summary: 'Keeps a file with the case, up to 48 MiB, with its SHA-256.',
    input: z.strictObject({
      id: requestIdSchema,
      fileName: fileNameSchema,
      contentBase64: contentBase64Schema,
    }),
    output: requestSchema,
  }),
  'requests.openAttachment': command({
    summary:
      'Answers the bytes of an attachment, checked against their hash; the journal notes it.',
    input: z.strictObject({ id: requestIdSchema, attachmentId: attachmentIdSchema }),
    output: z.strictObject({
      fileName: z.string(),
      mediaType: z.string(),
      contentBase64: z.string(),
    }),
  }),
  'requests.setLanguage': command({
    summary: 'Sets the language of the letters of a case.',
    input: z.strictObject({ ...target, language: languageSchema }),
    output: requestSchema,
  }),
} as const;
