import type { CommandCall } from '../handlers.ts';
import { type DataSetId, type RequestId, redactionIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { DataSet } from './model.ts';
import { type OtherFound, othersFinder, searchOf } from './rules/others.ts';
import { type OwnTest, ownTest, phoneKey } from './rules/othersOwn.ts';
import { finderOf, isTellingPattern, patternWords } from './rules/patterns.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { type Look, scanAtOnce, scanInTurns, tally } from './serviceScan.ts';
import { dataSetsOf } from './storeDataSets.ts';
import {
  insertRedaction,
  type Places,
  redactionsOf,
  type StoredRedaction,
  writePlaces,
} from './storeRedactions.ts';

type Proposal = OtherFound & { readonly set: DataSetId };
type Counted = Proposal & { readonly strikes: readonly Places[] };

/** Looks through data sets for other people’s data when the officer asks for it. */
export function proposingHandlers(context: ExtractsContext) {
  const { read, change } = context;
  return {
    'extracts.propose': async ({ requestId }, call: CommandCall) => {
      context.requireRequest(requestId);
      const sets = dataSetsOf(read, requestId);
      const search = searching(ownOf(context, requestId));
      await scanInTurns(read, sets, search.look, call);
      const fresh = unknownOf(read, requestId, search.found());
      const counting = countingOf(fresh);
      await scanInTurns(read, sets, counting.look, call);
      const proposals = counting.counted();
      const fields = { proposals: proposals.length };
      return change(call, requestId, { action: 'extract.proposed', fields }, (unit) =>
        keep(unit, requestId, proposals, context.newId),
      );
    },
  } satisfies Partial<ExtractsHandlers>;
}

/**
 * Proposes what data sets that just came in hold of other people, and counts in them what the officer struck out of
 * the whole case; within the transaction that keeps them, and journalled with it.
 */
export function propose(
  unit: Unit,
  requestId: RequestId,
  dataSetIds: readonly DataSetId[],
  context: ExtractsContext,
): void {
  const { db } = unit;
  const sets = dataSetsOf(db, requestId).filter(({ id }) => dataSetIds.includes(id));
  const search = searching(ownOf(context, requestId));
  scanAtOnce(db, sets, search.look);
  const counting = countingOf(unknownOf(db, requestId, search.found()));
  const standing = countingOfWholeCase(db, requestId);
  scanAtOnce(db, sets, (set, texts) => {
    counting.look(set, texts);
    standing.look(set, texts);
  });
  keep(unit, requestId, counting.counted(), context.newId);
  for (const { id, strikes } of standing.counted()) writePlaces(db, id, strikes);
}

function ownOf({ person, organisation }: ExtractsContext, id: RequestId): OwnTest {
  const { names, emails, personnummer } = person(id);
  const { name, officerName, officerEmail, officerPhone } = organisation();
  const own = [name, officerName, officerEmail, officerPhone].filter((text) => text !== '');
  return ownTest({ names, emails, personnummer, organisation: own });
}

/** Collects each find once for each data set; numbers that stand in the person’s own rows are the person’s. */
function searching(own: OwnTest): {
  readonly look: Look;
  readonly found: () => readonly Proposal[];
} {
  const othersIn = othersFinder(own);
  const found = new Map<string, Proposal>();
  const ownPhones = new Set<string>();
  const look: Look = (set, texts) => {
    const inRow = texts.flatMap((text, column) =>
      othersIn(text, texts === set.columns ? 'text' : searchOfText(set, column)),
    );
    const isOwnRow =
      inRow.some(({ finder }) => finder === 'otherPhone') &&
      inRow.every(({ finder }) => finder === 'otherPhone') &&
      texts.some(own.marks);
    for (const one of inRow) {
      if (isOwnRow) ownPhones.add(phoneKey(one.text));
      const key = JSON.stringify([set.id, patternWords(one.text)]);
      if (!found.has(key)) found.set(key, { ...one, set: set.id });
    }
  };
  const isOwnPhone = ({ finder, text }: Proposal) =>
    finder === 'otherPhone' && ownPhones.has(phoneKey(text));
  return { look, found: () => [...found.values()].filter((one) => !isOwnPhone(one)) };
}

function searchOfText(set: DataSet, column: number) {
  const choice = set.choices[column];
  return choice ? searchOf(set.columns[column] ?? '', choice) : 'text';
}

/** Without what is struck out or proposed there already, and without what the officer dismissed anywhere in the case. */
function unknownOf(
  read: Readable,
  requestId: RequestId,
  found: readonly Proposal[],
): readonly Proposal[] {
  const known = new Set<string>();
  const all = redactionsOf(read, requestId, { states: ['proposed', 'accepted', 'dismissed'] });
  for (const { what, state } of all) {
    if (what.kind !== 'pattern') continue;
    const everywhere = state === 'dismissed' || what.dataSetId === undefined;
    known.add(keyOf(what.text, everywhere ? undefined : what.dataSetId));
  }
  return found.filter(
    ({ text, set }) =>
      isTellingPattern(text) && !known.has(keyOf(text, undefined)) && !known.has(keyOf(text, set)),
  );
}

function keyOf(text: string, set: DataSetId | undefined): string {
  return JSON.stringify([set ?? null, patternWords(text)]);
}

function countingOf(proposals: readonly Proposal[]) {
  const counts = tally<Proposal>();
  const finders = new Map(
    [...Map.groupBy(proposals, ({ set }) => set)].map(
      ([set, some]) => [set, finderOf(some.map((key) => ({ key, text: key.text })))] as const,
    ),
  );
  const look: Look = (set, texts) => {
    const found = finders.get(set.id);
    if (!found) return;
    for (const text of texts) for (const { key } of found(text)) counts.count(key, set.id);
  };
  const counted = (): readonly Counted[] =>
    proposals.map((one) => ({ ...one, strikes: counts.of(one) }));
  return { look, counted };
}

function countingOfWholeCase(read: Readable, requestId: RequestId) {
  const all = redactionsOf(read, requestId, { states: ['proposed', 'accepted', 'dismissed'] });
  const patterns = all.flatMap((key) =>
    key.what.kind === 'pattern' && key.what.dataSetId === undefined
      ? [{ key, text: key.what.text }]
      : [],
  );
  const found = finderOf(patterns);
  const counts = tally<StoredRedaction>();
  const look: Look = (set, texts) => {
    if (patterns.length === 0) return;
    for (const text of texts) for (const { key } of found(text)) counts.count(key, set.id);
  };
  return {
    look,
    counted: () => patterns.map(({ key }) => ({ id: key.id, strikes: counts.of(key) })),
  };
}

function keep(
  unit: Unit,
  requestId: RequestId,
  proposals: readonly Counted[],
  newId: () => string,
): void {
  for (const { set, finder, text, strikes } of proposals) {
    insertRedaction(unit.db, requestId, {
      id: redactionIdSchema.parse(newId()),
      what: { kind: 'pattern', dataSetId: set, text },
      ground: 'othersRights',
      note: '',
      state: 'proposed',
      finder,
      at: unit.now,
      actor: unit.actor,
      strikes,
    });
  }
}
