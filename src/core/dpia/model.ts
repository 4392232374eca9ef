import type { z } from 'zod';
import { contentSchema } from '../registers/model/fields.ts';
import { dpiaFields } from './model/fields.ts';

export { type Criterion, criteria } from './model/criteria.ts';
export { dpiaFields };

/** What one threshold check says (Art 35(1), WP 248). */
export const dpiaContentSchema = contentSchema(dpiaFields);
export type DpiaContent = z.output<typeof dpiaContentSchema>;

/** The same as it is typed or sent: what is not said stays empty. */
export type DpiaDraft = z.input<typeof dpiaContentSchema>;
