import type { TypedCall } from '../../src/cli/typedCalls.ts';
import { processingRecordIdSchema } from '../../src/core/kit/ids.ts';

/** Every processing record of a vault with its content, in the order in which they were entered. */
export async function everyRecord(call: TypedCall) {
  const { items } = await call('processing.list', { sort: 'entered', limit: 200 });
  return Promise.all(
    items.map(async ({ id, version }) => {
      const { content } = await call('processing.get', { id });
      return { ...content, id: processingRecordIdSchema.parse(id), version };
    }),
  );
}
