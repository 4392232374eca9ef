import { invalidField } from '../kit/errors.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { writeFinding, writeStatements, writeSystem } from './storeFindings.ts';

/** The search checklist: where it was looked, with what result, by whom and when; and what the answer says of the processing. */
export function findingsHandlers({ change, view, onSearched }: ExtractsContext) {
  return {
    'extracts.get': ({ requestId }) => view(requestId),

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

    'extracts.saveStatements': ({ requestId, statements }, call) => {
      const fields = { statements: JSON.stringify(statements) };
      return change(call, requestId, { action: 'extract.statementsSaved', fields }, (unit) =>
        writeStatements(unit.db, requestId, statements),
      );
    },
  } satisfies Partial<ExtractsHandlers>;
}
