import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { timeZoneSchema } from '../kit/dates.ts';
import { contentBase64Schema, fileNameSchema } from '../kit/fields.ts';
import { messageSchema } from './model.ts';

export const intakeContract = {
  'intake.read': query({
    needs: 'nothing',
    summary:
      'Reads an .eml: sender, text, when it reached the mailbox (plain date in the time zone), language and rights asked for, with evidence.',
    input: z.strictObject({
      fileName: fileNameSchema,
      contentBase64: contentBase64Schema,
      /** The officer's; without it the organisation's, or Europe/Stockholm while the vault is locked. */
      timeZone: timeZoneSchema.optional(),
    }),
    output: messageSchema,
  }),
} as const;
