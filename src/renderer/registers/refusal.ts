import { z } from 'zod';
import type { ApiError } from '../../core/kit/envelope.ts';
import { type RegisterItemId, registerItemIdSchema } from '../../core/kit/ids.ts';
import { type Gap, gapSchema, registerNameSchema } from '../../core/registers/model/names.ts';

const missingSchema = z.object({ missing: z.array(gapSchema) });

const namedBySchema = z.object({
  references: z.array(z.string()).default([]),
  items: z.array(z.object({ id: registerItemIdSchema, register: registerNameSchema })).default([]),
});

/** What an item lacks, where that is why it was refused. */
export function gapsOf(error: ApiError | undefined): readonly Gap[] {
  return missingSchema.safeParse(error?.facts).data?.missing ?? [];
}

/** The item that bears the same key already, where that is why another was refused. */
export function twinOf(error: ApiError | undefined): RegisterItemId | undefined {
  return registerItemIdSchema.safeParse(error?.facts.id).data;
}

/** The cases and the items that name an item, where that is why it was not removed. */
export function namedBy(error: ApiError | undefined): z.infer<typeof namedBySchema> {
  return namedBySchema.safeParse(error?.facts).data ?? { references: [], items: [] };
}
