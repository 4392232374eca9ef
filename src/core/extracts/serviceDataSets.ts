import { FristError, invalidField } from '../kit/errors.ts';
import { dataSetIdSchema } from '../kit/ids.ts';
import { unknownColumn } from './model/column.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { deleteDataSet, insertDataSet, setPortable } from './storeDataSets.ts';

/** Data sets as such: tables that come through the API, what is portable, and taking one out. */
export function dataSetHandlers({ change, newId }: ExtractsContext) {
  return {
    'extracts.addDataSet': ({ requestId, ...set }, call) => {
      const { title, source, columns, rows } = set;
      rows.forEach((row, n) => {
        if (row.length !== columns.length) {
          throw invalidField(`rows.${n}`, `has ${row.length} cells, not ${columns.length}`);
        }
      });
      const fields = { title, source, columns, rows: rows.length };
      return change(call, requestId, { action: 'extract.dataSetAdded', fields }, (unit) =>
        insertDataSet(unit.db, requestId, {
          ...set,
          id: dataSetIdSchema.parse(newId()),
          shape: 'table',
          categories: [],
          choices: columns.map(() => unknownColumn),
          pages: 0,
        }),
      );
    },

    'extracts.setPortable': ({ requestId, dataSetId, portable }, call) => {
      const note = { action: 'extract.portabilitySet', fields: { dataSetId, portable } } as const;
      return change(call, requestId, note, (unit) => {
        if (!setPortable(unit.db, requestId, dataSetId, portable)) throw new FristError('notFound');
      });
    },

    'extracts.removeDataSet': ({ requestId, dataSetId }, call) => {
      const note = { action: 'extract.dataSetRemoved', fields: { dataSetId } } as const;
      return change(call, requestId, note, (unit) => {
        if (!deleteDataSet(unit.db, requestId, dataSetId)) throw new FristError('notFound');
      });
    },
  } satisfies Partial<ExtractsHandlers>;
}
