import { z } from 'zod';
import { deadlineSchema, pauseSchema } from '../deadlines/model.ts';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import { emailSchema, fileNameSchema, line } from '../kit/fields.ts';
import {
  attachmentIdSchema,
  noteIdSchema,
  pauseIdSchema,
  requestIdSchema,
  taskIdSchema,
} from '../kit/ids.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';

/** The rights a request may invoke. Each has one file in rights/ when Frist handles it. */
export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketingObjection',
  'automatedDecision',
  'consentWithdrawal',
] as const;
export const rightSchema = z.enum(rights);
export type Right = (typeof rights)[number];

export const channels = ['email', 'post', 'phone', 'webForm', 'inPerson', 'other'] as const;
export const channelSchema = z.enum(channels);
export type Channel = (typeof channels)[number];

export const requestStates = [
  'received',
  'identityInDoubt',
  'searching',
  'deciding',
  'answered',
  'closed',
  'withdrawn',
] as const;
export const requestStateSchema = z.enum(requestStates);
export type RequestState = (typeof requestStates)[number];

export const postalAddressSchema = z.strictObject({
  lines: z.array(line(120).min(1)).min(1).max(6),
});

const requesterFields = {
  name: line(200).min(1),
  emails: z.array(emailSchema).max(10),
  postalAddresses: z.array(postalAddressSchema).max(10),
  /** 10 or 12 digits; validated, stored in full, shown masked. */
  personnummer: line(20).optional(),
  language: languageSchema,
};

/** The person who asks. The first postal address is where letters go. */
export const requesterInputSchema = z.strictObject({
  ...requesterFields,
  emails: requesterFields.emails.default([]),
  postalAddresses: requesterFields.postalAddresses.default([]),
  language: languageSchema.default('sv'),
});

/** What the officer knows better than the file: only what is given, nothing filled in. */
export const requesterCorrectionsSchema = z.strictObject(requesterFields).partial();
export type RequesterInput = z.output<typeof requesterInputSchema>;

export const requesterSchema = z.strictObject({
  name: z.string(),
  emails: z.array(z.string()).readonly(),
  postalAddresses: z.array(z.strictObject({ lines: z.array(z.string()).readonly() })).readonly(),
  /** YYMMDD-****, or absent. */
  personnummerMasked: z.string().optional(),
  language: languageSchema,
});

/** One line of the requests list. */
export const requestRowSchema = z.strictObject({
  id: requestIdSchema,
  reference: z.string(),
  name: z.string(),
  rights: z.array(rightSchema).readonly(),
  channel: channelSchema,
  state: requestStateSchema,
  received: plainDateSchema,
  due: plainDateSchema,
  /** The earliest of all readings: the lists sort and colour by this. */
  alarm: plainDateSchema,
  paused: z.boolean(),
});
export type RequestRow = z.infer<typeof requestRowSchema>;

export const taskSchema = z.strictObject({
  id: taskIdSchema,
  title: bilingualSchema,
  /** GDPR article or none; checklist items of a right carry one. */
  citation: z.string().optional(),
  due: plainDateSchema.optional(),
  doneAt: instantSchema.optional(),
});

export const noteSchema = z.strictObject({
  id: noteIdSchema,
  at: instantSchema,
  actor: z.string(),
  text: z.string(),
});

export const attachmentSchema = z.strictObject({
  id: attachmentIdSchema,
  fileName: fileNameSchema,
  mediaType: z.string(),
  size: z.int(),
  /** SHA-256 of the bytes, hex. */
  sha256: z.string(),
  addedAt: instantSchema,
  /** `original`: the message that opened the case, byte for byte. */
  role: z.enum(['original', 'part', 'added']),
});

export const recordedPauseSchema = pauseSchema.extend({
  id: pauseIdSchema,
  ground: z.enum(['identity', 'clarification']),
  /** The doubt or the question, as recorded by the officer. */
  doubt: z.string(),
});

/** A move that the case's state allows now, or why not. */
export const moveSchema = z.strictObject({
  to: requestStateSchema,
  /** What still stands in the way; empty when the move may be made. */
  hindrances: z.array(bilingualSchema).readonly(),
});

/** One request, whole: what its page shows. */
export const requestSchema = z.strictObject({
  id: requestIdSchema,
  version: z.int(),
  reference: z.string(),
  state: requestStateSchema,
  channel: channelSchema,
  rights: z.array(rightSchema).min(1).readonly(),
  requester: requesterSchema,
  subject: z.string(),
  text: z.string(),
  received: plainDateSchema,
  receivedAt: instantSchema.optional(),
  /** How the day of receipt is known. */
  receivedBasis: z.enum(['received', 'date', 'officer']),
  openedAt: instantSchema,
  deadline: deadlineSchema,
  pauses: z.array(recordedPauseSchema).readonly(),
  moves: z.array(moveSchema).readonly(),
  tasks: z.array(taskSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  attachments: z.array(attachmentSchema).readonly(),
});
export type Request = z.infer<typeof requestSchema>;
