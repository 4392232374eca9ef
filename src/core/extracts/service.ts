import type { QueryCall } from '../handlers.ts';
import type { AttachmentId, RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Unit } from '../unitOfWork.ts';
import type { FinishedFile } from './checking/assertClean.ts';
import type { ReleasedCopy } from './model/released.ts';
import type { Extract } from './model.ts';
import { allFindings, allSystems, outcomeOf } from './rules.ts';
import { dataSetHandlers } from './serviceDataSets.ts';
import { findingsHandlers } from './serviceFindings.ts';
import { mappingHandlers } from './serviceMapping.ts';
import { pagesService } from './servicePages.ts';
import type { Change, ExtractsContext, ExtractsHandlers, ExtractsParts } from './servicePorts.ts';
import { redactionsService, struckOnPage } from './serviceRedactions.ts';
import { sourceHandlers } from './serviceSources.ts';
import { dataSetsOf } from './storeDataSets.ts';
import { findingsOf, statementsOf, systemsOf } from './storeFindings.ts';
import { listWithLetterOf } from './storeRedactions.ts';
import { sourceFilesOf, sourcesOf } from './storeSources.ts';

export type ExtractsService = {
  readonly handlers: ExtractsHandlers;
  view(id: RequestId): Extract;
  /** How many of the eleven categories and of the systems have no answer yet. */
  openFindings(id: RequestId): number;
  /** What of a case may leave Frist, as it stands now: the only way out. */
  released(id: RequestId, language: Language): ReleasedCopy;
  /** Reads a finished file and refuses one that holds what was struck, masked or left out: redactionLeak, unreadableFile, cancelled. */
  assertClean(id: RequestId, file: FinishedFile, call: Pick<QueryCall, 'signal'>): Promise<void>;
  /** The files that came in with a case's extract: they go when it is erased. */
  filesOf(unit: Unit, id: RequestId): readonly AttachmentId[];
  /** Ends the thread of a document that is open: the vault is being locked. */
  close(): void;
};

/** The copy of a person's data: what was found, the files it came in, what of it is handed over. */
export function extractsService(parts: ExtractsParts): ExtractsService {
  const { read } = parts;
  const view = (id: RequestId) => viewOf(id, parts);
  const context: ExtractsContext = { ...parts, view, change: changing(parts, view) };
  const pages = pagesService(context, (id, dataSet, page) => struckOnPage(read, id, dataSet, page));
  const redactions = redactionsService(context, { picture: pages.picture });
  return {
    view,
    openFindings: (id) => linesOf(id, parts).filter(({ outcome }) => outcome === 'open').length,
    released: (id, language) => redactions.released(id, language),
    assertClean: redactions.assertClean,
    filesOf: (unit, id) => sourceFilesOf(unit.db, id),
    close: () => pages.close(),
    handlers: {
      ...findingsHandlers(context),
      ...dataSetHandlers(context),
      ...sourceHandlers(context, redactions.propose),
      ...mappingHandlers(context),
      ...pages.handlers,
      ...redactions.handlers,
    },
  };
}

function changing(parts: ExtractsParts, view: (id: RequestId) => Extract): Change {
  return (call, id, note, work) =>
    call.write((unit) => {
      parts.requireRequest(id);
      work(unit);
      unit.journal({ ...note, object: { type: 'request', id } });
      unit.changed('extracts', id);
      return view(id);
    });
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
    sources: sourcesOf(parts.read, id),
    dataSets,
    listWithLetter: listWithLetterOf(parts.read, id),
    statements: statementsOf(parts.read, id) ?? parts.standingAnswers(id, recordsNamed(dataSets)),
    outcome: outcomeOf([...findings, ...systems], dataSets.length),
  };
}

/** The processing records to which the copy's data belong: each must be answered for (Art 15(1)-(2)). */
function recordsNamed(dataSets: Extract['dataSets']) {
  return dataSets.flatMap(({ recordId }) => (recordId === undefined ? [] : [recordId]));
}

/** The lines of the search checklist: each category and each system. */
function linesOf(id: RequestId, { read, systemsFor }: ExtractsParts) {
  const systems = allSystems(systemsFor(id), systemsOf(read, id));
  return [...allFindings(findingsOf(read, id)), ...systems];
}
