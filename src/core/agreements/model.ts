import type { z } from 'zod';
import type { agreementContentSchema } from './model/fields.ts';

export * from './model/codes.ts';
export { agreementContentSchema, agreementFields } from './model/fields.ts';

/** What the register says of one agreement. */
export type AgreementContent = z.output<typeof agreementContentSchema>;
/** The same as it is typed or sent: what is not said stays empty. */
export type AgreementDraft = z.input<typeof agreementContentSchema>;
