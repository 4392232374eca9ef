import { FristError, invalidField } from '../kit/errors.ts';
import { eligibilityOf } from '../portability/rules/eligibility.ts';
import type { ColumnChoice } from './model/column.ts';
import type { DataSet } from './model.ts';
import { rememberMapping } from './remembered.ts';
import { categoriesOf } from './rules/recognition/columns.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { dataSetsOf, writeMapping } from './storeDataSets.ts';

/** What a data set holds, to which processing record it belongs, and which of its columns go in. */
export function mappingHandlers({ change, recordsFor }: ExtractsContext) {
  return {
    'extracts.setMapping': ({ requestId, dataSetId, remember, ...said }, call) => {
      const { title, source, recordId, choices } = said;
      const columns = choices.filter(({ included }) => !included).length;
      const note = {
        action: 'extract.mapped',
        fields: { dataSetId, title, source, records: recordId ?? '', leftOut: columns },
      } as const;
      return change(call, requestId, note, (unit) => {
        const set = dataSetsOf(unit.db, requestId).find(({ id }) => id === dataSetId);
        if (!set) throw new FristError('notFound');
        assertChoices(set, choices);
        const isRecord = recordsFor(requestId).all.some(({ id }) => id === recordId);
        if (recordId !== undefined && !isRecord)
          throw invalidField('recordId', 'is no processing record');
        const categories = set.shape === 'table' ? categoriesOf(choices) : said.categories;
        const mapping = {
          title,
          source,
          categories,
          choices,
          ...(recordId === undefined ? {} : { recordId }),
        };
        writeMapping(unit.db, requestId, dataSetId, mapping);
        if (remember) rememberMapping(unit.db, { ...mapping, columns: set.columns }, unit.now);
      });
    },

    'extracts.records': ({ requestId }) => {
      const { fitting, all } = recordsFor(requestId);
      const others = all.filter(({ id }) => !fitting.some((record) => record.id === id));
      const shown = (fits: boolean) => (record: (typeof all)[number]) => ({
        id: record.id,
        title: record.statement.title,
        fits,
        portable: eligibilityOf(record).eligible,
      });
      return { records: [...fitting.map(shown(true)), ...others.map(shown(false))] };
    },
  } satisfies Partial<ExtractsHandlers>;
}

/** One choice for each column; a column that is left out says why (Art 12(1)). */
function assertChoices({ columns }: DataSet, choices: readonly ColumnChoice[]): void {
  if (choices.length !== columns.length) {
    throw invalidField('choices', `are ${choices.length}, not ${columns.length}`);
  }
  choices.forEach(({ included, reason }, n) => {
    if (!included && reason === '')
      throw invalidField(`choices.${n}.reason`, 'says why the column is left out');
  });
}
