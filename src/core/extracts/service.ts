import type { CommandCall, Handlers } from '../handlers.ts';
import type { JournalAction } from '../journal/model.ts';
import { type Fact, FristError, invalidField } from '../kit/errors.ts';
import { type DataSetId, dataSetIdSchema, type RequestId } from '../kit/ids.ts';
import type { ProcessingStatement } from '../processing/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { extractsContract } from './contract.ts';
import { readCsv } from './csv.ts';
import type { DataSet, Extract } from './model.ts';
import { allFindings, allSystems, type NamedSystem, outcomeOf } from './rules.ts';
import {
  dataSetsOf,
  deleteDataSet,
  findingsOf,
  insertDataSet,
  type NewDataSet,
  pageOfRows,
  setPortable,
  statementsOf,
  systemsOf,
  writeFinding,
  writeStatements,
  writeSystem,
} from './store.ts';

export type ExtractsService = {
  readonly handlers: Handlers<typeof extractsContract>;
  view(id: RequestId): Extract;
  /** How many of the eleven categories and of the systems have no answer yet. */
  openFindings(id: RequestId): number;
  /** The rows of a data set, one at a time, as often as asked. */
  rows(dataSet: DataSet): Iterable<readonly string[]>;
};

export type ExtractsParts = {
  readonly read: Readable;
  readonly newId: () => string;
  /** Throws notFound when there is no such request. */
  readonly requireRequest: (id: RequestId) => void;
  /** The statements of the processing records that fit the person's categories. */
  readonly standingAnswers: (id: RequestId) => readonly ProcessingStatement[];
  /** Told within the transaction that records where it was looked, before it commits. */
  readonly onSearched: (unit: Unit, id: RequestId) => void;
  /** The systems that those records name. */
  readonly systemsFor: (id: RequestId) => readonly NamedSystem[];
};

type ExtractsHandlers = Handlers<typeof extractsContract>;
type View = (id: RequestId) => Extract;
type Note = {
  readonly action: JournalAction;
  readonly fields: { readonly [field: string]: Fact };
};
type Change = (call: CommandCall, id: RequestId, note: Note, work: (unit: Unit) => void) => Extract;

export function extractsService(parts: ExtractsParts): ExtractsService {
  const { read } = parts;
  const view = (id: RequestId) => viewOf(id, parts);

  /** One change of a case's extract, journalled under the case. */
  const change: Change = (call, id, note, work) =>
    call.write((unit) => {
      parts.requireRequest(id);
      work(unit);
      unit.journal({ ...note, object: { type: 'request', id } });
      unit.changed('extracts', id);
      return view(id);
    });

  return {
    view,
    openFindings: (id) => linesOf(id, parts).filter(({ outcome }) => outcome === 'open').length,
    rows: (dataSet) => rowsInPages(read, dataSet),
    handlers: {
      ...reading(read, view),
      ...searching(change, view, parts),
      ...stating(change),
      ...copying(change, () => dataSetIdSchema.parse(parts.newId())),
    },
  };
}

function viewOf(id: RequestId, parts: ExtractsParts): Extract {
  parts.requireRequest(id);
  const findings = allFindings(findingsOf(parts.read, id));
  const systems = allSystems(parts.systemsFor(id), systemsOf(parts.read, id));
  const dataSets = dataSetsOf(parts.read, id);
  return {
    requestId: id,
    findings,
    systems,
    dataSets,
    statements: statementsOf(parts.read, id) ?? parts.standingAnswers(id),
    outcome: outcomeOf([...findings, ...systems], dataSets.length),
  };
}

/** The lines of the search checklist: each category and each system. */
function linesOf(id: RequestId, { read, systemsFor }: ExtractsParts) {
  const systems = allSystems(systemsFor(id), systemsOf(read, id));
  return [...allFindings(findingsOf(read, id)), ...systems];
}

function reading(read: Readable, view: View) {
  return {
    'extracts.get': ({ requestId }) => view(requestId),

    'extracts.rows': ({ requestId, dataSetId, offset, limit }) => {
      const set = view(requestId).dataSets.find(({ id }) => id === dataSetId);
      if (!set) throw new FristError('notFound');
      return { rows: pageOfRows(read, dataSetId, { offset, limit }), total: set.rows };
    },
  } satisfies Partial<ExtractsHandlers>;
}

/** The search checklist: where it was looked, with what result, by whom and when. */
function searching(change: Change, view: View, { onSearched }: ExtractsParts) {
  return {
    'extracts.setFinding': ({ requestId, ...finding }, call) =>
      change(call, requestId, { action: 'extract.findingSet', fields: finding }, (unit) => {
        writeFinding(unit.db, requestId, finding, { by: call.caller.actor, at: unit.now });
        onSearched(unit, requestId);
      }),

    'extracts.setSystem': ({ requestId, ...finding }, call) =>
      change(call, requestId, { action: 'extract.systemSet', fields: finding }, (unit) => {
        const isKnown = view(requestId).systems.some(({ system }) => system === finding.system);
        if (!isKnown) throw invalidField('system', 'is not named by a fitting processing record');
        writeSystem(unit.db, requestId, finding, { by: call.caller.actor, at: unit.now });
        onSearched(unit, requestId);
      }),
  } satisfies Partial<ExtractsHandlers>;
}

/** How the answer says that the data are processed. */
function stating(change: Change) {
  return {
    'extracts.saveStatements': ({ requestId, statements }, call) => {
      const fields = { statements: JSON.stringify(statements) };
      return change(call, requestId, { action: 'extract.statementsSaved', fields }, (unit) =>
        writeStatements(unit.db, requestId, statements),
      );
    },
  } satisfies Partial<ExtractsHandlers>;
}

/** The copy of the data: tables in and out. */
function copying(change: Change, newId: () => DataSetId) {
  const add = (call: CommandCall, requestId: RequestId, set: Omit<NewDataSet, 'id'>): Extract => {
    const { title, source, columns } = set;
    const fields = { title, source, columns, rows: set.rows.length };
    return change(call, requestId, { action: 'extract.dataSetAdded', fields }, (unit) =>
      insertDataSet(unit.db, requestId, { ...set, id: newId() }),
    );
  };

  return {
    'extracts.addDataSet': ({ requestId, ...set }, call) => {
      set.rows.forEach((row, n) => {
        if (row.length !== set.columns.length) {
          throw invalidField(`rows.${n}`, `has ${row.length} cells, not ${set.columns.length}`);
        }
      });
      return add(call, requestId, set);
    },

    'extracts.addCsv': ({ requestId, fileName, contentBase64, title, source }, call) => {
      const table = readCsv(new Uint8Array(Buffer.from(contentBase64, 'base64')));
      const name = fileName.replace(/\.[^.]*$/, '');
      return add(call, requestId, { ...table, title: title ?? name, source: source ?? fileName });
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

const rowsAtATime = 500;

/** Page by page: an open statement would block every other use of the vault while a letter is rendered. */
function* rowsInPages(db: Readable, { id, rows }: DataSet): Generator<readonly string[]> {
  for (let offset = 0; offset < rows; offset += rowsAtATime) {
    yield* pageOfRows(db, id, { offset, limit: rowsAtATime });
  }
}
