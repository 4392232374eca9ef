import type { z } from 'zod';
import { contentSchema } from '../registers/model/fields.ts';
import { accessReviewFields } from './model/fields.ts';

export { accessReviewFields };

/** What one access review says (Art 32(4); P12). */
export const accessReviewContentSchema = contentSchema(accessReviewFields);
export type AccessReviewContent = z.output<typeof accessReviewContentSchema>;

/** The same as it is typed or sent: what is not said stays empty. */
export type AccessReviewDraft = z.input<typeof accessReviewContentSchema>;
