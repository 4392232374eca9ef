import type { DataSet } from '../../core/extracts/model.ts';
import type { DataSetId, RequestId } from '../../core/kit/ids.ts';
import { dataSetIdSchema } from '../../core/kit/ids.ts';
import { goTo } from '../uiState.ts';

/** How a data set is shown at work: as it came, with what is struck out, or as it will be handed over. */
export type Shown = 'redact' | 'handover';

/** Opens a data set over the whole width of the window. */
export function goToDataSet(requestId: RequestId, dataSetId: DataSetId, shown: Shown): void {
  goTo({ area: 'requests', id: requestId, part: `${shown}:${dataSetId}` });
}

/** The data set that a part of a case's page names, and how it is shown; undefined for any other part. */
export function dataSetOf(
  part: string | undefined,
): { readonly shown: Shown; readonly id: DataSetId } | undefined {
  const [shown, id] = part?.split(':') ?? [];
  const dataSetId = dataSetIdSchema.safeParse(id).data;
  if ((shown !== 'redact' && shown !== 'handover') || dataSetId === undefined) return undefined;
  return { shown, id: dataSetId };
}

/** Columns that go in, of a table. */
export function columnsIn({ choices }: DataSet): number {
  return choices.filter(({ included }) => included).length;
}
