import type { CommandCall } from '../handlers.ts';
import { type DataSetId, type RequestId, redactionIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import { type OtherFound, othersIn } from './rules/others.ts';
import { type OwnTest, ownTest } from './rules/othersOwn.ts';
import { linesOfWords } from './rules/othersPages.ts';
import { othersInHeadings, ownContacts, type RowSearch, rowSearch } from './rules/othersRows.ts';
import { finderOf, isTellingPattern, patternWords } from './rules/patterns.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import type { Waiting } from './serviceReleasedFiles.ts';
import {
  keptTexts,
  type Look,
  type Scanned,
  scanAtOnce,
  scanInTurns,
  tally,
} from './serviceScan.ts';
import { dataSetsOf, pageOfRows } from './storeDataSets.ts';
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
      const sets = keptTexts(read, dataSetsOf(read, requestId));
      const search = searching(ownOf(context, requestId));
      await scanInTurns(sets, search.look, call);
      const counting = countingOf(unknownOf(read, requestId, search.found()));
      await scanInTurns(sets, counting.look, call);
      const proposals = counting.counted();
      const fields = { proposals: proposals.length };
      return change(call, requestId, { action: 'extract.proposed', fields }, (unit) =>
        keep(unit, requestId, proposals, context.newId),
      );
    },
  } satisfies Partial<ExtractsHandlers>;
}

/** Keeps what was proposed, within the transaction that keeps the data sets it was found in. */
export type KeepProposals = (unit: Unit) => void;

/**
 * Looks through data sets that are about to be kept for other people’s data, in turns and before the transaction, and
 * counts in them what the officer struck out of the whole case. What it answers writes that down, and counts what came
 * to be struck out meanwhile. Throws cancelled.
 */
export async function proposals(
  requestId: RequestId,
  sets: readonly Scanned[],
  context: ExtractsContext,
  call: Waiting,
): Promise<KeepProposals> {
  const { read } = context;
  const search = searching(ownOf(context, requestId));
  lookForContacts(read, requestId, search.look);
  const isNew = new Set(sets.map(({ id }) => id));
  await scanInTurns(sets, search.look, call);
  const fresh = search.found().filter(({ set }) => isNew.has(set));
  const counting = countingOf(unknownOf(read, requestId, fresh));
  const patterns = patternsOfWholeCase(read, requestId);
  const standing = countingOfPatterns(patterns);
  await scanInTurns(
    sets,
    (set, texts) => {
      counting.look(set, texts);
      standing.look(set, texts);
    },
    call,
  );
  return (unit) => {
    const counted = new Set(patterns.map(({ id }) => id));
    const others = patternsOfWholeCase(unit.db, requestId).filter(({ id }) => !counted.has(id));
    const late = countingOfPatterns(others);
    if (others.length > 0) scanAtOnce(sets, late.look);
    keep(unit, requestId, unknownOf(unit.db, requestId, counting.counted()), context.newId);
    for (const { id, strikes } of [...standing.counted(), ...late.counted()])
      writePlaces(unit.db, id, strikes);
  };
}

const rowsOfContacts = 500;

/** What the person’s own records in the case say is theirs: the first rows of each table tell. */
function lookForContacts(read: Readable, requestId: RequestId, look: Look): void {
  const tables = dataSetsOf(read, requestId).filter(({ shape }) => shape === 'table');
  for (const set of tables) {
    const [scanned] = keptTexts(read, [set]);
    const rows = pageOfRows(read, set.id, { offset: 0, limit: rowsOfContacts });
    for (const { cells } of rows) if (scanned) look(scanned, cells);
  }
}

function ownOf({ person, organisation }: ExtractsContext, id: RequestId): OwnTest {
  const { names, emails, personnummer, written } = person(id);
  const { name, officerName, officerEmail, officerPhone } = organisation();
  const own = [name, officerName, officerEmail, officerPhone].filter((text) => text !== '');
  return ownTest({ names, emails, personnummer, written, organisation: own });
}

/** Collects each find once for each data set, without what the person’s own records say is theirs. */
function searching(own: OwnTest): {
  readonly look: Look;
  readonly found: () => readonly Proposal[];
} {
  const contacts = ownContacts();
  const searches = new Map<DataSetId, RowSearch>();
  const collected = new Map<DataSetId, Map<string, Proposal>>();
  const searchOfSet = (set: Scanned) => {
    const search = searches.get(set.id) ?? rowSearch(set, own, contacts);
    searches.set(set.id, search);
    return search;
  };
  const look: Look = (set, texts, page) => {
    const inTexts =
      texts === set.heads
        ? [...othersInHeadings(set.columns, own), ...othersIn(set.title, 'text', own)]
        : searchOfSet(set)(page ? [linesOfWords(page.words, page)] : texts);
    const known = collected.get(set.id) ?? new Map<string, Proposal>();
    collected.set(set.id, known);
    for (const one of inTexts)
      if (!known.has(one.text)) known.set(one.text, { ...one, set: set.id });
  };
  const found = () => {
    const all = [...collected.values()].flatMap((some) => [...some.values()]);
    const alike = Map.groupBy(
      all.filter((one) => !contacts.has(one)),
      ({ set, text }) => keyOf(text, set),
    );
    return [...alike.values()].flatMap(([first]) => first ?? []);
  };
  return { look, found };
}

/** Without what is struck out or proposed there already, and without what the officer dismissed anywhere in the case. */
function unknownOf<One extends Proposal>(
  read: Readable,
  requestId: RequestId,
  found: readonly One[],
): readonly One[] {
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

/** What is struck out of the whole case, or was proposed or dismissed for it. */
function patternsOfWholeCase(read: Readable, requestId: RequestId): readonly StoredRedaction[] {
  const all = redactionsOf(read, requestId, { states: ['proposed', 'accepted', 'dismissed'] });
  return all.filter(({ what }) => what.kind === 'pattern' && what.dataSetId === undefined);
}

function countingOfPatterns(patterns: readonly StoredRedaction[]) {
  const found = finderOf(
    patterns.flatMap((key) => (key.what.kind === 'pattern' ? [{ key, text: key.what.text }] : [])),
  );
  const counts = tally<StoredRedaction>();
  const look: Look = (set, texts) => {
    if (patterns.length === 0) return;
    for (const text of texts) for (const { key } of found(text)) counts.count(key, set.id);
  };
  return {
    look,
    counted: () => patterns.map((key) => ({ id: key.id, strikes: counts.of(key) })),
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
