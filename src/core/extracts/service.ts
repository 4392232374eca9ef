import type { CommandCall, Handlers } from '../handlers.ts';
import type { JournalAction } from '../journal/model.ts';
import { type Fact, FristError, invalidField } from '../kit/errors.ts';
import { dataSetIdSchema, type RequestId } from '../kit/ids.ts';
import type { ProcessingStatement } from '../settings/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { extractsContract } from './contract.ts';
import { readCsv } from './csv.ts';
import type { DataSet, Extract } from './model.ts';
import { allFindings, outcomeOf } from './rules.ts';
import {
  dataSetsOf,
  deleteDataSet,
  findingsOf,
  insertDataSet,
  type NewDataSet,
  pageOfRows,
  statementsOf,
  writeFinding,
  writeStatements,
} from './store.ts';

export type ExtractsService = {
  readonly handlers: Handlers<typeof extractsContract>;
  view(id: RequestId): Extract;
  /** How many of the eleven categories have no answer yet. */
  openFindings(id: RequestId): number;
  /** The rows of a data set, one at a time, as often as asked. */
  rows(dataSet: DataSet): Iterable<readonly string[]>;
};

export type ExtractsParts = {
  readonly read: Readable;
  readonly newId: () => string;
  /** Throws notFound when there is no such request. */
  readonly requireRequest: (id: RequestId) => void;
  readonly standingAnswers: () => readonly ProcessingStatement[];
};

export function extractsService(parts: ExtractsParts): ExtractsService {
  const { read } = parts;

  const view = (id: RequestId): Extract => {
    parts.requireRequest(id);
    const findings = allFindings(findingsOf(read, id));
    const dataSets = dataSetsOf(read, id);
    return {
      requestId: id,
      findings,
      dataSets,
      statements: statementsOf(read, id) ?? parts.standingAnswers(),
      outcome: outcomeOf(findings, dataSets.length),
    };
  };

  /** One change of a case's extract, journalled under the case. */
  const change = (
    call: CommandCall,
    id: RequestId,
    note: { readonly action: JournalAction; readonly fields: { readonly [field: string]: Fact } },
    work: (unit: Unit) => void,
  ): Extract =>
    call.write((unit) => {
      parts.requireRequest(id);
      work(unit);
      unit.journal({ ...note, object: { type: 'request', id } });
      unit.changed('extracts', id);
      return view(id);
    });

  const addDataSet = (call: CommandCall, id: RequestId, set: Omit<NewDataSet, 'id'>): Extract => {
    const { title, source, columns } = set;
    const fields = { title, source, columns, rows: set.rows.length };
    return change(call, id, { action: 'extract.dataSetAdded', fields }, (unit) => {
      insertDataSet(unit.db, id, { ...set, id: dataSetIdSchema.parse(parts.newId()) });
    });
  };

  return {
    view,
    openFindings: (id) =>
      allFindings(findingsOf(read, id)).filter(({ outcome }) => outcome === 'open').length,
    rows: (dataSet) => rowsInPages(read, dataSet),

    handlers: {
      'extracts.get': ({ requestId }) => view(requestId),

      'extracts.rows': ({ requestId, dataSetId, offset, limit }) => {
        const set = view(requestId).dataSets.find(({ id }) => id === dataSetId);
        if (!set) throw new FristError('notFound');
        return { rows: pageOfRows(read, dataSetId, { offset, limit }), total: set.rows };
      },

      'extracts.setFinding': ({ requestId, ...finding }, call) =>
        change(call, requestId, { action: 'extract.findingSet', fields: finding }, (unit) =>
          writeFinding(unit.db, requestId, finding),
        ),

      'extracts.addDataSet': ({ requestId, ...set }, call) => {
        set.rows.forEach((row, n) => {
          if (row.length !== set.columns.length) {
            throw invalidField(`rows.${n}`, `has ${row.length} cells, not ${set.columns.length}`);
          }
        });
        return addDataSet(call, requestId, set);
      },

      'extracts.addCsv': ({ requestId, fileName, contentBase64, title, source }, call) => {
        const table = readCsv(new Uint8Array(Buffer.from(contentBase64, 'base64')));
        const name = fileName.replace(/\.[^.]*$/, '');
        return addDataSet(call, requestId, {
          ...table,
          title: title ?? name,
          source: source ?? fileName,
        });
      },

      'extracts.removeDataSet': ({ requestId, dataSetId }, call) =>
        change(
          call,
          requestId,
          { action: 'extract.dataSetRemoved', fields: { dataSetId } },
          (unit) => {
            if (!deleteDataSet(unit.db, requestId, dataSetId)) throw new FristError('notFound');
          },
        ),

      'extracts.saveStatements': ({ requestId, statements }, call) =>
        change(
          call,
          requestId,
          { action: 'extract.statementsSaved', fields: { statements: JSON.stringify(statements) } },
          (unit) => writeStatements(unit.db, requestId, statements),
        ),
    },
  };
}

const rowsAtATime = 500;

/** Page by page: an open statement would block every other use of the vault while a letter is rendered. */
function* rowsInPages(db: Readable, { id, rows }: DataSet): Generator<readonly string[]> {
  for (let offset = 0; offset < rows; offset += rowsAtATime) {
    yield* pageOfRows(db, id, { offset, limit: rowsAtATime });
  }
}
