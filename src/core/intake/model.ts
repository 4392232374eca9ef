import { z } from 'zod';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';
import { rightSchema } from '../requests/model.ts';

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

export const messageSchema = z.strictObject({
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
  language: z.strictObject({ guess: languageSchema, sure: z.boolean() }),
  rights: z.array(rightEvidenceSchema).readonly(),
  messageId: z.string().optional(),
  /** Plain-language remarks, such as an unreadable attachment or a missing header. */
  remarks: z.array(bilingualSchema).readonly(),
});
export type IncomingMessage = z.infer<typeof messageSchema>;
