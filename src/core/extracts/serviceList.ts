import type { RequestId } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';
import type { ListedRedaction } from './model/redaction.ts';
import { redactionList } from './rules/list.ts';
import { handedOver } from './rules/strikeRows.ts';
import { dataSetsOf } from './storeDataSets.ts';
import { leftOutRuns } from './storeHeldBack.ts';
import { placesOf, redactionsOf } from './storeRedactions.ts';

/** The redaction list of a case as it stands: where, why, how often; never what. */
export function listOf(read: Readable, id: RequestId): readonly ListedRedaction[] {
  const accepted = redactionsOf(read, id, { states: ['accepted'] });
  const byId = new Map(accepted.map((one) => [one.id, one]));
  const redactions = placesOf(read, id).flatMap(({ id: redaction, dataSetId, places }) => {
    const one = byId.get(redaction);
    return one ? [{ what: one.what, ground: one.ground, note: one.note, dataSetId, places }] : [];
  });
  const dataSets = dataSetsOf(read, id);
  const heads = new Map(dataSets.map((set) => [set.id, handedOver(set, accepted, 'sv').heading]));
  return redactionList({
    dataSets,
    redactions,
    leftOut: [...leftOutRuns(read, id, 'table'), ...leftOutRuns(read, id, 'pages')],
    cleaned: (set, text) => heads.get(set.id)?.(text) ?? '',
  });
}
