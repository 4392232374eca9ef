import { z } from 'zod';

/** The areas whose pages reload when something in them changed. */
export const areas = [
  'vault',
  'settings',
  'processing',
  'intake',
  'requests',
  'letters',
  'extracts',
  'suppression',
  'registers',
  'reports',
  'journal',
] as const;

export type Area = (typeof areas)[number];

/** What the core tells open pages after a commit, or while long work goes on. Never personal data. */
export const appEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('changed'), area: z.enum(areas), id: z.string().optional() }),
  z.strictObject({
    kind: z.literal('progress'),
    job: z.string(),
    done: z.int(),
    /** Undefined while the amount of work is unknown. */
    total: z.int().optional(),
  }),
  z.strictObject({ kind: z.literal('locked') }),
  z.strictObject({ kind: z.literal('coreStopped') }),
]);

export type AppEvent = z.infer<typeof appEventSchema>;
