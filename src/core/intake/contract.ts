import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { timeZoneSchema } from '../kit/dates.ts';
import { contentBase64Schema, fileNameSchema, prose } from '../kit/fields.ts';
import { intakeItemIdSchema, requestIdSchema } from '../kit/ids.ts';
import { intakeItemSchema, intakeStateSchema, messageSchema } from './model.ts';

const file = { fileName: fileNameSchema, contentBase64: contentBase64Schema };

export const intakeContract = {
  'intake.read': query({
    needs: 'nothing',
    summary:
      'Reads an .eml, .msg, .txt or .pdf: sender, text, when it reached the mailbox (plain date in the time zone), language and rights asked for, with evidence.',
    input: z.strictObject({
      ...file,
      /** The officer's; without it the organisation's, or Europe/Stockholm while the vault is locked. */
      timeZone: timeZoneSchema.optional(),
    }),
    output: messageSchema,
  }),
  'intake.add': command({
    summary:
      'Puts files into the intake tray, or a pasted text: each is kept byte for byte and read; one that cannot be read is kept with the reason. The same bytes twice are one item.',
    input: z.strictObject({
      files: z.array(z.strictObject(file)).max(100).default([]),
      pasted: prose(200_000).optional(),
    }),
    output: z.strictObject({ items: z.array(intakeItemSchema).readonly() }),
  }),
  'intake.list': query({
    summary: 'A page of the intake tray, oldest first: what waits, or what became of the rest.',
    input: z.strictObject({
      state: intakeStateSchema.default('waiting'),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(100).default(25),
    }),
    output: z.strictObject({ items: z.array(intakeItemSchema).readonly(), total: z.int() }),
  }),
  'intake.get': query({
    summary: 'One item of the tray, with the cases that it seems to belong to.',
    input: z.strictObject({ id: intakeItemIdSchema }),
    output: intakeItemSchema,
  }),
  'intake.join': command({
    summary:
      'Joins an item to a case as a reply: its file and parts are kept there, its text becomes a note.',
    input: z.strictObject({
      id: intakeItemIdSchema,
      version: z.int(),
      requestId: requestIdSchema,
    }),
    output: intakeItemSchema,
  }),
  'intake.dismiss': command({
    summary:
      'Takes an item out of the tray without a case, such as a bounce, with the reason; its file is erased when asked for.',
    input: z.strictObject({
      id: intakeItemIdSchema,
      version: z.int(),
      reason: prose(2000).min(3),
      erase: z.boolean().default(false),
    }),
    output: intakeItemSchema,
  }),
  'intake.restore': command({
    summary: 'Puts a dismissed item back into the tray, while its file is kept.',
    input: z.strictObject({ id: intakeItemIdSchema, version: z.int() }),
    output: intakeItemSchema,
  }),
} as const;
