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
import { subjectCategorySchema } from '../processing/model.ts';
import { suppressionKindSchema, suppressionScopeSchema } from '../suppression/model.ts';
import {
  courseSchema,
  extensionSchema,
  feeSchema,
  handoverSchema,
  recipientNoticeSchema,
  restrictionSchema,
} from './model/course.ts';
import { rightSchema } from './model/right.ts';

export {
  type Course,
  type Decision,
  type DecisionItem,
  decisionSchema,
  type Extension,
  extensionSchema,
  type Fee,
  feeSchema,
  type Handover,
  handoverSchema,
  type RecipientNotice,
  type Restriction,
} from './model/course.ts';
export { type Right, rightSchema, rights } from './model/right.ts';

/** What has come in: a rights request, or something that is routed (a question, a complaint in the sense of Art 77). */
export const requestKinds = ['rights', 'question', 'complaint'] as const;
export const requestKindSchema = z.enum(requestKinds);
export type RequestKind = (typeof requestKinds)[number];

/** Whether the request came from an address or account that the organisation has on record (Art 12(6)). */
export const senderStandings = ['unknown', 'registered', 'notRegistered'] as const;
export const senderStandingSchema = z.enum(senderStandings);
export type SenderStanding = (typeof senderStandings)[number];

/** The languages that intake recognises; letters are in Swedish or English. */
export const spokenLanguages = ['sv', 'en', 'de', 'fr', 'other'] as const;
export const spokenLanguageSchema = z.enum(spokenLanguages);
export type SpokenLanguage = (typeof spokenLanguages)[number];

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
  /** The officer's own target day, or the rule's (R10). */
  target: plainDateSchema,
  paused: z.boolean(),
  extended: z.boolean(),
  kind: requestKindSchema,
});
export type RequestRow = z.infer<typeof requestRowSchema>;

export const taskSchema = z.strictObject({
  id: taskIdSchema,
  title: bilingualSchema,
  /** GDPR article or none; checklist items of a right carry one. */
  citation: z.string().optional(),
  due: plainDateSchema.optional(),
  doneAt: instantSchema.optional(),
  /** Whose task it is, as the officer calls them; empty for the officer's own. */
  assignee: z.string(),
  /** What the task stands for, such as `erasure.execute`; absent for the officer's own tasks. */
  code: z.string().optional(),
});
export type Task = z.infer<typeof taskSchema>;

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
  /** Why proof was asked for although the request came from a registered address or account (Art 12(6)). */
  despite: z.string().optional(),
  remindedOn: plainDateSchema.optional(),
  /** After this plain date the case may be decided without an answer. */
  expiresOn: plainDateSchema.optional(),
  /** How the doubt was lifted; documents are seen, not stored. */
  proof: z
    .enum(['knowledge', 'account', 'electronicId', 'documentSeen', 'other', 'answer'])
    .optional(),
});

/** Another case that seems to be the same person's, and how that shows. */
export const earlierCaseSchema = z.strictObject({
  id: requestIdSchema,
  reference: z.string(),
  received: plainDateSchema,
  state: requestStateSchema,
  rights: z.array(rightSchema).readonly(),
  by: z
    .array(z.enum(['email', 'personnummer', 'nameAndAddress']))
    .min(1)
    .readonly(),
});
export type EarlierCase = z.infer<typeof earlierCaseSchema>;

/** Where on a case's page something that stands in the way is mended. */
export const hindrancePlaces = [
  'findings',
  'decisions',
  'letters',
  'tasks',
  'notices',
  'restrictions',
  'question',
  'fee',
] as const;

/** What stands in the way of a move, and where it is mended. */
export const hindranceSchema = bilingualSchema.extend({
  place: z.enum(hindrancePlaces).optional(),
});
export type Hindrance = z.infer<typeof hindranceSchema>;

/** A move that the case's state allows now, or why not. */
export const moveSchema = z.strictObject({
  to: requestStateSchema,
  /** What still stands in the way; empty when the move may be made. */
  hindrances: z.array(hindranceSchema).readonly(),
});

/** One request, whole: what its page shows. */
export const requestSchema = z.strictObject({
  id: requestIdSchema,
  version: z.int(),
  reference: z.string(),
  state: requestStateSchema,
  channel: channelSchema,
  kind: requestKindSchema,
  rights: z.array(rightSchema).readonly(),
  requester: requesterSchema,
  /** Whom the requester is to us: finds the processing records. */
  subjects: z.array(subjectCategorySchema).readonly(),
  senderStanding: senderStandingSchema,
  /** The language the person wrote in, where it is known. */
  spokenLanguage: spokenLanguageSchema.optional(),
  subject: z.string(),
  text: z.string(),
  received: plainDateSchema,
  receivedAt: instantSchema.optional(),
  /** How the day of receipt is known. */
  receivedBasis: z.enum(['received', 'date', 'officer']),
  openedAt: instantSchema,
  deadline: deadlineSchema,
  /** The officer's own target day, or the rule's (R10). */
  target: plainDateSchema,
  pauses: z.array(recordedPauseSchema).readonly(),
  extension: extensionSchema.optional(),
  fee: feeSchema.optional(),
  handover: handoverSchema.optional(),
  courses: z.array(courseSchema).readonly(),
  restrictions: z.array(restrictionSchema).readonly(),
  notices: z.array(recipientNoticeSchema).readonly(),
  /** What of the requester is on the suppression list for the rights of the case: by what and in what scope, never the value. */
  suppressed: z
    .array(z.strictObject({ kind: suppressionKindSchema, scope: suppressionScopeSchema }))
    .readonly()
    .optional(),
  /** The case that this one was merged into. */
  mergedInto: z.strictObject({ id: requestIdSchema, reference: z.string() }).optional(),
  moves: z.array(moveSchema).readonly(),
  tasks: z.array(taskSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  attachments: z.array(attachmentSchema).readonly(),
});
export type Request = z.infer<typeof requestSchema>;
