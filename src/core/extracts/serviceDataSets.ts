import { FristError, invalidField } from '../kit/errors.ts';
import { dataSetIdSchema, type RegisterItemId } from '../kit/ids.ts';
import { eligibilityOf } from '../portability/rules/eligibility.ts';
import type { ProcessingRecord } from '../processing/model.ts';
import { unknownColumn } from './model/column.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { deleteDataSet, insertDataSet, setPortable } from './storeDataSets.ts';

/** Data sets as such: tables that come through the API, what is portable, and taking one out. */
export function dataSetHandlers({ change, newId, view, recordsFor }: ExtractsContext) {
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
          rows: rows.map((cells) => JSON.stringify(cells)),
          pages: 0,
        }),
      );
    },

    'extracts.setPortable': ({ requestId, dataSetId, portable }, call) => {
      const note = { action: 'extract.portabilitySet', fields: { dataSetId, portable } } as const;
      return change(call, requestId, note, (unit) => {
        const set = view(requestId).dataSets.find(({ id }) => id === dataSetId);
        if (!set) throw new FristError('notFound');
        if (portable) refuseNotPortable(recordsFor(requestId).all, set.recordId);
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

/** Throws notPossible for what Art 20 does not let into the package: see eligibilityOf. */
function refuseNotPortable(
  records: readonly ProcessingRecord[],
  recordId: RegisterItemId | undefined,
): void {
  const { eligible, reason } = eligibilityOf(records.find(({ id }) => id === recordId));
  if (!eligible) throw new FristError('notPossible', { reasonSv: reason.sv, reasonEn: reason.en });
}
