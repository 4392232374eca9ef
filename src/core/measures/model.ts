import type { z } from 'zod';
import { contentSchema } from '../registers/model/fields.ts';
import { measureFields } from './model/fields.ts';

export { measureFields };

/** What one security measure says (Art 32). */
export const measureContentSchema = contentSchema(measureFields);
export type MeasureContent = z.output<typeof measureContentSchema>;

/** The same as it is typed or sent: what is not said stays empty. */
export type MeasureDraft = z.input<typeof measureContentSchema>;
