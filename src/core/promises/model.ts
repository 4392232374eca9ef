import type { z } from 'zod';
import { promiseContentSchema, promiseFields } from './model/fields.ts';

export * from './model/codes.ts';
export * from './model/evidence.ts';
export * from './model/policy.ts';
export { promiseContentSchema, promiseFields };

/** What one promise says. */
export type PromiseContent = z.output<typeof promiseContentSchema>;

/** The same as it is typed or sent. */
export type PromiseDraft = z.input<typeof promiseContentSchema>;
