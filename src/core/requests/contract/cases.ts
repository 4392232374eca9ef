import { z } from 'zod';
import { command, query } from '../../kit/contract.ts';
import { instantSchema, plainDateSchema, timeZoneSchema } from '../../kit/dates.ts';
import { contentBase64Schema, fileNameSchema, line, prose } from '../../kit/fields.ts';
import {
  attachmentIdSchema,
  intakeItemIdSchema,
  requestIdSchema,
  taskIdSchema,
} from '../../kit/ids.ts';
import { languageSchema } from '../../kit/language.ts';
import { subjectCategorySchema } from '../../processing/model.ts';
import {
  channelSchema,
  requesterCorrectionsSchema,
  requesterInputSchema,
  requestKindSchema,
  requestSchema,
  requestStateSchema,
  rightSchema,
  senderStandingSchema,
  spokenLanguageSchema,
} from '../model.ts';

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
  /** A request for rights unless said otherwise; a question or a complaint invokes none. */
  kind: requestKindSchema.default('rights'),
  rights: z.array(rightSchema).max(9).optional(),
  subjects: z.array(subjectCategorySchema).max(10).default([]),
  senderStanding: senderStandingSchema.default('unknown'),
  spokenLanguage: spokenLanguageSchema.optional(),
  subject: line(500).optional(),
  text: prose(200_000).optional(),
  /** The item of the intake tray from which the case is opened: its file is the original. */
  intakeItemId: intakeItemIdSchema.optional(),
});
export type ReceiveInput = z.output<typeof receiveInputSchema>;

/** A case from its receipt on: its state, its requester, its details, notes, tasks and files. */
export const casesContract = {
  'requests.receive': command({
    summary:
      'Opens a case from a message file or by hand: reference, deadline, checklist, and the acknowledgement owed. The original bytes are kept with their SHA-256.',
    input: receiveInputSchema,
    output: requestSchema,
  }),
  'requests.get': query({
    summary: 'One request with its clock, pauses, allowed moves, tasks, notes and attachments.',
    input: z.strictObject({ id: requestIdSchema }),
    output: requestSchema,
  }),
  'requests.merge': command({
    summary:
      'Merges a duplicate into another case: its messages, files and notes go there, the earlier day of receipt governs, and it is closed.',
    input: z.strictObject({ ...target, into: requestIdSchema, reason: prose(2000).min(3) }),
    output: requestSchema,
  }),
  'requests.changeTask': command({
    summary: 'Changes the officer’s own task: title, due date, assignee.',
    input: z.strictObject({
      id: requestIdSchema,
      taskId: taskIdSchema,
      title: line(300).min(1).optional(),
      due: plainDateSchema.nullable().optional(),
      assignee: line(120).optional(),
    }),
    output: requestSchema,
  }),
  'requests.eraseAttachment': command({
    role: 'dpo',
    summary:
      'Erases the bytes of a file that must not be kept, such as a copy of an identity document; the journal keeps hash and reason.',
    input: z.strictObject({
      ...target,
      attachmentId: attachmentIdSchema,
      reason: prose(2000).min(10),
    }),
    output: requestSchema,
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
      kind: requestKindSchema.optional(),
      rights: z.array(rightSchema).max(9).optional(),
      subjects: z.array(subjectCategorySchema).max(10).optional(),
      senderStanding: senderStandingSchema.optional(),
      spokenLanguage: spokenLanguageSchema.optional(),
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
      assignee: line(120).default(''),
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
