import { useEffect, useState } from 'react';
import type { Redaction } from '../../../core/extracts/model/redaction.ts';
import type { DataSet } from '../../../core/extracts/model.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { api } from '../../api.ts';
import type { Spot } from './gridKeys.ts';

/** How far it is looked for, lot by lot: rows of a table, and pages, which take longer to draw. */
const lot = 250;
const mostRows = 5000;
const mostPages = 20;

/** Where in a table a redaction strikes first; undefined where that is further in than is looked. */
export async function firstCell(
  requestId: RequestId,
  dataSet: DataSet,
  { id, what }: Redaction,
): Promise<Spot | undefined> {
  if (what.kind === 'cell') return { row: what.row, column: what.column };
  const { id: dataSetId } = dataSet;
  const last = Math.min(dataSet.rows, mostRows);
  for (let offset = 0; offset < last; offset += lot) {
    const answer = await api.call('extracts.rows', { requestId, dataSetId, offset, limit: lot });
    if (!answer.ok) return undefined;
    for (const { n, marks } of answer.value.rows) {
      const mark = marks.find(({ redactionId }) => redactionId === id);
      if (mark) return { row: n, column: mark.column };
    }
  }
  return undefined;
}

/** On which page, from 0, a redaction strikes first; undefined where that is further in than is looked. */
export async function firstPage(
  requestId: RequestId,
  dataSet: DataSet,
  { id, what }: Redaction,
): Promise<number | undefined> {
  if (what.kind === 'region') return what.page;
  const { id: dataSetId } = dataSet;
  for (let page = 0; page < Math.min(dataSet.pages, mostPages); page += 1) {
    const answer = await api.call('extracts.page', { requestId, dataSetId, page });
    if (!answer.ok) return undefined;
    if (answer.value.boxes.some(({ redactionId }) => redactionId === id)) return page;
  }
  return undefined;
}

/** Where in a table a redaction strikes first, once it is found. */
export function useFirstCell(requestId: RequestId, dataSet: DataSet, redaction: Redaction) {
  const [spot, setSpot] = useState<Spot>();
  const { id } = redaction;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for what they name
  useEffect(() => {
    let current = true;
    if (dataSet.shape === 'table') {
      void firstCell(requestId, dataSet, redaction).then((found) => {
        if (current) setSpot(found);
      });
    }
    return () => {
      current = false;
    };
  }, [requestId, dataSet.id, id]);
  return spot;
}
