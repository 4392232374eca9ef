import type { TypedCall } from '../../src/cli/typedCalls.ts';
import type { DataSet } from '../../src/core/extracts/model.ts';

/** Says which processing record a data set of a case belongs to, and leaves its columns as they are. */
export async function belongs(
  call: TypedCall,
  requestId: string,
  { id, title, source, choices, categories }: DataSet,
  record: RegExp,
): Promise<void> {
  const { records } = await call('extracts.records', { requestId });
  const found = records.find((one) => record.test(one.title.sv));
  if (!found) throw new Error(`no record ${record}`);
  await call('extracts.setMapping', {
    ...{ requestId, dataSetId: id, title, source },
    categories: [...categories],
    choices: [...choices],
    recordId: found.id,
  });
}
