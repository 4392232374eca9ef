import { z } from 'zod';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import { intakeItemIdSchema, requestIdSchema } from '../kit/ids.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';
import { earlierCaseSchema, rightSchema, spokenLanguageSchema } from '../requests/model.ts';

/** A right that the text seems to ask for, with the words that say so: shown, never decided silently. */
const rightEvidenceSchema = z.strictObject({
  right: rightSchema,
  /** The passages found, as they stand in the message. */
  words: z.array(z.string()).min(1).readonly(),
});
export type RightEvidence = z.infer<typeof rightEvidenceSchema>;

/** When the message reached the mailbox, and how that is known. */
const arrivalSchema = z.strictObject({
  at: instantSchema,
  /** The civil date in the officer's time zone: the day the clock starts (R1). */
  date: plainDateSchema,
  /** `received`: topmost transport header. `date`: the sender's own Date header, a fallback. */
  basis: z.enum(['received', 'date']),
  note: bilingualSchema,
});
export type Arrival = z.infer<typeof arrivalSchema>;

/** What a message seems to be; a bounce and an automatic reply ask for nothing. */
export const messageKinds = [
  'request',
  'reply',
  'bounce',
  'autoReply',
  'question',
  'complaint',
  'other',
] as const;
export const messageKindSchema = z.enum(messageKinds);
export type MessageKind = (typeof messageKinds)[number];

/** The formats that intake reads. */
export const messageFormats = ['eml', 'msg', 'txt', 'pdf', 'pasted'] as const;

export const messageSchema = z.strictObject({
  format: z.enum(messageFormats),
  kind: messageKindSchema,
  /** The words or headers that say so. */
  kindEvidence: z.string(),
  sender: z.strictObject({ name: z.string(), email: z.string() }),
  subject: z.string(),
  text: z.string(),
  /** True when the text was longer than Frist shows; the original file is whole. */
  textCut: z.boolean(),
  attachments: z
    .array(z.strictObject({ fileName: z.string(), mediaType: z.string(), size: z.int() }))
    .readonly(),
  /** Absent when no header gives a usable moment. */
  arrival: arrivalSchema.optional(),
  /** The language of letters that follows; `spoken` is what the person seems to write. */
  language: z.strictObject({
    guess: languageSchema,
    sure: z.boolean(),
    spoken: spokenLanguageSchema,
  }),
  rights: z.array(rightEvidenceSchema).readonly(),
  messageId: z.string().optional(),
  /** In-Reply-To and References, newest first. */
  references: z.array(z.string()).readonly(),
  /** Our own reference numbers, such as 2026-0001, that stand in subject or text. */
  caseReferences: z.array(z.string()).readonly(),
  /** Plain-language remarks, such as an unreadable attachment or a missing header. */
  remarks: z.array(bilingualSchema).readonly(),
});
export type IncomingMessage = z.infer<typeof messageSchema>;

/** A case that a message may belong to, and how that shows. */
export const caseMatchSchema = z.strictObject({
  id: requestIdSchema,
  reference: z.string(),
  by: z.enum(['messageId', 'references', 'referenceNumber', 'sameBytes']),
});
export type CaseMatch = z.infer<typeof caseMatchSchema>;

export const intakeStates = ['waiting', 'opened', 'joined', 'dismissed'] as const;
export const intakeStateSchema = z.enum(intakeStates);

/** One file or paste in the intake tray. The raw file is kept, whatever could be read of it. */
export const intakeItemSchema = z.strictObject({
  id: intakeItemIdSchema,
  version: z.int(),
  addedAt: instantSchema,
  fileName: z.string(),
  state: intakeStateSchema,
  /** Absent where the file could not be read; then `fault` says why. */
  message: messageSchema.optional(),
  fault: bilingualSchema.optional(),
  /** Cases that it seems to answer, surest first. */
  matches: z.array(caseMatchSchema).readonly(),
  /** Earlier cases of what seems to be the same person (Art 12(5)). */
  earlier: z.array(earlierCaseSchema).readonly(),
  /** The case it opened or joined. */
  requestId: requestIdSchema.optional(),
  /** Why it was dismissed. */
  reason: z.string(),
});
export type IntakeItem = z.infer<typeof intakeItemSchema>;
