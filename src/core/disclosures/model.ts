import type { z } from 'zod';
import type { disclosureContentSchema } from './model/fields.ts';

export * from './model/codes.ts';
export { disclosureContentSchema, disclosureFields } from './model/fields.ts';

/** What the register says of one disclosure. */
export type DisclosureContent = z.output<typeof disclosureContentSchema>;
/** The same as it is typed or sent: what is not said stays empty. */
export type DisclosureDraft = z.input<typeof disclosureContentSchema>;
